import { spawnSync } from 'node:child_process';

/** Of which state of the sources a program was built: it stands in its `package.json` and in the settings. */
export type BuiltFrom = {
  /** The commit, shortened; with a `+` where files had been changed since. */
  commit: string;
  /** When it was committed, UTC: two builds of one commit are equal to the byte. */
  date: string;
};

/** Asks git; undefined where the sources came without it. */
export const builtFrom = (root: string): BuiltFrom | undefined => {
  const git = (...args: string[]) => {
    const done = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    return done.status === 0 ? done.stdout.trim() : undefined;
  };
  const [commit, seconds] = git('log', '-1', '--format=%H %ct')?.split(' ') ?? [];
  if (commit === undefined || seconds === undefined) return undefined;
  const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
  return {
    commit: commit.slice(0, 12) + (changed ? '+' : ''),
    date: new Date(Number(seconds) * 1000).toISOString(),
  };
};
