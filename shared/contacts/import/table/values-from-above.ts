import type { TableRow } from '../../../tabular/table.ts';
import { isNobody, isNothing } from '../cells/clean-value.ts';
import { countryCodeOf, countryOfEmail } from '../../../text/country-code.ts';
import { foldKey } from '../../../text/fold-key.ts';
import { judgeRow } from '../judge-row.ts';
import { isNobodysDomain } from '../names/name-from-email.ts';
import type { ContactField } from '../plan.ts';
import { isRepeatMark } from './repeat-marks.ts';
import { splitTrimmed } from '../../../text/split-trimmed.ts';

/** An empty cell, the value that stands above it on `line`, and whether the list is sure to mean it. */
export type FromAbove = { column: number; to: string; line: number; isSure: boolean };

type Entry = {
  line: number;
  /** What the cell says: '' where it is empty, null where it says that there is nothing (`-`). */
  value: string | null;
  isPerson: boolean;
  domain: string;
  /** A blank line, a heading or the like stands above: what came before ends there. */
  isApart: boolean;
};
/** A value and the persons below it whose cell is empty. */
type Block = {
  line: number;
  value: string;
  domains: Set<string>;
  below: Entry[];
  /** Beyond a blank line or the like. */ apart: Entry[];
};

const NAMES: readonly (ContactField | null)[] = ['fullName', 'familyName', 'givenName'];
const OF_BLOCKS: readonly (ContactField | null)[] = [
  'organisation',
  'groups',
  'role',
  'title',
  'country',
];

type List = {
  rows: readonly TableRow[];
  fields: readonly (ContactField | null)[];
  isContact: readonly boolean[];
};
type Add = (entry: Entry, column: number, block: Block, isSure: boolean) => void;

/**
 * The empty cells that lists leave to be read from above: where an organisation, a unit, a group or a role is written
 * only in the first row of its people, as if the cells were merged. It is sure where the column stands before the names,
 * no value is written out again for a neighbour or later, and most values are followed by persons without one; an e-mail
 * address of another house speaks against it. By line; nothing where a list writes its values out.
 */
export function valuesFromAbove(
  rows: readonly TableRow[],
  fields: readonly (ContactField | null)[],
  names: readonly string[],
): ReadonlyMap<number, readonly FromAbove[]> {
  const found = new Map<number, FromAbove[]>();
  const name = fields.findIndex((field) => NAMES.includes(field));
  const columns = fields.flatMap((field, column) => (OF_BLOCKS.includes(field) ? [column] : []));
  const hasEmpty = (column: number) =>
    rows.some(({ cells }) => isEmpty(cells[column]) && !isEmpty(cells[name]));
  if (name < 0 || !columns.some(hasEmpty)) return found;
  const organisation = fields.indexOf('organisation');
  // A header that comes again in the middle of the list.
  const header = foldKey(names[organisation] ?? '');
  const isHeader = ({ cells }: TableRow) =>
    header !== '' && foldKey(cells[organisation] ?? '') === header;
  const isContact = rows.map((row) => judgeRow(row.cells, fields) === 'contact' && !isHeader(row));
  const list: List = { rows, fields, isContact };
  const add: Add = (entry, column, block, isSure) => {
    const one = { column, to: block.value, line: block.line, isSure };
    found.set(entry.line, [...(found.get(entry.line) ?? []), one]);
  };
  if (organisation >= 0) {
    addOrganisations(list, { organisation, name }, add);
    const isFilled = ({ line }: Entry) => found.get(line)?.[0]?.isSure ?? false;
    addUnits(list, { unit: fields.indexOf('unit'), name }, isFilled, add);
  }
  for (const column of columns) {
    if (fields[column] === 'groups') addGroups(list, { column, name }, add);
    if (fields[column] === 'country') addCountries(list, { column, name }, add);
    if (fields[column] === 'title' || fields[column] === 'role')
      addRoles(list, { column, name }, add);
  }
  return found;
}

function addOrganisations(
  list: List,
  { organisation, name }: { organisation: number; name: number },
  add: Add,
): void {
  const blocks = blocksOf(entriesOf(list, organisation));
  const verdict = judge(blocks, organisation < name);
  if (verdict === 'no') return;
  const owners = ownersOf(blocks.list);
  for (const block of blocks.list) {
    for (const entry of block.below) {
      const isSure = verdict === 'sure' && speaks(entry.domain, block, owners) !== 'against';
      add(entry, organisation, block, isSure);
    }
    if (verdict === 'sure') for (const entry of block.apart) add(entry, organisation, block, false);
  }
}

