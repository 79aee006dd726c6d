import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { median } from './median.ts';

const ROUNDS = 5;

/** What is measured and against what, in words and as work; and how often. */
type Comparison = Pick<BenchRow, 'what' | 'floorName'> & {
  ours: () => unknown;
  floor: () => unknown;
  rounds?: number;
};

/** Medians of both over rounds in which they take turns, so that a busy moment hits both. */
export async function compare(
  { what, floorName, ours, floor, rounds = ROUNDS }: Comparison,
  step: Step,
): Promise<BenchRow> {
  const times = { ours: [] as number[], floor: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    step(what, round + 1, rounds + 1);
    const measured = { ours: await time(ours), floor: await time(floor) };
    // The first round warms up.
    if (round === 0) continue;
    times.ours.push(measured.ours);
    times.floor.push(measured.floor);
  }
  return { what, floorName, ours: median(times.ours), floor: median(times.floor), unit: 'ms' };
}

async function time(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
