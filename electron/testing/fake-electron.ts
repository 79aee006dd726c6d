import { EventEmitter } from 'node:events';
import type {
  App,
  BrowserWindowConstructorOptions,
  Clipboard,
  ContextBridge,
  CustomScheme,
  Dialog,
  IpcMain,
  IpcRenderer,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  NativeImage,
  Protocol,
  Rectangle,
  Session,
  Shell,
  WebContents,
} from 'electron';

/**
 * A stand-in for the `electron` module that records what it is told; tests alias it in place of the real one, whose
 * npm package tries to fetch a binary. Typed by Electron's own typings, so that a change there fails the type check.
 */
export type Recorded = {
  switches: [string, string?][];
  quits: number;
  exits: number[];
  sandboxed: boolean;
  plainGraphics: boolean;
  paths: Map<string, string>;
  schemes: CustomScheme[];
  answers: Map<string, (request: Request) => Response | Promise<Response>>;
  handlers: Map<string, (event: unknown, ...given: unknown[]) => unknown>;
  windows: FakeWindow[];
  menu: MenuItemConstructorOptions[];
  opened: string[];
  shown: string[];
  errorBoxes: [string, string][];
  questions: MessageBoxOptions[];
  copied: string[];
  /** What the program's picture shows: a number, or the words of the picture on it. */
  badges: (number | string)[];
  exposed: Map<string, unknown>;
  session: {
    permission?: Parameters<Session['setPermissionRequestHandler']>[0];
    permissionCheck?: Parameters<Session['setPermissionCheckHandler']>[0];
    device?: Parameters<Session['setDevicePermissionHandler']>[0];
    beforeRequest?: Parameters<Session['webRequest']['onBeforeRequest']>[0];
    spellChecker?: boolean;
    spellCheckerLanguages?: string[];
  };
};

export const recorded: Recorded = {
  switches: [],
  quits: 0,
  exits: [],
  sandboxed: false,
  plainGraphics: false,
  paths: new Map([
    ['home', '/home/aino'],
    ['documents', '/home/aino/Documents'],
  ]),
  schemes: [],
  answers: new Map(),
  handlers: new Map(),
  windows: [],
  menu: [],
  opened: [],
  shown: [],
  errorBoxes: [],
  questions: [],
  copied: [],
  badges: [],
  exposed: new Map(),
  session: {},
};

/** What the next dialogs answer; a test sets them. */
export const answers = {
  open: { canceled: true, filePaths: [] as string[] },
  save: { canceled: true, filePath: '' },
  message: 0,
  lock: true,
  appPath: '/program',
  userDataDir: '',
};

class FakeApp extends EventEmitter {
  readonly isPackaged = true;
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => {
      recorded.switches.push(value === undefined ? [name] : [name, value]);
    },
    getSwitchValue: (name: string) => (name === 'user-data-dir' ? answers.userDataDir : ''),
  } satisfies Partial<App['commandLine']>;
  setPath(name: string, path: string) {
    recorded.paths.set(name, path);
  }
  getPath(name: string) {
    return recorded.paths.get(name) ?? `/fake/${name}`;
  }
  getAppPath() {
    return answers.appPath;
  }
  getVersion() {
    return '1.2.3';
  }
  setAppUserModelId() {}
  setBadgeCount(count = 0) {
    recorded.badges.push(count);
    return true;
  }
  enableSandbox() {
    recorded.sandboxed = true;
  }
  disableHardwareAcceleration() {
    recorded.plainGraphics = true;
  }
  requestSingleInstanceLock() {
    return answers.lock;
  }
  whenReady() {
    return Promise.resolve();
  }
  quit() {
    recorded.quits += 1;
    this.emit('will-quit');
  }
  exit(code = 0) {
    recorded.exits.push(code);
  }
}

export class FakeContents extends EventEmitter {
  readonly id = 7;
  url = '';
  crashed = false;
  reloads = 0;
  readonly sent: [string, unknown][] = [];
  readonly printed: { answer: (success: boolean, reason: string) => void }[] = [];
  openHandler?: Parameters<WebContents['setWindowOpenHandler']>[0];
  webRtc?: Parameters<WebContents['setWebRTCIPHandlingPolicy']>[0];
  send(channel: string, payload: unknown) {
    this.sent.push([channel, payload]);
  }
  print(_options: unknown, answer: (success: boolean, reason: string) => void) {
    this.printed.push({ answer });
  }
  setWindowOpenHandler(handler: Parameters<WebContents['setWindowOpenHandler']>[0]) {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: Parameters<WebContents['setWebRTCIPHandlingPolicy']>[0]) {
    this.webRtc = policy;
  }
  isCrashed() {
    return this.crashed;
  }
  isDestroyed() {
    return false;
  }
  getURL() {
    return this.url;
  }
  reload() {
    this.reloads += 1;
  }
  toggleDevTools() {}
}

