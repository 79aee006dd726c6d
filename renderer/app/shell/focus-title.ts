const PATIENCE_MS = 2000;

/**
 * Moves the focus to the view's `h1`, as soon as it is there, unless the view has put it elsewhere. Where the one shown
 * while the view was read is replaced, the focus goes to the one that takes its place; and where the first comes late, only
 * if that `isWanted` still. Returns what gives up.
 */
export function focusTitle(isWanted = () => true): () => void {
  const content = document.getElementById('content');
  if (!content) return () => undefined;

  let title: HTMLElement | null = null;
  const isElsewhere = () => {
    const { activeElement } = document;
    // A title that has gone leaves the focus nowhere; before the first, it is still where the user came from.
    if (title) return activeElement !== title && activeElement !== document.body;
    return !isWanted() || (content.contains(activeElement) && activeElement !== content);
  };
  const tryNow = () => {
    if (isElsewhere()) return giveUp();
    if (title?.isConnected) return;
    title = content.querySelector('h1');
    title?.focus();
  };
  const observer = new MutationObserver(tryNow);
  observer.observe(content, { childList: true, subtree: true });
  const timer = setTimeout(() => giveUp(), PATIENCE_MS);
  const giveUp = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  tryNow();
  return giveUp;
}
