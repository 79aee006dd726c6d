import { HEADER_WITHIN } from './header-rows.ts';
import { headingWords } from './heading-words.ts';
import {
  actionOf,
  addUnknown,
  addValue,
  blocksOfText,
  newDraft,
  newItem,
  type ActionDraft,
  type Making,
} from './making.ts';
import type { PlanField, PlanItem } from './plan.ts';
import type { PlanRow } from './plan-row.ts';

type Column = { header: string; field: PlanField | null };

/** Where the header of a table of actions is, `null` where it is none: two fields at least, one of them what an action is. */
export function headerOf(rows: readonly PlanRow[], { readLabel }: Making): number | null {
  let best: { row: number; score: number } | null = null;
  for (const [row, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const fields = new Set(cells.flatMap(({ text }) => readLabel(text) ?? []));
    const says = fields.has('title') || fields.has('description');
    const score = fields.size;
    if (says && score >= 2 && score > (best?.score ?? 0)) best = { row, score };
  }
  return best?.row ?? null;
}

/**
 * The goals and actions of a table's rows below its header. Rows of one text alone, and rows that call themselves a goal,
 * are goals; so is what stands in a column of goals, once for the rows that repeat it. A row that repeats the action of the
 * row before, or leaves its place empty, adds to that action. Goals begin at `level`.
 */
export function itemsOfRows(
  rows: readonly PlanRow[],
  header: PlanRow,
  making: Making,
  level: number,
): PlanItem[] {
  const columns = columnsOf(header, rows, making);
  const items: (PlanItem | ActionDraft)[] = [];
  const open = { goal: '', subgoal: '', draft: null as ActionDraft | null };
  const usual = usualWidth(rows);
  const addGoal = (text: string, depth: number, at: number) => {
    const { number, title, is } = headingWords(text);
    const isNamed = is === 'goal' || number !== '';
    const shown = isNamed ? title || text : text;
    items.push(newItem('goal', depth, number, shown.replace(/\s+/gu, ' ').trim(), at));
    open.draft = null;
  };
  for (const [index, row] of rows.entries()) {
    if (isSum(row)) continue;
    const heading = headingIn(row, columns, usual, rows[index + 1]);
    if (heading !== null) {
      if (heading !== open.goal) addGoal(heading, level, row.at);
      open.goal = heading;
      open.subgoal = '';
      continue;
    }
    const goal = valueOf(row, columns, 'goal');
    if (goal && goal !== open.goal) {
      addGoal(goal, level, row.at);
      Object.assign(open, { goal, subgoal: '' });
    }
    const subgoal = valueOf(row, columns, 'subgoal');
    if (subgoal && subgoal !== open.subgoal) {
      addGoal(subgoal, open.goal ? level + 1 : level, row.at);
      open.subgoal = subgoal;
    }
    const draft = draftFor(row, columns, open.draft);
    if (!draft) continue;
    if (draft !== open.draft) items.push(draft);
    open.draft = draft;
    fill(draft, row, columns);
  }
  return items.map((item) => ('raw' in item ? actionOf(item, making) : item));
}

const SUM = /^(?:yhteensä|summa|sammanlagt|totalt|total)(?![\p{L}\p{N}])/iu;

/** A row below the actions that counts them or their money. */
function isSum({ cells }: PlanRow): boolean {
  return SUM.test(cells.find(({ text }) => text.trim() !== '')?.text.trim() ?? '');
}

function columnsOf(header: PlanRow, rows: readonly PlanRow[], making: Making): Column[] {
  const taken = new Set<PlanField>();
  return header.cells.map(({ text }, index) => {
    const label = text.replace(/\s+/gu, ' ').trim();
    const values = rows.flatMap(({ cells }) => cells[index]?.text ?? []);
    if (label === '' || !values.some(Boolean)) return { header: label, field: null };
    making.sawLabel(label, values.find(Boolean) ?? '');
    const field = making.readLabel(label);
    // Of two columns of titles or numbers the first is it.
    const isOnce = field === 'title' || field === 'number';
    if (field && isOnce && taken.has(field)) return { header: label, field: null };
    if (field) taken.add(field);
    return { header: label, field };
  });
}

function valueOf(row: PlanRow, columns: readonly Column[], field: PlanField): string {
  const values = columns.flatMap((column, index) =>
    column.field === field ? (row.cells[index]?.text.trim() ?? '') : [],
  );
  const value = values.filter(Boolean).join('\n');
  // A cell of Excel that holds the number 1.1 is shown with the comma of its language.
  return field === 'number' && /^\d+(?:,\d+)+$/u.test(value) ? value.replaceAll(',', '.') : value;
}

/** How many cells a row of the table has filled as a rule. */
function usualWidth(rows: readonly PlanRow[]): number {
  const widths = rows.map(filledOf).filter((width) => width > 0);
  return widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
}

function filledOf({ cells }: PlanRow): number {
  return cells.filter(({ text }) => text.trim() !== '').length;
}

/** The goal that a row is the heading of, `null` where it is a row of an action. */
function headingIn(
  row: PlanRow,
  columns: readonly Column[],
  usual: number,
  next: PlanRow | undefined,
): string | null {
  const texts = [...new Set(row.cells.map(({ text }) => text.trim()).filter(Boolean))];
  const [first = '', second] = texts;
  if (texts.length === 0 || texts.length > 2) return null;
  const isNumbered = texts.length === 2 && /^[\dIVXA-Z.]{1,6}$/u.test(first);
  if (texts.length === 2 && !isNumbered) return null;
  const text = isNumbered ? `${first.replace(/\.$/u, '')} ${second ?? ''}` : first;
  const { is } = headingWords(isNumbered ? (second ?? '') : first);
  if (is === 'action') return null;
  if (is === 'goal') return isNumbered ? (second ?? '') : first;
  if (isNumbered) {
    const number = next && valueOf(next, columns, 'number');
    return number?.startsWith(`${first.replace(/\.$/u, '')}.`) ? text : null;
  }
  const title = valueOf(row, columns, 'title');
  const stands = row.cells.findIndex((cell) => cell.text.trim() !== '');
  if (title !== '' && stands !== 0) return null;
  if (columns[stands]?.field === 'goal') return null;
  return usual >= 3 && next !== undefined && filledOf(next) > 1 ? first : null;
}

/** The action that a row is of: a new one, the one before, or none. */
function draftFor(
  row: PlanRow,
  columns: readonly Column[],
  before: ActionDraft | null,
): ActionDraft | null {
  const hasTitles = columns.some(({ field }) => field === 'title');
  const written = valueOf(row, columns, hasTitles ? 'title' : 'description');
  const own = valueOf(row, columns, 'number');
  if (written === '' && own === '') return before;
  const words = headingWords(written.replace(/\s+/gu, ' '));
  const isNamed = words.is === 'action' || (own === '' && words.number !== '');
  const number = own || (isNamed ? words.number : '');
  const title = isNamed && words.title ? words.title : written;
  const flat = title.replace(/\s+/gu, ' ').trim();
  if (before && before.title === flat && before.number === tidyNumber(number)) return before;
  return newDraft(row.at, tidyNumber(number), flat);
}

function tidyNumber(number: string): string {
  return number
    .trim()
    .replace(/[.)]$/u, '')
    .replace(/^(?:toimenpide|åtgärd|action)\s*/iu, '');
}

