import { foldKey } from '../../text/fold-key.ts';
import { forgetTexts } from '../../lib/remember.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { fail, ok, type Result } from '../../lib/result.ts';
import { richTextPlain } from '../../rich-text/plain.ts';
import { isWord } from '../../word/word-package.ts';
import { LIMITS } from '../../tabular/limits.ts';
import { readTable } from '../../tabular/read-table.ts';
import { sniffBytes } from '../../tabular/sniff-bytes.ts';
import { tableFailure } from '../../tabular/table-error.ts';
import type { Table, TableFailure } from '../../tabular/table.ts';
import { openZip, type Zip } from '../../zip/open-zip.ts';
import { withOneHeader } from './header-rows.ts';
import { headingWords } from './heading-words.ts';
import { headerOf, itemsOfRows } from './items-of-rows.ts';
import { labelReader } from './label-words.ts';
import { finished, newItem, newMaking, type Making } from './making.ts';
import { partyMatcher } from './match-parties.ts';
import type { PlannedProgramme, PlanItem, PlanLabel, PlanReadOptions, PlanRemark } from './plan.ts';
import { planOfWord } from './plan-of-word.ts';
import type { PlanRow } from './plan-row.ts';
import { readWord } from '../../word/read-word.ts';

/**
 * Reads an action plan that exists as a Word document or as a table of actions (XLSX, ODS, CSV).
 *
 * In: the bytes of a file, and what the user corrected. Out: chapters, goals and actions in the order of reading, each
 * with remarks on what was not understood, or a failure as of lists (`import:failure.<code>`). Nothing is guessed of
 * people; of organisations the names as written. Never throws, whatever the bytes.
 */
export async function readPlan(
  bytes: Uint8Array,
  options: PlanReadOptions = {},
): Promise<Result<PlannedProgramme, TableFailure>> {
  if (bytes.length === 0) return fail('empty');
  if (bytes.length > LIMITS.fileBytes) {
    return fail('too-large', { megabytes: LIMITS.fileBytes / 1024 / 1024 });
  }
  const sniffed = sniffBytes(bytes);
  if (sniffed.kind === 'no') return fail(sniffed.code);
  const matching = partyMatcher(options.organisations ?? []);
  const making = newMaking(labelReader(options.labels), (name) => matching(name).is !== 'unknown');
  try {
    const zip = sniffed.kind === 'zip' ? openZip(bytes, LIMITS.zip) : null;
    return zip && isWord(zip) ? ok(ofWord(zip, making)) : await ofTable(bytes, options, making);
  } catch (error) {
    return tableFailure(error);
  } finally {
    forgetTexts();
  }
}

function ofWord(zip: Zip, making: Making): PlannedProgramme {
  const content = readWord(zip);
  const { title, items, levels } = planOfWord(content, making);
  const { pictures, comments, tracked, lettering } = content.counts;
  const remarks: PlanRemark[] = [];
  if (pictures > 0) remarks.push({ code: 'pictures-left-out', facts: { count: pictures } });
  if (comments > 0) remarks.push({ code: 'comments-left-out', facts: { count: comments } });
  if (lettering > 0) remarks.push({ code: 'lettering-left-out', facts: { count: lettering } });
  if (tracked > 0) remarks.push({ code: 'tracked-accepted', facts: { count: tracked } });
  return whole({ format: 'docx', title, levels, tableRemarks: [] }, items, remarks, making);
}

async function ofTable(
  bytes: Uint8Array,
  { sheet }: PlanReadOptions,
  making: Making,
): Promise<Result<PlannedProgramme, TableFailure>> {
  const read = await readTable(bytes, sheet === undefined ? {} : { sheet });
  if (!read.ok) return read;
  const { format, remarks, sheets, sheet: own } = read.value;
  const first = sheetOf(read.value, making);
  const top = first.rows[first.header ?? widestOf(first.rows)];
  if (!top) return fail('not-a-table');
  const like = sheet === undefined ? await sheetsLike(first, bytes, sheets ?? [], making) : [];
  const head = {
    format,
    title: titleAbove(first.rows.slice(0, first.rows.indexOf(top))),
    levels: [],
    tableRemarks: remarks,
    ...(own !== undefined && like.length === 0 && { sheet: own }),
    ...(sheets && { sheets }),
  };
  const items =
    like.length === 0
      ? itemsOfRows(first.rows.slice(first.rows.indexOf(top) + 1), top, making, 1)
      : [first, ...like].flatMap((one) => itemsOfSheet(one, making));
  return ok(whole(head, items, [], making));
}

/** A sheet of a workbook, and where its header is, if it has one. */
type Sheet = { name: string; rows: readonly PlanRow[]; header: number | null };

