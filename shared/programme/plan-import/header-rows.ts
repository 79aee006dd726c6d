import { SUBLABEL } from './label-words.ts';
import type { Making } from './making.ts';
import type { PlanRow } from './plan-row.ts';

/** Headers stand among the first rows. */
export const HEADER_WITHIN = 30;

/** No header of a column is longer. */
const LONGEST = 60;

/**
 * The rows of a table, its header in one row: where "Aikataulu" stands over "Alkaa" and "Päättyy", the columns are called
 * by both. A header of one row stays as it is.
 */
export function withOneHeader(rows: readonly PlanRow[], making: Making): readonly PlanRow[] {
  const at = rows
    .slice(0, HEADER_WITHIN)
    .findIndex((row, index) => isOver(textsOf(row), textsOf(rows[index + 1]), making));
  const [over, under] = [rows[at], rows[at + 1]];
  if (!over || !under) return rows;
  return [...rows.slice(0, at), joined(over, under), ...rows.slice(at + 2)];
}

function textsOf(row: PlanRow | undefined): string[] {
  return row?.cells.map(({ text }) => text.replace(/\s+/gu, ' ').trim()) ?? [];
}

/** Whether a row of headers goes on in the next one: some of its cells spread over several that have their own words. */
function isOver(over: readonly string[], under: readonly string[], { readLabel }: Making): boolean {
  const fields = over.map(readLabel);
  const title = fields.findIndex((field) => field === 'title' || field === 'description');
  if (title === -1 || fields.filter((field) => field !== null).length < 2) return false;
  // A row of an action has its title, or goes on with the action above, which a header is not.
  if (under[title] !== '' && under[title] !== over[title]) return false;
  const words = under.filter((text, column) => text !== '' && text !== over[column]);
  if (words.some((text) => text.length > LONGEST || /^\d/u.test(text))) return false;
  return over.some(
    (text, column) =>
      text !== '' &&
      over[column + 1] === '' &&
      isOwn(text, under[column]) &&
      isOwn(text, under[column + 1]) &&
      [under[column], under[column + 1]].some((one) => readLabel(one ?? '') !== null),
  );
}

function isOwn(over: string, under: string | undefined): boolean {
  return under !== undefined && under !== '' && under !== over;
}

function joined(over: PlanRow, under: PlanRow): PlanRow {
  const above = textsOf(over);
  const below = textsOf(under);
  let spread = '';
  const cells = Array.from({ length: Math.max(above.length, below.length) }, (_, column) => {
    const own = below[column] ?? '';
    spread = above[column] || (own === '' ? '' : spread);
    return {
      text: own === '' || own === spread ? spread : spread ? `${spread}${SUBLABEL}${own}` : own,
    };
  });
  return { at: over.at, cells };
}