function saysNothing(text: string): boolean {
  return /^[-–—\s]*$/u.test(text);
}

function fill(draft: ActionDraft, row: PlanRow, columns: readonly Column[]): void {
  const hasTitles = columns.some(({ field }) => field === 'title');
  for (const [index, { header, field }] of columns.entries()) {
    const cell = row.cells[index];
    if (!cell || saysNothing(cell.text)) continue;
    // Merged cells repeat what stands in them.
    const place = `${index}:${cell.text}`;
    if (draft.seen.has(place)) continue;
    draft.seen.add(place);
    const blocks = cell.blocks ?? blocksOfText(cell.text);
    if (field === null) {
      if (header !== '') addUnknown(draft, header, blocks);
    } else if (field === 'description') {
      if (hasTitles) draft.blocks.push(...blocks);
    } else if (field !== 'title' && field !== 'number' && field !== 'goal' && field !== 'subgoal') {
      addValue(draft, field, field === 'money' ? inEuros(cell.text, header) : cell.text);
    }
  }
}

const IN_EUROS =
  /(?<![\p{L}\d])(?<many>milj\p{L}*\.?|m|t|k|tuhat\p{L}*|tusen|1[\s.]?000)?\s{0,9}(?:€|eur(?:oa?|os?)?(?!\p{L}))/iu;

/** A bare figure below "Kustannukset (€)" with the unit that its column says. */
function inEuros(text: string, header: string): string {
  const unit = IN_EUROS.exec(header);
  if (!unit || !/^\d[\d\s.,\u00a0\u202f]*$/u.test(text.trim())) return text;
  const many = unit.groups?.['many'] ?? '';
  if (many === '') return `${text.trim()} €`;
  return `${text.trim()} ${/^m/iu.test(many) ? 'milj.' : 'tuhatta'} €`;
}
