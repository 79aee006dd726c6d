type Navigate = Event & {
  destination: { url: string };
  /** The name of a file that is saved; null where a page is gone to. */
  downloadRequest: string | null;
  /** What a form sends. */
  formData: FormData | null;
};

/** As far as it is guarded; browsers other than Chromium's tell of no navigation. */
type GuardedWindow = Window & { navigation?: EventTarget };

/**
 * Holds a page in a browser to itself, as the desktop's shell does: no other page takes its place, no second window comes
 * of a script or a middle click, nothing that is dropped is gone to. A link to elsewhere goes to `onLink`, which asks first.
 */
export function guardPage(
  window: GuardedWindow,
  { onLink, onRefused }: { onLink: (url: string) => void; onRefused: () => void },
): void {
  const isOurs = (url: string) =>
    URL.canParse(url) && new URL(url).origin === window.location.origin;

  window.navigation?.addEventListener('navigate', (event) => {
    const { destination, downloadRequest, formData } = event as Navigate;
    // A form is stopped, and counted, by the content policy.
    if (downloadRequest !== null || formData !== null || isOurs(destination.url)) return;
    event.preventDefault();
    onRefused();
  });

  window.open = (url = '') => {
    const { href } = new URL(url, window.location.href);
    if (!isOurs(href)) onLink(href);
    return null;
  };

  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (event.defaultPrevented || link === null || event.button === 2) return;
    const isPlain =
      event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const href = link.getAttribute('href') ?? '';
    const url = URL.canParse(href, link.baseURI) ? new URL(href, link.baseURI).href : href;
    if (isOurs(url)) {
      if (!isPlain) event.preventDefault();
      return;
    }
    // There it sets the cursor.
    if (isPlain && isWritten(link)) return;
    event.preventDefault();
    onLink(url);
  };
  window.addEventListener('click', onClick);
  window.addEventListener('auxclick', onClick);

  const hold = (event: DragEvent) => {
    const hasFiles = event.dataTransfer?.types.includes('Files') ?? false;
    const takesText =
      event.target instanceof Element &&
      (event.target.matches('input, textarea') || isWritten(event.target));
    if (event.defaultPrevented || (takesText && !hasFiles)) return;
    event.preventDefault();
    // Who takes it says so afterwards.
    if (event.type === 'dragover' && event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  };
  window.addEventListener('dragover', hold);
  window.addEventListener('drop', hold);
}

function isWritten(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
}
