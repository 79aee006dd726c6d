/** Keys that closing the window or loading it anew by keyboard begins with: Alt+F4, Ctrl+W, Cmd+Q, F5. */
const LEAVING = new Set(['Alt', 'Control', 'Meta', 'F5']);

/**
 * Calls back when the window may be about to close: it is hidden, the pointer leaves it towards its frame, or such a key is
 * pressed. A browser that closes its window waits for nothing that is written to a database after it has said so; what is
 * called in its last moment is called before what is noted is written, once (decision 0056).
 */
export function onLeavingWindow(save: () => void): () => void {
  const onKey = ({ key, repeat }: KeyboardEvent) => {
    if (LEAVING.has(key) && !repeat) save();
  };
  document.documentElement.addEventListener('mouseleave', save);
  // Also where the key is taken on its way.
  document.addEventListener('keydown', onKey, { capture: true });
  document.addEventListener('visibilitychange', save);
  window.addEventListener('pagehide', save, { capture: true });
  return () => {
    document.documentElement.removeEventListener('mouseleave', save);
    document.removeEventListener('keydown', onKey, { capture: true });
    document.removeEventListener('visibilitychange', save);
    window.removeEventListener('pagehide', save, { capture: true });
  };
}
