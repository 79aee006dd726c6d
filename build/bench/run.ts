import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './bench-row.ts';

type BenchFile = { rows: () => Promise<BenchRow[]> };

const here = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(here)
  .filter((name) => name.endsWith('-bench.ts'))
  .sort();

const cells = ({ what, ours, floor, floorName, unit }: BenchRow) => [
  what,
  `${ours.toFixed(1)} ${unit}`,
  `${floor.toFixed(1)} ${unit}`,
  floorName,
  `${(ours / floor).toFixed(2)} ×`,
];

const table = [['what', 'ours', 'floor', 'measured against', 'ratio']];
for (const file of files) {
  const { rows } = (await import(`./${file}`)) as BenchFile;
  table.push(...(await rows()).map(cells));
}

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
