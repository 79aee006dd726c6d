import { splitRecipients } from '../../../tabular/recipients/split-recipients.ts';
import { foldKey } from '../../../text/fold-key.ts';
import { splitTrimmed } from '../../../text/split-trimmed.ts';
import { splitDeputy } from '../../bodies/seat-role-words.ts';
import { appointeeText } from '../appointments/read-appointee.ts';
import type { ColumnMapping, ContactField, ImportedContact, ImportIssue } from '../plan.ts';
import type { EditedRow } from './row-edits.ts';

/** What mends a remark in one click. `as`: the cell is taken in as that field. */
export type Mend =
  | { do: 'split-unit' }
  | { do: 'split-people' }
  | { do: 'deputy-row' }
  | { do: 'swap-names' }
  | { do: 'take-as'; as: TakenAs };

const TAKEN_AS = ['title', 'organisation', 'unit', 'notes'] as const;
export type TakenAs = (typeof TAKEN_AS)[number];

/** A row of the preview, as far as a mend looks at it. */
export type MendedRow = { cells: readonly string[]; contact: ImportedContact | null };

/** The mends that are offered for a remark of this code on a column of this field. */
export function mendsOf(
  { code, column }: Pick<ImportIssue, 'code' | 'column'>,
  columns: readonly ColumnMapping[],
): Mend[] {
  const field = columns.find(({ index }) => index === column)?.field ?? null;
  switch (code) {
    case 'cell-not-split':
      return field === 'organisation' ? [{ do: 'split-unit' }] : takenAs(field);
    case 'cell-kind-unclear':
      return takenAs(field);
    case 'name-several-people':
    case 'email-of-another':
      return [{ do: 'split-people' }];
    case 'deputy-apart':
      return [{ do: 'deputy-row' }];
    case 'name-order-unclear':
      return [{ do: 'swap-names' }];
    default:
      return [];
  }
}

function takenAs(field: ContactField | null): Mend[] {
  return TAKEN_AS.filter((as) => as !== field).map((as) => ({ do: 'take-as', as }));
}

/** The row or rows that `row` becomes by `mend` of `issue`; null where there is nothing to mend. */
export function mendRow(
  mend: Mend,
  issue: Pick<ImportIssue, 'column'>,
  row: MendedRow,
  columns: readonly ColumnMapping[],
): EditedRow[] | null {
  const draft = draftOf(row, columns);
  switch (mend.do) {
    case 'split-unit':
      return splitUnit(draft, issue.column);
    case 'take-as':
      return takeAs(draft, issue.column, mend.as);
    case 'deputy-row':
      return deputyRow(draft, issue.column, row.contact);
    case 'swap-names':
      return swapNames(draft, row.contact);
    case 'split-people':
      return splitPeople(draft, row.contact);
  }
}

/** The row with another text in one of its cells. */
export function editCell(
  row: MendedRow,
  columns: readonly ColumnMapping[],
  column: number,
  text: string,
): EditedRow {
  const draft = draftOf(row, columns);
  draft.cells[column] = text;
  return editedRow(draft);
}

type Draft = { cells: string[]; columns: readonly ColumnMapping[]; added: EditedRow['added'] };

/** The cells of the list's own columns, and what the row says in those that edits added. */
function draftOf({ cells }: MendedRow, columns: readonly ColumnMapping[]): Draft {
  return { cells: columns.map(({ index }) => cells[index] ?? ''), columns, added: {} };
}

function editedRow({ cells, columns, added }: Draft): EditedRow {
  const own = columns.filter(({ isAdded }) => !isAdded);
  const further = { ...added };
  for (const { index, field, isAdded } of columns) {
    if (isAdded && field && cells[index]) further[field] = cells[index];
  }
  return {
    cells: own.map(({ index }) => cells[index] ?? ''),
    ...(Object.keys(further).length > 0 && { added: further }),
  };
}

/** Puts `text` where `field` stands: into its empty column, or beside the list's own. */
function put(draft: Draft, field: ContactField, text: string): void {
  const column = draft.columns.find(
    (one) => one.field === field && (draft.cells[one.index] ?? '').trim() === '',
  );
  if (column) draft.cells[column.index] = text;
  else draft.added = { ...draft.added, [field]: text };
}

const BETWEEN = /[\n,;|/]|\s[-–—]\s/;

function splitUnit(draft: Draft, column: number | undefined): EditedRow[] | null {
  const text = column === undefined ? '' : (draft.cells[column] ?? '');
  const at = BETWEEN.exec(text);
  if (column === undefined || !at) return null;
  const unit = splitTrimmed(text.slice(at.index + at[0].length), '\n')
    .filter(Boolean)
    .join(', ');
  draft.cells[column] = text.slice(0, at.index).trim();
  put(draft, 'unit', unit);
  return [editedRow(draft)];
}

