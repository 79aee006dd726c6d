import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { thisMachine } from '#electron/safekeeping/machine.ts';
import { openSafekeeping } from '#electron/safekeeping/open-safekeeping.ts';
import { projectRoot } from '../project-root.ts';

/** What a trial of kills found. `lost` names what had been answered for and is not there, or is not as it was. */
export type KillTrial = { kills: number; entries: number; backups: number; lost: string[] };

/**
 * Kills (SIGKILL) a program that keeps things in `folder`, so many times, each time at a moment of its own, and looks
 * after each kill whether everything that it was answered for is there: each entry of the journal, each backup with the
 * bytes that its checksum tells, and nothing half written that is taken for one.
 */
export async function killWhileKeeping({
  folder,
  kills,
  random = Math.random,
  hole = false,
  onStep,
}: {
  folder: string;
  kills: number;
  random?: () => number;
  /** Has the program say that it kept things before it did. */
  hole?: boolean;
  /** Hears of each kill: which, and of how many. */
  onStep?: (at: number, of: number) => void;
}): Promise<KillTrial> {
  const lost: string[] = [];
  let next = 1;
  let entries = 0;
  let backups = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    onStep?.(kill, kills);
    const told = await runUntilKilled(folder, next, Math.floor(random() * 60) + 1, hole);
    const numbers = told.flatMap((line) => /^entry (\d+)$/.exec(line)?.[1] ?? []).map(Number);
    const stored = told.flatMap((line) => /^backup (.+)$/.exec(line)?.[1] ?? []);
    entries += numbers.length;
    backups += stored.length;
    lost.push(...(await whatIsLost(folder, numbers, stored)));
    next = Math.max(next, ...numbers) + 2;
  }
  return { kills, entries, backups, lost };
}

/** Starts the program and kills it a moment after it has said so many lines; returns all that it said. */
function runUntilKilled(folder: string, first: number, lines: number, hole: boolean) {
  const program = join(projectRoot, 'build/trials/keep-until-killed.ts');
  const given = ['--import', 'tsx', program, folder, String(first), ...(hole ? ['early'] : [])];
  const child = spawn(process.execPath, given, { cwd: projectRoot });
  return new Promise<string[]>((resolve, reject) => {
    let said = '';
    let complaint = '';
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.split('\n').length > lines) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1));
      else reject(new Error(`The program ended by itself: ${complaint}`));
    });
  });
}

async function whatIsLost(folder: string, numbers: number[], stored: string[]): Promise<string[]> {
  const { calls } = openSafekeeping({
    folder,
    machine: thisMachine,
    recentCrashes: () => 0,
    diskEncryption: () => Promise.resolve('unknown'),
    second: null,
    rotate: () => [],
    onError: (what, error) => {
      throw new Error(what, { cause: error });
    },
  });
  const lost: string[] = [];
  const journal = await calls.readJournal();
  const kept = await calls.kept();
  if (!journal.ok || !kept.ok) return ['all: it does not open'];
  if (journal.value.damaged > 0) lost.push(`${String(journal.value.damaged)} damaged lines`);
  const there = new Set(journal.value.entries.map(({ mark }) => mark.seq));
  lost.push(...numbers.filter((seq) => !there.has(seq)).map((seq) => `entry ${String(seq)}`));

  const ids = new Set(kept.value.backups.map(({ id }) => id));
  // The program lets go of all but its newest twenty.
  lost.push(...stored.slice(-20).filter((id) => !ids.has(id)));
  for (const { id, sha256 } of kept.value.backups) {
    const read = await calls.readBackup({ id });
    const sum = read.ok && createHash('sha256').update(read.value.bytes).digest('hex');
    if (sum !== sha256) lost.push(`${id}: not as it was written`);
  }
  return lost;
}
