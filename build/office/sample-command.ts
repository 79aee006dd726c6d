import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeOfficeData } from '#shared/office-data/write-office-data.ts';
import { manyActions } from '#shared/sample-office/many-actions.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import { explainUsage } from './usage.ts';

const DONE = 0;
const NOT_DONE = 2;
/** Ten times what any programme has had. */
const MOST_ACTIONS = 3000;

/**
 * `office sample [--actions N] --out FILE`: the sample office as office data, with one more programme of `N` actions
 * and chapters in proportion. Answers 0, or 2 where nothing was written.
 */
export function sampleCommand(args: string[]): Promise<number> {
  return Promise.resolve(writeSample(args));
}

function writeSample(args: string[]): number {
  const asked = parse(args);
  if (asked?.out === undefined || asked.out === '') return explainUsage();
  const { out, actions } = asked;
  const count = Number(actions);
  if (!Number.isInteger(count) || count < 0 || count > MOST_ACTIONS) {
    return complain(`Not a number of actions up to ${MOST_ACTIONS}: ${actions}`);
  }
  const { rows, sender } = sampleOffice();
  try {
    writeFileSync(out, writeOfficeData({ sender, rows: count > 0 ? manyActions(count) : rows }));
    return DONE;
  } catch (error) {
    return complain(`Cannot write ${out}: ${messageOf(error)}`);
  }
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: { actions: { type: 'string', default: '0' }, out: { type: 'string' } },
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
