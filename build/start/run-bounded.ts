import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

/** Ends a process and all that it has started. */
const killTree = (child: ChildProcess) => {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32')
      spawnSync('taskkill', ['/PID', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    // The child leads a group of its own, see `detached`.
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
};

/**
 * Runs a Node script and never waits for long: it is ended, with its children, when `progress` has not changed for
 * `idleMs`, and in any case after `totalMs`. Resolves to whether the script ended well by itself.
 */
export const runBounded = (options: {
  script: string;
  arguments?: string[];
  env: NodeJS.ProcessEnv;
  progress: () => number;
  idleMs: number;
  totalMs: number;
}): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [options.script, ...(options.arguments ?? [])], {
      env: options.env,
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const started = Date.now();
    let last = options.progress();
    let changed = started;
    const timer = setInterval(
      () => {
        const now = Date.now();
        const progress = options.progress();
        if (progress !== last) [last, changed] = [progress, now];
        if (now - changed >= options.idleMs || now - started >= options.totalMs) finish(false);
      },
      Math.min(500, options.idleMs / 4),
    );
    // Ctrl+C does not reach a group of its own.
    const stop = () => {
      killTree(child);
    };
    const finish = (well: boolean) => {
      clearInterval(timer);
      process.off('exit', stop);
      if (!well) killTree(child);
      resolve(well);
    };
    process.on('exit', stop);
    child.on('error', () => {
      finish(false);
    });
    child.on('exit', (code) => {
      finish(code === 0);
    });
  });
