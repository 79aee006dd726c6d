import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chosenNames } from '../chosen-names.ts';
import { showProgress, type Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';

/** `npm run bench -- [name …]`: all benches, or those of the names; each takes less than two minutes. */
type BenchFile = { rows: (step: Step) => Promise<BenchRow[]> };

const ENDING = '-bench.ts';
const here = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(here)
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length))
  .sort();

const cells = ({ what, ours, floor, floorName, unit }: BenchRow) => [
  what,
  `${ours.toFixed(1)} ${unit}`,
  `${floor.toFixed(1)} ${unit}`,
  floorName,
  `${(ours / floor).toFixed(2)} ×`,
];

const { chosen, refused } = chosenNames(process.argv.slice(2), names);
if (refused !== undefined) {
  console.error(refused);
  process.exit(2);
}

const progress = showProgress();
const table = [['what', 'ours', 'floor', 'measured against', 'ratio']];
for (const [at, name] of chosen.entries()) {
  const bench = `bench ${String(at + 1)} of ${String(chosen.length)}, ${name}`;
  progress.step(bench);
  const begun = Date.now();
  const { rows } = (await import(`./${name}${ENDING}`)) as BenchFile;
  const found = await rows((what, of, many) => {
    progress.step(`${bench}: ${what}`, of, many);
  });
  progress.step(`${bench}: done in ${((Date.now() - begun) / 1000).toFixed(0)} s`);
  table.push(...found.map(cells));
}
progress.clear();

const widths = (table[0] ?? []).map((_, column) =>
  Math.max(...table.map((row) => (row[column] ?? '').length)),
);
for (const row of table)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