function takeAs(draft: Draft, column: number | undefined, as: TakenAs): EditedRow[] | null {
  const text = column === undefined ? '' : (draft.cells[column] ?? '').trim();
  if (column === undefined || text === '') return null;
  draft.cells[column] = '';
  // What stands there already is not lost behind it: the two change places.
  const there = as === 'notes' ? undefined : draft.columns.find(({ field }) => field === as);
  if (there) draft.cells[column] = draft.cells[there.index] ?? '';
  if (there) draft.cells[there.index] = '';
  put(draft, as, text);
  return [editedRow(draft)];
}

function swapNames(draft: Draft, contact: ImportedContact | null): EditedRow[] | null {
  const at = (field: ContactField) => draft.columns.find((one) => one.field === field)?.index;
  const [family, given, whole] = [at('familyName'), at('givenName'), at('fullName')];
  const { cells } = draft;
  if (family !== undefined && given !== undefined && cells[family] && cells[given]) {
    [cells[family], cells[given]] = [cells[given], cells[family]];
    return [editedRow(draft)];
  }
  if (whole === undefined || !contact?.givenName || !contact.familyName) return null;
  cells[whole] = `${contact.givenName}, ${contact.familyName}`;
  return [editedRow(draft)];
}

/** The row without its deputies, and one for each of them. */
function deputyRow(
  draft: Draft,
  column: number | undefined,
  contact: ImportedContact | null,
): EditedRow[] | null {
  const deputies = contact?.seat?.deputies ?? [];
  if (column === undefined || deputies.length === 0) return null;
  const has = (field: ContactField) => draft.columns.some((one) => one.field === field);
  const isOfDeputies = draft.columns.some((one) => one.index === column && one.field === 'deputy');
  const member = [...draft.cells];
  member[column] = isOfDeputies ? '' : splitDeputy(member[column] ?? '').member;
  const rows = deputies.map((deputy) => {
    const own: Draft = { ...draft, cells: draft.columns.map(() => ''), added: {} };
    put(own, 'role', DEPUTY);
    const isWhole = !has('title') && !has('organisation');
    if (isWhole && has('fullName')) put(own, 'fullName', appointeeText(deputy));
    else {
      putName(own, `${deputy.familyName}, ${deputy.givenName}`);
      if (deputy.title) put(own, 'title', deputy.title);
      const organisation = deputy.organisation || (contact?.organisation ?? '');
      if (organisation) put(own, 'organisation', organisation);
    }
    if (deputy.emails) put(own, 'email', deputy.emails.join('; '));
    return editedRow(own);
  });
  return [editedRow({ ...draft, cells: member }), ...rows];
}

/** Read in every language. */
const DEPUTY = 'varajäsen';

