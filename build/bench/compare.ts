import { median } from './median.ts';

const ROUNDS = 5;

/** Medians of both over rounds in which they take turns, so that a busy moment hits both. */
export async function compare(
  ours: () => unknown,
  floor: () => unknown,
  rounds = ROUNDS,
): Promise<{ ours: number; floor: number; unit: 'ms' }> {
  const times = { ours: [] as number[], floor: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const measured = { ours: await time(ours), floor: await time(floor) };
    // The first round warms up.
    if (round === 0) continue;
    times.ours.push(measured.ours);
    times.floor.push(measured.floor);
  }
  return { ours: median(times.ours), floor: median(times.floor), unit: 'ms' };
}

async function time(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
