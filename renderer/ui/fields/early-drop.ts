let kept: File[] = [];

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

function over(event: DragEvent): void {
  if (!hasFiles(event)) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
}

function drop(event: DragEvent): void {
  if (!hasFiles(event)) return;
  event.preventDefault();
  kept = [...(event.dataTransfer?.files ?? [])];
}

/** Keeps the files that are dropped on the window before there is a view that takes files. */
export function keepEarlyDrops(): void {
  window.addEventListener('dragover', over);
  window.addEventListener('drop', drop);
}

/** The files that were dropped so, once; from now on none are kept. */
export function takeEarlyDrop(): File[] {
  window.removeEventListener('dragover', over);
  window.removeEventListener('drop', drop);
  const files = kept;
  kept = [];
  return files;
}
