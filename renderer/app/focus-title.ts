const PATIENCE_MS = 2000;

/** Moves the focus to the view's `h1`, as soon as it is there, unless the view has put it elsewhere. Answers what gives up. */
export function focusTitle(): () => void {
  const content = document.getElementById('content');
  const tryNow = () => {
    if (content?.contains(document.activeElement) && document.activeElement !== content)
      return true;
    const title = content?.querySelector<HTMLElement>('h1');
    title?.focus();
    return title !== null && title !== undefined;
  };
  if (tryNow() || !content) return () => undefined;

  const observer = new MutationObserver(() => {
    if (tryNow()) observer.disconnect();
  });
  observer.observe(content, { childList: true, subtree: true });
  const timer = setTimeout(() => observer.disconnect(), PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
