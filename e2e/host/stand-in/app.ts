import { EventEmitter } from 'node:events';
import { join } from 'node:path';

/** The stand-in's `app`. Its folders lie in the test's own, so that nothing of the machine's user is touched. */
export class StandInApp extends EventEmitter {
  readonly isPackaged = true;
  readonly switches: [string, string?][] = [];
  sandboxed = false;
  private readonly paths: Map<string, string>;
  /** Resolves with the exit code when the program has quit. */
  readonly done: Promise<number>;
  private finish: (code: number) => void = () => undefined;
  /** To be called once the browser runs, with the switches that the program has set by then. */
  becomeReady: () => void = () => undefined;
  private readonly ready = new Promise<void>((resolve) => {
    this.becomeReady = resolve;
  });

  constructor(
    private readonly appPath: string,
    private readonly folder: string,
    private readonly closeWindows: () => boolean,
  ) {
    super();
    this.paths = new Map([['documents', join(folder, 'documents')]]);
    this.done = new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => {
      this.switches.push(value === undefined ? [name] : [name, value]);
    },
    getSwitchValue: (name: string) => (name === 'user-data-dir' ? join(this.folder, 'shell') : ''),
  };
  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }
  getPath(name: string): string {
    return this.paths.get(name) ?? join(this.folder, name);
  }
  getAppPath(): string {
    return this.appPath;
  }
  getVersion(): string {
    return '0.0.0-test';
  }
  setAppUserModelId(): void {
    this.emit('set-app-user-model-id');
  }
  enableSandbox(): void {
    this.sandboxed = true;
  }
  disableHardwareAcceleration(): void {
    this.emit('disable-hardware-acceleration');
  }
  requestSingleInstanceLock(): boolean {
    return true;
  }
  whenReady(): Promise<void> {
    return this.ready;
  }
  quit(): void {
    if (!this.closeWindows()) return;
    this.emit('will-quit');
    this.finish(0);
  }
  exit(code = 0): void {
    this.finish(code);
  }
}