function sheetOf({ sheet = '', rows: lines }: Table, making: Making): Sheet {
  const plain = lines.map(({ line, cells }) => ({
    at: line,
    cells: cells.map((text) => ({ text })),
  }));
  const rows = withOneHeader(plain, making);
  return { name: sheet, rows, header: headerOf(rows, making) };
}

/** So many sheets are read as one plan: each is a goal, and a file with more of them is something else. */
const MAX_SHEETS = 30;

/** The other sheets with the columns of the first one: a plan often has a sheet for each of its goals. */
async function sheetsLike(
  first: Sheet,
  bytes: Uint8Array,
  names: readonly string[],
  making: Making,
): Promise<Sheet[]> {
  if (first.header === null || names.length > MAX_SHEETS) return [];
  const like: Sheet[] = [];
  let rows = first.rows.length;
  for (const name of names.filter((one) => one !== first.name)) {
    const read = await readTable(bytes, { sheet: name });
    if (!read.ok) continue;
    const one = sheetOf(read.value, making);
    rows += one.rows.length;
    if (rows > LIMITS.rows) return [];
    if (one.header !== null && columnsOfSheet(one) === columnsOfSheet(first)) like.push(one);
  }
  return like;
}

function columnsOfSheet({ rows, header }: Sheet): string {
  const cells = rows[header ?? 0]?.cells ?? [];
  return JSON.stringify(cells.map(({ text }) => foldKey(text)).filter(Boolean));
}

/** The goals and actions of one of several sheets; where it has no goal of its own, its name is one. */
function itemsOfSheet({ name, rows, header }: Sheet, making: Making): PlanItem[] {
  const at = header ?? 0;
  const top = rows[at];
  const items = top ? itemsOfRows(rows.slice(at + 1), top, making, 1) : [];
  if (items.length === 0 || items[0]?.kind === 'goal') return items;
  const { number, title } = headingWords(name);
  return [newItem('goal', 1, number, title || name, top?.at ?? 0), ...items];
}

/** Where no header is known: the first row with most texts, so that the user can say what its columns are. */
function widestOf(rows: readonly PlanRow[]): number {
  const widths = rows
    .slice(0, 30)
    .map(({ cells }) => cells.filter(({ text }) => text !== '').length);
  return widths.indexOf(Math.max(...widths));
}

/** What stands above the header of a table: its first text. */
function titleAbove(rows: readonly PlanRow[]): string {
  const text = rows.flatMap(({ cells }) => cells).find((cell) => cell.text.trim() !== '')?.text;
  return text && text.length <= 200 ? text.replace(/\s+/gu, ' ').trim() : '';
}

function whole(
  head: Pick<PlannedProgramme, 'format' | 'title' | 'levels' | 'tableRemarks'> &
    Pick<Partial<PlannedProgramme>, 'sheet' | 'sheets'>,
  items: readonly PlanItem[],
  remarks: PlanRemark[],
  making: Making,
): PlannedProgramme {
  const years = yearsIn(head.title);
  if (items.every(({ kind }) => kind !== 'action')) remarks.push({ code: 'no-actions' });
  return {
    ...head,
    language: languageOf(items, making.labels()),
    ...(years && { years }),
    items: finished(items),
    labels: making.labels(),
    remarks,
  };
}

function yearsIn(title: string): { from: number; to: number } | null {
  const [, from, to] = /(?<!\d)(20\d{2})\s*[-–—]\s*(20\d{2})(?!\d)/u.exec(title) ?? [];
  if (!from || !to || from > to) return null;
  return { from: Number(from), to: Number(to) };
}

/** Words that stand in every text of the one language and in none of the others. */
const COMMON: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:ja|on|sekä|että|tai|ovat|ei|myös|toimenpide|vastuutaho|aikataulu|kehitetään|vahvistetaan)(?!\p{L})/giu,
  sv: /(?<!\p{L})(?:och|att|är|för|som|med|av|inte|åtgärd|ansvarig|tidsplan|utvecklas|stärks)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|and|of|is|are|to|for|with|action|responsible|timetable|will)(?!\p{L})/giu,
};

function languageOf(items: readonly PlanItem[], labels: readonly PlanLabel[]): Language {
  const text = items
    .map((item) => `${item.title} ${item.text ? richTextPlain(item.text) : ''}`)
    .concat(labels.map(({ label }) => label))
    .join(' ')
    .slice(0, 100_000);
  const counts = LANGUAGES.map((language) => text.match(COMMON[language])?.length ?? 0);
  return LANGUAGES[counts.indexOf(Math.max(...counts))] ?? 'fi';
}
