/** The folder's name never changes: the records lie in it (decision 0001). */
const FOLDER = 'koordinaattorin-tyopoyta';

export type DataPlace = {
  /** Everything of the program on this machine. */
  root: string;
  /** Electron's `userData`. */
  desktopProfile: string;
  /** The browser host's profile. */
  browserProfile: string;
  /** Which host holds the data, and what was tried; JSON. */
  hostState: string;
  /** What runs now; JSON, gone when the program stops. */
  running: string;
};

/**
 * The one place that names where the data lie on a machine.
 *
 * In: `platform` as Node's `process.platform`, `home` the user's home folder, `env` the environment (read:
 * `LOCALAPPDATA` on Windows, `XDG_DATA_HOME` elsewhere). Out: absolute paths, in the platform's own form.
 *
 * Always the local data of the user, never a roaming or synchronised folder: LevelDB is damaged there.
 */
export const dataPlace = (machine: {
  platform: string;
  home: string;
  env: Readonly<Record<string, string | undefined>>;
}): DataPlace => {
  const { platform, home, env } = machine;
  const separator = platform === 'win32' ? '\\' : '/';
  const join = (...parts: string[]) => parts.join(separator);
  const local = () => {
    if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
    if (platform === 'darwin') return join(home, 'Library', 'Application Support');
    const chosen = env['XDG_DATA_HOME'];
    // The XDG rule: a relative path is to be ignored.
    return chosen?.startsWith('/') ? chosen : join(home, '.local', 'share');
  };
  const root = join(local(), FOLDER);
  return {
    root,
    desktopProfile: join(root, 'desktop'),
    browserProfile: join(root, 'browser'),
    hostState: join(root, 'host.json'),
    running: join(root, 'running.json'),
  };
};
