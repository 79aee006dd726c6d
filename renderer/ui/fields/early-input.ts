/** What was pasted: as a page and as plain text, either may be empty. */
export type Pasted = { html: string; text: string };

let files: File[] = [];
let pasted: Pasted | null = null;

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

function over(event: DragEvent): void {
  if (!hasFiles(event)) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
}

function drop(event: DragEvent): void {
  if (!hasFiles(event)) return;
  event.preventDefault();
  files = [...(event.dataTransfer?.files ?? [])];
}

function paste(event: ClipboardEvent): void {
  pasted = pastedOutsideFields(event) ?? pasted;
}

/** What `event` pastes, unless somebody took it or it goes into a field or a dialog. */
export function pastedOutsideFields(event: ClipboardEvent): Pasted | null {
  const { target, clipboardData, defaultPrevented } = event;
  const isInField =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, [role="dialog"]') !== null);
  if (defaultPrevented || !clipboardData || isInField) return null;
  return { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') };
}

/** Keeps what is dropped on the window, and pasted into it, before there is a view that takes it: the last of each. */
export function keepEarlyInput(): void {
  window.addEventListener('dragover', over);
  window.addEventListener('drop', drop);
  document.addEventListener('paste', paste);
}

/** The files that were dropped so, once; from now on none are kept. */
export function takeEarlyDrop(): File[] {
  window.removeEventListener('dragover', over);
  window.removeEventListener('drop', drop);
  const taken = files;
  files = [];
  return taken;
}

/** What was pasted so, once; null where nothing was. From now on nothing is kept. */
export function takeEarlyPaste(): Pasted | null {
  document.removeEventListener('paste', paste);
  const taken = pasted;
  pasted = null;
  return taken;
}