export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  bounds: Rectangle;
  visible = false;
  minimised = false;
  maximised = false;
  focused = 0;
  destroyed = false;
  constructor(readonly options: BrowserWindowConstructorOptions = {}) {
    super();
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    recorded.windows.push(this);
  }
  loadURL(url: string) {
    this.webContents.url = url;
    this.emit('ready-to-show');
    return Promise.resolve();
  }
  show() {
    this.visible = true;
  }
  focus() {
    this.focused += 1;
  }
  restore() {
    this.minimised = false;
  }
  maximize() {
    this.maximised = true;
  }
  isMinimized() {
    return this.minimised;
  }
  isMaximized() {
    return this.maximised;
  }
  setOverlayIcon(_overlay: NativeImage | null, description: string) {
    recorded.badges.push(description);
  }
  getNormalBounds() {
    return this.bounds;
  }
  destroy() {
    this.destroyed = true;
    this.emit('closed');
  }
  /** What a click on the window's cross does; returns whether the window closes. */
  tryClose(): boolean {
    let held = false;
    this.emit('close', {
      preventDefault: () => {
        held = true;
      },
    });
    return !held;
  }
}

class FakeSession extends EventEmitter {
  readonly webRequest = {
    onBeforeRequest: (handler: unknown) => {
      recorded.session.beforeRequest = handler as NonNullable<Recorded['session']['beforeRequest']>;
    },
  };
  setPermissionRequestHandler = ((handler) => {
    recorded.session.permission = handler;
  }) satisfies Session['setPermissionRequestHandler'];
  setPermissionCheckHandler = ((handler) => {
    recorded.session.permissionCheck = handler;
  }) satisfies Session['setPermissionCheckHandler'];
  setDevicePermissionHandler = ((handler) => {
    recorded.session.device = handler;
  }) satisfies Session['setDevicePermissionHandler'];
  setDisplayMediaRequestHandler = (() => {}) satisfies Session['setDisplayMediaRequestHandler'];
  setSpellCheckerEnabled = ((enabled) => {
    recorded.session.spellChecker = enabled;
  }) satisfies Session['setSpellCheckerEnabled'];
  setSpellCheckerLanguages = ((languages) => {
    recorded.session.spellCheckerLanguages = languages;
  }) satisfies Session['setSpellCheckerLanguages'];
  setProxy = (() => Promise.resolve()) satisfies Session['setProxy'];
}

export const app = new FakeApp();
export { FakeWindow as BrowserWindow };

export const session = { defaultSession: new FakeSession() };

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => {
    recorded.schemes = schemes;
  },
  handle: (scheme, handler) => {
    recorded.answers.set(scheme, handler as never);
  },
} satisfies Partial<Protocol>;

export const ipcMain = {
  handle: (channel, listener) => {
    recorded.handlers.set(channel, listener as never);
  },
} satisfies Partial<IpcMain>;

export const dialog = {
  showOpenDialog: (() => Promise.resolve(answers.open)) satisfies Dialog['showOpenDialog'],
  showSaveDialog: (() => Promise.resolve(answers.save)) satisfies Dialog['showSaveDialog'],
  showMessageBox: (...given: unknown[]) => {
    recorded.questions.push(given.at(-1) as MessageBoxOptions);
    return Promise.resolve({ response: answers.message, checkboxChecked: false });
  },
  showErrorBox: (title, content) => {
    recorded.errorBoxes.push([title, content]);
  },
} satisfies Partial<Dialog>;

export const shell = {
  openExternal: (url) => {
    recorded.opened.push(url);
    return Promise.resolve();
  },
  showItemInFolder: (path) => {
    recorded.shown.push(path);
  },
} satisfies Partial<Shell>;

export const clipboard = {
  writeText: (text) => {
    recorded.copied.push(text);
    return Promise.resolve();
  },
} satisfies Partial<Clipboard>;

export const nativeTheme = {
  themeSource: 'system' as 'light' | 'dark' | 'system',
  shouldUseDarkColors: false,
};

export const nativeImage = {
  createFromBitmap: () => ({}) as NativeImage,
};

const display = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
export const screen = {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
};

export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => ({ template, popup: () => {} }),
  setApplicationMenu: (menu: { template: MenuItemConstructorOptions[] } | null) => {
    recorded.menu = menu?.template ?? [];
  },
};

export const contextBridge = {
  exposeInMainWorld: (name, api) => {
    recorded.exposed.set(name, api);
  },
} satisfies Partial<ContextBridge>;

/** The window's end of IPC. */
class FakeIpcRenderer extends EventEmitter {
  readonly invoked: [string, unknown][] = [];
  invoke = ((channel, ...given) => {
    this.invoked.push([channel, given[0]]);
    return Promise.resolve(undefined);
  }) satisfies IpcRenderer['invoke'];
}
export const ipcRenderer = new FakeIpcRenderer();
