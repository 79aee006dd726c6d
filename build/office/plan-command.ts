import { translatorFor } from '#shared/i18n/translate.ts';
import type { PlanItem, PlannedProgramme } from '#shared/programme/plan-import/plan.ts';
import { readPlan } from '#shared/programme/plan-import/read-plan.ts';
import { oneFileAsked } from './one-file.ts';
import { readFileBounded } from './read-file-bounded.ts';
import { explainUsage } from './usage.ts';
import { writeOut } from './write-out.ts';

const DONE = 0;
const NOT_DONE = 2;

/** `office plan FILE.docx|.xlsx|.csv [--json]`: how an existing plan is read. Answers 0, or 2 where it cannot be. */
export async function planCommand(args: string[]): Promise<number> {
  const asked = oneFileAsked(args);
  if (!asked) return explainUsage();
  const { file, json, language } = asked;
  const bytes = await readFileBounded(file);
  const read = bytes.ok ? await readPlan(bytes.value) : bytes;
  if (!read.ok) {
    const sentence = translatorFor(language)(`import:failure.${read.failure.code}`);
    if (json) await writeOut([`${JSON.stringify({ error: read.failure })}\n`]);
    else process.stderr.write(`${sentence}\n`);
    return NOT_DONE;
  }
  await writeOut(json ? [`${JSON.stringify(read.value, null, 2)}\n`] : outlineOf(read.value));
  return DONE;
}

/** The plan as an outline, a line an item. */
function* outlineOf({ title, items }: PlannedProgramme): Generator<string> {
  yield `${title}\n`;
  let depth = 0;
  for (const item of items) {
    if (item.kind !== 'action') depth = item.level;
    yield `${'  '.repeat(item.kind === 'action' ? depth + 1 : depth)}${lineOf(item)}\n`;
  }
}

function lineOf({ kind, number, title, remarks }: PlanItem): string {
  const codes = remarks.map(({ code }) => code).join(', ');
  return `${kind} ${number} ${title}${codes && ` (${codes})`}`.replace(/ {2,}/gu, ' ');
}
