import type { PlanItem, PlannedProgramme } from '#shared/programme/plan-import/plan.ts';

/** What `office plan FILE --json` prints. */
export function planAsJson(plan: PlannedProgramme): string[] {
  return [`${JSON.stringify(plan, null, 2)}\n`];
}

/** The plan to read in a terminal, a line an item. */
export function* planOutline({ title, items }: PlannedProgramme): Generator<string> {
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