/** A unit reaches as far as its organisation, whose rows `isFilled` tells; whose house it is has been asked. */
function addUnits(
  list: List,
  { unit, name }: { unit: number; name: number },
  isFilled: (entry: Entry) => boolean,
  add: Add,
): void {
  const entries = unit < 0 ? [] : withoutDomains(entriesOf(list, unit));
  if (!entries.some(isFilled)) return;
  const blocks = blocksOf(entries, (entry) => !isFilled(entry));
  const verdict = judge(blocks, unit < name);
  if (verdict === 'no') return;
  for (const block of blocks.list) {
    for (const entry of block.below) add(entry, unit, block, verdict === 'sure');
  }
}

/** Groups cross houses: where they stand before the names they are read; behind them nobody need be in any. */
function addGroups(list: List, { column, name }: { column: number; name: number }, add: Add): void {
  const entries = withoutDomains(entriesOf(list, column));
  const blocks = blocksOf(entries);
  const isBefore = column < name;
  const verdict = judge(blocks, isBefore);
  if (verdict === 'no' || (!isBefore && !headsBlocks(entries, blocks))) return;
  for (const block of blocks.list) {
    for (const entry of block.below) add(entry, column, block, verdict === 'sure');
    for (const entry of block.apart) add(entry, column, block, false);
  }
}

/** The parts of an address, whose country is often left out where it is Finland. */
const PLACES: readonly (ContactField | null)[] = [
  'street',
  'postalCode',
  'city',
  'postalCodeAndCity',
];

/**
 * A delegation's country before the first of its people. Of Finns among others none is written, so that the list must
 * begin with one, and have no addresses; nobody is put in another country than that of the e-mail address.
 */
function addCountries(
  list: List,
  { column, name }: { column: number; name: number },
  add: Add,
): void {
  if (list.fields.some((field) => PLACES.includes(field))) return;
  const entries = withoutDomains(entriesOf(list, column));
  const blocks = blocksOf(entries);
  const verdict = judge(blocks, true);
  if (column > name || verdict === 'no' || !headsBlocks(entries, blocks)) return;
  const countries = countriesOf(list);
  for (const block of blocks.list) {
    const own = splitTrimmed(block.value, /[/|]/).flatMap((part) => countryCodeOf(part) ?? []);
    for (const entry of block.below) {
      const country = countries.get(entry.line);
      if (own.length > 0 && country && !own.some((one) => one === country)) continue;
      add(entry, column, block, verdict === 'sure');
    }
  }
}

/** The countries that the e-mail addresses say, by line. */
function countriesOf({ rows, fields }: List): ReadonlyMap<number, string | null> {
  const email = fields.indexOf('email');
  return new Map(
    rows.map(({ line, cells }) => [line, countryOfEmail((cells[email] ?? '').trim())]),
  );
}

/** `Jäsenet` before the first of them. Many have no title, so that none is read; but it is said. */
function addRoles(list: List, { column, name }: { column: number; name: number }, add: Add): void {
  const entries = withoutDomains(entriesOf(list, column));
  const blocks = blocksOf(entries);
  if (column > name || judge(blocks, true) === 'no' || !headsBlocks(entries, blocks)) return;
  for (const block of blocks.list) {
    for (const entry of block.below) add(entry, column, block, false);
  }
}

/** The list begins with a value, and has several, each of them once. */
function headsBlocks(entries: readonly Entry[], { list, repeated }: Blocks): boolean {
  return list.length > 1 && repeated === 0 && areOnce(list) && !!entries[0]?.value;
}

function areOnce(list: readonly Block[]): boolean {
  return new Set(list.map(({ value }) => foldKey(value))).size === list.length;
}

function withoutDomains(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => ({ ...entry, domain: '' }));
}

function isEmpty(cell = ''): boolean {
  return cell.trim() === '';
}

