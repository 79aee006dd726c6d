/**
 * Lets one copy of the program run, since two would write one database. Returns whether this is the one; the first
 * copy's window comes to the front when a second is started.
 */
export function holdOneInstance(
  app: {
    requestSingleInstanceLock(): boolean;
    quit(): void;
    on(event: 'second-instance', listener: () => void): unknown;
  },
  showWindow: () => void,
): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', showWindow);
  return true;
}

/** Brings a window to the front, from wherever it is. */
export function bringToFront(window: {
  isMinimized(): boolean;
  restore(): void;
  show(): void;
  focus(): void;
}): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
