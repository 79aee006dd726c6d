import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeOfficeData } from '#shared/office-data/write-office-data.ts';
import { manyActions } from '#shared/sample-office/many-actions.ts';
import { addManyEngagements } from '#shared/sample-office/many-engagements.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import { explainUsage } from '../usage.ts';

const DONE = 0;
const NOT_DONE = 2;
/** Ten times what any programme has had. */
const MOST_ACTIONS = 3000;
/** As many as thirty years of a busy office bring. */
const MOST_ENGAGEMENTS = 20_000;

/**
 * `office sample [--actions N] [--engagements N] [--recommendations N] --out FILE`: the sample office as office data,
 * with one more programme of as many actions and chapters in proportion, and as many more entries of the log of
 * international cooperation and recommendations. Returns 0, or 2 where nothing was written.
 */
export function sampleCommand(args: string[]): Promise<number> {
  return Promise.resolve(writeSample(args));
}

function writeSample(args: string[]): number {
  const asked = parse(args);
  if (asked?.out === undefined || asked.out === '') return explainUsage();
  const { out } = asked;
  const most = {
    actions: MOST_ACTIONS,
    engagements: MOST_ENGAGEMENTS,
    recommendations: MOST_ENGAGEMENTS,
  };
  for (const [what, limit] of Object.entries(most)) {
    const typed = asked[what as keyof typeof most];
    if (!/^\d{1,9}$/u.test(typed) || Number(typed) > limit) {
      return complain(`Not a number of ${what} up to ${limit}: ${typed}`);
    }
  }
  const actions = Number(asked.actions);
  const { rows: usual, sender } = sampleOffice();
  const rows = actions > 0 ? manyActions(actions) : usual;
  addManyEngagements(rows, {
    engagements: Number(asked.engagements),
    recommendations: Number(asked.recommendations),
  });
  try {
    writeFileSync(out, writeOfficeData({ sender, rows }));
    return DONE;
  } catch (error) {
    return complain(`Cannot write ${out}: ${messageOf(error)}`);
  }
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        actions: { type: 'string', default: '0' },
        engagements: { type: 'string', default: '0' },
        recommendations: { type: 'string', default: '0' },
        out: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    complain(messageOf(error));
    return null;
  }
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return NOT_DONE;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
