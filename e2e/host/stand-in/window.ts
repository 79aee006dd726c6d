import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { StandInContents } from './contents.ts';
import { toHostUrl } from './origin.ts';

/** How a window's page comes about, and who hears that the window is gone. */
export type WindowPlumbing = {
  openPage: (contents: StandInContents, options: BrowserWindowConstructorOptions) => Promise<void>;
  opened: (window: StandInWindow) => void;
  closed: (window: StandInWindow) => void;
};

/** The stand-in's window. It is drawn in a browser without a head, so that it has no frame, menu bar or place. */
export class StandInWindow extends EventEmitter {
  readonly webContents = new StandInContents();
  private bounds: Rectangle;
  private gone = false;

  constructor(
    readonly options: BrowserWindowConstructorOptions,
    private readonly plumbing: WindowPlumbing,
  ) {
    super();
    const { x = 0, y = 0, width = 800, height = 600, webPreferences } = options;
    this.bounds = { x, y, width, height };
    // What Electron would do without these, this host cannot show: better no window than another one.
    if (!webPreferences?.sandbox || !webPreferences.contextIsolation) {
      throw new Error('The Chromium host has sandboxed, isolated windows only.');
    }
    plumbing.opened(this);
  }
  async loadURL(url: string): Promise<void> {
    await this.plumbing.openPage(this.webContents, this.options);
    await this.webContents.page?.goto(toHostUrl(url));
    this.emit('ready-to-show');
  }
  /** What a click on the window's cross does. */
  close(): void {
    let held = false;
    this.emit('close', {
      preventDefault: () => {
        held = true;
      },
    });
    if (!held) this.destroy();
  }
  destroy(): void {
    if (this.gone) return;
    this.gone = true;
    this.emit('closed');
    this.plumbing.closed(this);
  }
  getNormalBounds(): Rectangle {
    return this.bounds;
  }
  isMaximized(): boolean {
    return false;
  }
  isMinimized(): boolean {
    return false;
  }
  show(): void {
    this.emit('show');
  }
  focus(): void {
    this.emit('focus');
  }
  maximize(): void {
    this.emit('maximize');
  }
  restore(): void {
    this.emit('restore');
  }
}
