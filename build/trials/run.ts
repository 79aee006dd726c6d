import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chosenNames } from '../chosen-names.ts';
import { showProgress } from '../progress.ts';
import { fillDisk } from './fill-disk.ts';
import { killWhileKeeping } from './kill-while-keeping.ts';
import { killWindow } from './kill-window.ts';
import { mutateBackups, withoutClosingLine } from './mutate-backups.ts';
import { readHostileFiles } from './read-hostile-files.ts';
import { readHostileInWindow } from './read-hostile-in-window.ts';
import { tryStrangers } from './try-strangers.ts';

/**
 * `npm run trials -- [mutations|window|shell|memory|files|strangers|disk …] [--kills N] [--mutations N] [--heap MB] [--moments N]
 * [--plant HOLE]`: the large trials. A planted hole must make them fail: `acknowledge-before-commit` (window and shell),
 * `leave-torn-logs` (window), `skip-closing-line` (mutations), `ports-alone` (strangers), `passing-storage` (disk).
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '200' },
    mutations: { type: 'string', default: '10000' },
    heap: { type: 'string', default: '640' },
    moments: { type: 'string', default: '10' },
    plant: { type: 'string', default: '' },
  },
});
const { plant } = values;
const kills = Number(values.kills);
const HOLES = [
  '',
  'acknowledge-before-commit',
  'leave-torn-logs',
  'skip-closing-line',
  'ports-alone',
  'passing-storage',
];
if (!HOLES.includes(plant)) throw new Error(`No such hole: ${plant}`);
const progress = showProgress();
const step = (what: string) => (at: number, of: number) => {
  progress.step(what, at, of);
};
const isEarly = plant === 'acknowledge-before-commit';

const tell = (line: string) => {
  console.log(`    ${line}`);
};

const TRIALS: Record<string, (folder: string) => Promise<{ bad: string[]; told: object }>> = {
  mutations: async () => {
    const count = Number(values.mutations);
    const hole = plant === 'skip-closing-line' ? { read: withoutClosingLine } : {};
    const { accepted, crashed, misnamed, ...told } = await mutateBackups({
      count,
      onStep: step('mutations: file'),
      ...hole,
    });
    return { bad: [...accepted, ...crashed, ...misnamed], told };
  },
  window: async (folder) => {
    const { lost, lostOlderThanASecond, notOpened, ...told } = await killWindow({
      profile: folder,
      kills,
      onStep: step('window: kill'),
      readies: plant !== 'leave-torn-logs',
      ...(isEarly && { plant }),
    });
    // With `strict` durability nothing that was accepted may go, however new.
    return {
      bad: [...lost, ...notOpened],
      told: { ...told, olderThanASecond: lostOlderThanASecond.length },
    };
  },
  shell: async (folder) => {
    const { lost, ...told } = await killWhileKeeping({
      folder,
      kills,
      onStep: step('shell: kill'),
      hole: isEarly,
    });
    return { bad: lost, told };
  },
  disk: async (folder) => {
    const moments = Number(values.moments);
    const hole = plant === 'passing-storage' ? plant : '';
    const { lost, unsaid, ...told } = await fillDisk({
      folder,
      moments,
      plant: hole,
      onMoment: tell,
    });
    return { bad: [...lost, ...unsaid.map((what) => `not seen: ${what}`)], told };
  },
  memory: () => readHostileFiles(Number(values.heap), tell),
  files: () => readHostileInWindow(progress.step),
  strangers: async (folder) => {
    const { bad, ...told } = await tryStrangers({ folder, vanishing: kills, plant });
    return { bad, told };
  },
};

const { chosen, refused } = chosenNames(positionals, Object.keys(TRIALS));
if (refused !== undefined) {
  console.error(refused);
  process.exit(2);
}

for (const [at, name] of chosen.entries()) {
  const trial = TRIALS[name];
  if (!trial) continue;
  progress.step(`trial ${String(at + 1)} of ${String(chosen.length)}, ${name}`);
  const folder = mkdtempSync(join(tmpdir(), `trial-${name}-`));
  const started = Date.now();
  try {
    const { bad, told } = await trial(folder);
    progress.clear();
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(
      `${bad.length === 0 ? '✓' : '✗'} ${name} in ${String(seconds)} s:`,
      JSON.stringify(told),
    );
    for (const one of bad.slice(0, 20)) console.log(`    ${one}`);
    if (bad.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
