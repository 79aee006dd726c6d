import { lastLine, sumOf, type Outcome, type Part } from './outcome.ts';

type Done = Outcome & { name: string; seconds: number };

const runPart = async ({ name, run }: Part): Promise<Done> => {
  const started = Date.now();
  const outcome = await run().catch((error: unknown): Outcome => {
    console.log(`✗ ${name}`, error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  return { name, ...outcome, seconds: (Date.now() - started) / 1000 };
};

const line = ({ name, passed, failed, skipped, seconds }: Done) =>
  [
    failed === 0 ? '✓' : '✗',
    name.padEnd(38),
    `${String(passed)} passed`.padStart(12),
    `${String(failed)} failed`.padStart(10),
    skipped === 0 ? ''.padStart(12) : `${String(skipped)} skipped`.padStart(12),
    `${seconds.toFixed(1)} s`.padStart(9),
  ].join(' ');

/**
 * Runs every part, also after one has failed, and prints what came of each. `quiet` parts say nothing as they run and
 * go two at a time; the others one after another. Resolves to the exit code; the last line tells the sums.
 */
export const runParts = async (
  quiet: readonly Part[],
  others: readonly Part[],
): Promise<number> => {
  const done: Done[] = [];
  const waiting = [...quiet];
  const lane = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const one = await runPart(part);
      console.log(line(one));
      done.push(one);
    }
  };
  await Promise.all([lane(), lane()]);
  done.sort((a, b) => order(quiet, a) - order(quiet, b));
  for (const part of others) {
    console.log(`\n— ${part.name}`);
    done.push(await runPart(part));
  }
  console.log(`\n${done.map(line).join('\n')}\n`);
  const sum = sumOf(done);
  console.log(lastLine(sum));
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
};

const order = (parts: readonly Part[], { name }: Done) =>
  parts.findIndex((part) => part.name === name);