function entriesOf({ rows, fields, isContact }: List, column: number): Entry[] {
  const names = fields.flatMap((field, at) => (NAMES.includes(field) ? [at] : []));
  const email = fields.indexOf('email');
  const entries: Entry[] = [];
  rows.forEach(({ line, cells }, index) => {
    if (!isContact[index]) return;
    const text = (cells[column] ?? '').trim();
    const before = entries.at(-1);
    entries.push({
      line,
      value: text !== '' && isNothing(text) ? null : text,
      isPerson: names.some((at) => !isEmpty(cells[at]) && !isNobody(cells[at] ?? '')),
      domain: domainOf(cells[email] ?? ''),
      isApart: before?.line !== line - 1,
    });
  });
  return entries;
}

type Blocks = {
  list: Block[];
  /** Values written out again right below themselves. */ repeated: number;
};

/** `ends`: an empty cell that cannot mean what stands above. */
function blocksOf(
  entries: readonly Entry[],
  ends: (entry: Entry) => boolean = () => false,
): Blocks {
  const blocks: Blocks = { list: [], repeated: 0 };
  let open: Block | null = null;
  let isBeyond = false;
  for (const entry of entries) {
    const { value, line, domain, isApart, isPerson } = entry;
    if (isApart) isBeyond = true;
    if (value === null || (value === '' && ends(entry))) open = null;
    else if (value === '') {
      if (open && isPerson) (isBeyond ? open.apart : open.below).push(entry);
    } else if (open && !isBeyond && isSame(value, open.value)) {
      blocks.repeated += 1;
      open.domains.add(domain);
    } else {
      open = { line, value, domains: new Set([domain]), below: [], apart: [] };
      isBeyond = false;
      blocks.list.push(open);
    }
  }
  for (const { domains } of blocks.list) domains.delete('');
  return blocks;
}

function isSame(value: string, above: string): boolean {
  return foldKey(value) === foldKey(above) || isRepeatMark(value, 'organisation');
}

/** Whether the empty cells are meant to be as above: `sure`, `maybe` (they stay empty, with a remark) or `no`. */
function judge({ list, repeated }: Blocks, isBeforeNames: boolean): 'sure' | 'maybe' | 'no' {
  const empty = list.reduce((sum, { below }) => sum + below.length, 0);
  if (empty === 0) return 'no';
  const followed = list.filter(({ below }) => below.length > 0).length;
  const isUsual = followed * 2 >= list.length;
  const written = list.length + repeated;
  if (repeated > 0) return isBeforeNames && isUsual && empty * 2 > written ? 'maybe' : 'no';
  if (!isBeforeNames) return isUsual && empty > 1 ? 'maybe' : 'no';
  const owners = ownersOf(list);
  const said = list.flatMap((block) =>
    block.below.map(({ domain }) => speaks(domain, block, owners)),
  );
  const [forIt, againstIt] = [count(said, 'for'), count(said, 'against')];
  const isLaidOut = isUsual && empty > 1 && list.length > 1 && againstIt * 5 <= empty;
  const isShown = forIt * 2 >= empty && againstIt === 0;
  return areOnce(list) && (isLaidOut || isShown) ? 'sure' : 'maybe';
}

function count(said: readonly string[], word: string): number {
  return said.filter((one) => one === word).length;
}

/** How many blocks have addresses of a domain in the row of their value. */
function ownersOf(list: readonly Block[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const { domains } of list) {
    for (const domain of domains) owners.set(domain, (owners.get(domain) ?? 0) + 1);
  }
  return owners;
}

/** What a person's address says of belonging to a block: nothing where several blocks, or everybody, have such addresses. */
function speaks(
  domain: string,
  { domains }: Block,
  owners: ReadonlyMap<string, number>,
): 'for' | 'against' | 'nothing' {
  if (domain === '') return 'nothing';
  if (!domains.has(domain)) return domains.size > 0 || owners.has(domain) ? 'against' : 'nothing';
  return owners.get(domain) === 1 ? 'for' : 'nothing';
}

/** The house of an address, `krp.poliisi.fi` as `poliisi.fi`; '' where it says nothing. That of all ministries is one. */
function domainOf(cell: string): string {
  const domain = (/@([\p{L}\p{N}.-]+)/u.exec(cell)?.[1] ?? '').toLowerCase();
  const house = domain.split('.').slice(-2).join('.');
  return house !== 'gov.fi' && (isNobodysDomain(domain) || isNobodysDomain(house)) ? '' : house;
}
