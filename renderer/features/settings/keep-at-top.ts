const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel'] as const;
const PATIENCE_MS = 2000;

/**
 * Brings `heading` to the top of what scrolls, and again while what stands above it is still being read and grows, until
 * she goes on or all should be there. Returns what gives up.
 */
export function keepAtTop(heading: HTMLElement): () => void {
  const bring = () => heading.scrollIntoView({ block: 'start' });
  bring();
  const page = heading.parentElement?.parentElement;
  if (!page || typeof ResizeObserver === 'undefined') return () => undefined;

  const observer = new ResizeObserver(bring);
  observer.observe(page);
  const timer = setTimeout(() => giveUp(), PATIENCE_MS);
  const giveUp = () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, giveUp, { capture: true });
  };
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, giveUp, { capture: true });
  return giveUp;
}