const PEOPLE = /[;/\n]|\s(?:c\/o|ja|och|and|&|\+|sekä|samt|tai|eller|or)\s/i;
const ADDRESSES = /[^\s<>(),;/|"']{1,320}@[^\s<>(),;/|"']+/g;
/** What cells that hold as many values as there are people are divided at; elsewhere the cell is that of all. */
const OF_EACH: Partial<Record<ContactField, RegExp>> = {
  phone: /[;\n]|,\s|\s\/\s/,
  phoneWork: /[;\n]|,\s|\s\/\s/,
  phoneMobile: /[;\n]|,\s|\s\/\s/,
  title: /[;\n]/,
  organisation: /;/,
  unit: /;/,
};

type Someone = { name: string; email: string };

/** One row for each of the people, with the addresses and numbers that are theirs. */
function splitPeople(draft: Draft, contact: ImportedContact | null): EditedRow[] | null {
  const emailColumns = draft.columns.filter(({ field }) => field === 'email');
  const people = peopleOf(draft, emailColumns, contact);
  if (people.length < 2) return null;
  return people.map(({ name, email }, place) => {
    const own: Draft = { ...draft, cells: [...draft.cells], added: {} };
    for (const { index, field } of draft.columns) {
      const cell = draft.cells[index] ?? '';
      if (NAMES.includes(field) || field === 'email') own.cells[index] = '';
      else if (field && OF_EACH[field]) {
        const parts = splitTrimmed(cell, OF_EACH[field]).filter(Boolean);
        if (parts.length === people.length) own.cells[index] = parts[place] ?? '';
      }
    }
    if (name) putName(own, name);
    if (email) put(own, 'email', email);
    return editedRow(own);
  });
}

const NAMES: readonly (ContactField | null)[] = ['fullName', 'familyName', 'givenName'];

/** A whole name in its column, or in those of its parts. */
function putName(draft: Draft, name: string): void {
  const has = (field: ContactField) => draft.columns.some((one) => one.field === field);
  if (has('fullName') || !has('familyName') || !has('givenName')) {
    put(draft, 'fullName', name);
    return;
  }
  const [family = '', given] = splitTrimmed(name, ',');
  const words = name.split(' ');
  put(draft, 'familyName', given === undefined ? (words.at(-1) ?? '') : family);
  put(draft, 'givenName', given ?? words.slice(0, -1).join(' '));
}

function peopleOf(
  { cells, columns }: Draft,
  emailColumns: readonly ColumnMapping[],
  contact: ImportedContact | null,
): Someone[] {
  for (const { index } of emailColumns) {
    const listed = splitRecipients(cells[index] ?? '') ?? [];
    if (listed.filter(({ name }) => name.includes(' ')).length > 1) return listed;
  }
  const whole = columns.find(({ field }) => field === 'fullName');
  const names = whole ? namesIn(cells[whole.index] ?? '') : [];
  names.push(...(names.length > 1 ? [] : namesInParts(cells, columns)));
  const emails = emailColumns.flatMap(({ index }) => cells[index]?.match(ADDRESSES) ?? []);
  if (names.length > 1) return namesWithTheirs(names, emails);
  const own = contact ? `${contact.givenName} ${contact.familyName}`.trim() : '';
  // One name and the addresses of several: the others are called as their addresses say.
  return emails.length > 1
    ? emails.map((email) => ({ name: isOf(own, email) ? own : '', email }))
    : [];
}

function namesIn(cell: string): string[] {
  const divided = splitTrimmed(cell.replace(ADDRESSES, ''), PEOPLE).filter(Boolean);
  const names = divided.length > 1 ? divided : splitTrimmed(cell, ',').filter(Boolean);
  const last = names.at(-1) ?? '';
  const family = last.split(' ').slice(1).join(' ');
  // `Anna ja Pekka Virtanen`: the family name stands once.
  return names.map((name) => (family && !name.includes(' ') ? `${name} ${family}` : name));
}

/** `Rinne ja Salo` | `Risto ja Satu`: a family name each, or one for all. */
function namesInParts(cells: readonly string[], columns: readonly ColumnMapping[]): string[] {
  const partsOf = (field: ContactField) => {
    const column = columns.find((one) => one.field === field);
    return column ? splitTrimmed(cells[column.index] ?? '', PEOPLE).filter(Boolean) : [];
  };
  const [families, given] = [partsOf('familyName'), partsOf('givenName')];
  // Both names of each stand in one of the columns, and the other is empty.
  const only = given.length === 0 ? families : families.length === 0 ? given : [];
  if (only.length > 1) return namesIn(only.join(';'));
  if (given.length < 2) return [];
  return given.map((name, place) => `${families[place] ?? families.at(-1) ?? ''}, ${name}`);
}

/** No address is lost: what is nobody's for sure stays with whom it names in part, else with the first. */
function namesWithTheirs(names: readonly string[], emails: readonly string[]): Someone[] {
  const free = new Set(emails);
  const owned = names.map((name) => {
    const email = [...free].find((one) => isOf(name, one)) ?? '';
    free.delete(email);
    return { name, email };
  });
  // In the order of the people where nothing else tells.
  const left = [...free];
  const inOrder = owned.filter(({ email }) => email === '').length === left.length;
  if (inOrder)
    return owned.map(({ name, email }) => ({ name, email: email || (left.shift() ?? '') }));
  const keepers = left.map((email) =>
    Math.max(
      0,
      owned.findIndex((one) => isPartOf(one.name, email)),
    ),
  );
  return owned.map(({ name, email }, place) => ({
    name,
    email: [email, ...left.filter((_, at) => keepers[at] === place)].filter(Boolean).join('; '),
  }));
}

/** Whether an address begins with the first name of somebody: `matti.m@…`. */
function isPartOf(name: string, email: string): boolean {
  const given = name.includes(',') ? (splitTrimmed(name, ',')[1] ?? '') : name;
  const [first = ''] = given.split(/[\s-]+/);
  return first.length > 2 && foldKey(email).startsWith(foldKey(first));
}

/** Whether an address holds two words of a name, or its only one. */
function isOf(name: string, email: string): boolean {
  const local = foldKey(email.slice(0, Math.max(email.indexOf('@'), 0)));
  const words = name
    .split(/[\s,-]+/)
    .map(foldKey)
    .filter((word) => word.length > 2);
  const held = words.filter((word) => local.includes(word)).length;
  return held > 0 && held >= Math.min(words.length, 2);
}
