import { spawn } from 'node:child_process';
import { runningAsRoot } from './running-as-root.ts';

/** An end so soon after the start is no user's doing. */
const TOO_SOON_MS = 5000;

/** Runs the desktop program until it is closed. Resolves to whether it ran. */
export const openDesktop = (binary: string, root: string): Promise<boolean> =>
  new Promise((resolve) => {
    const started = Date.now();
    const env = { ...process.env };
    // With this in the environment Electron is a plain Node.
    delete env['ELECTRON_RUN_AS_NODE'];
    const child = spawn(binary, [...(runningAsRoot() ? ['--no-sandbox'] : []), root], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    const stop = () => {
      child.kill();
    };
    process.on('SIGTERM', stop).on('SIGINT', stop);
    const finish = (ran: boolean) => {
      process.off('SIGTERM', stop).off('SIGINT', stop);
      resolve(ran);
    };
    child.on('error', () => {
      finish(false);
    });
    child.on('exit', (code) => {
      finish(code === 0 || code === null || Date.now() - started > TOO_SOON_MS);
    });
  });
