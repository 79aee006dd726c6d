import { readTypedName } from '../import/names/read-typed-name.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { hasIdentityCode } from '../../lib/identity-code.ts';
import { readDay } from '../../lib/read-day.ts';
import { fold } from '../../text/fold.ts';
import type { Organisation } from '../organisation.ts';
import { listName } from '../person-name.ts';
import type { Person } from '../person.ts';
import { seatRoleOf } from './seat-role-words.ts';
import type { SeatRole } from './seat.ts';

/** The columns of a table of seats, in the order in which such tables have them. */
export const SEAT_COLUMNS = ['organisation', 'role', 'person', 'deputy', 'from'] as const;
export type SeatColumn = (typeof SEAT_COLUMNS)[number];

/** One line of the table as typed. */
export type SeatCells = Record<SeatColumn, string>;
export const NO_CELLS: SeatCells = { organisation: '', role: '', person: '', deputy: '', from: '' };

/** Whom or what a cell names: nothing, one that is known, none, or one of several. */
export type Named =
  | { kind: 'none' }
  | { kind: 'known'; id: string }
  | {
      kind: 'unknown';
      text: string;
      /** Of a person: the organisation in brackets. */ place?: Named;
    }
  | { kind: 'several'; text: string };

/** A line as it is understood; what cannot be read is null. */
export type SeatLine = {
  organisation: Named;
  role: SeatRole | null;
  person: Named;
  deputy: Named;
  from: CalendarDate | null;
};

/** What the cells of a table of seats may name. */
export type SeatNames = {
  organisation: (text: string) => Named;
  /** Of several with one name the one who works in the organisation; a name may bear it in brackets. */
  person: (text: string, organisationId: string | undefined) => Named;
  /** How a person is written so that she alone is meant. */
  nameOf: (person: Person) => string;
};

const sameWords = (text: string) =>
  fold(text)
    .split(/[\s,]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
const IN_BRACKETS = /^([^()]*)\(([^()]*)\)\s*$/u;

/** Finds what the cells name among the office's contacts; `worksIn` tells where each person works, her main place first. */
export function seatNames(
  organisations: readonly Organisation[],
  persons: readonly Person[],
  worksIn: ReadonlyMap<string, readonly string[]>,
): SeatNames {
  const byName = new Map<string, Set<string>>();
  for (const { id, name, abbr } of organisations) {
    for (const text of [...Object.values(name), ...Object.values(abbr ?? {})]) {
      const key = fold(text);
      if (key !== '') byName.set(key, (byName.get(key) ?? new Set()).add(id));
    }
  }
  const byWords = new Map<string, string[]>();
  for (const person of persons) {
    const key = sameWords(listName(person));
    byWords.set(key, [...(byWords.get(key) ?? []), person.id]);
  }
  const organisation = (text: string): Named => {
    if (text.trim() === '') return { kind: 'none' };
    return oneOf([...(byName.get(fold(text)) ?? [])], text);
  };
  const nameOfOrganisation = new Map(
    organisations.map(({ id, name }) => [id, Object.values(name)[0] ?? '']),
  );
  return {
    organisation,
    person: (text, organisationId) => {
      if (text.trim() === '') return { kind: 'none' };
      const [, before, within] = IN_BRACKETS.exec(text) ?? [];
      const place = within === undefined ? null : organisation(within);
      const wanted = place?.kind === 'known' ? place.id : organisationId;
      const named = byWords.get(sameWords(place?.kind === 'known' ? (before ?? '') : text)) ?? [];
      const there = named.filter((id) => wanted && worksIn.get(id)?.includes(wanted));
      const found = oneOf(there.length > 0 ? there : named, text);
      return found.kind === 'unknown' && place ? { ...found, place } : found;
    },
    nameOf: (person) => {
      const name = listName(person);
      const isAlone = byWords.get(sameWords(name))?.length === 1;
      const place = nameOfOrganisation.get(worksIn.get(person.id)?.[0] ?? '');
      return isAlone || !place ? name : `${name} (${place})`;
    },
  };
}

function oneOf(ids: readonly string[], text: string): Named {
  const [first] = ids;
  if (first === undefined) return { kind: 'unknown', text: text.trim() };
  return ids.length === 1 ? { kind: 'known', id: first } : { kind: 'several', text: text.trim() };
}

/** What a line says. Without a role it is a member's seat, without a day the mandates begin on `day`. */
export function readSeatLine(cells: SeatCells, names: SeatNames, day: CalendarDate): SeatLine {
  const organisation = names.organisation(cells.organisation);
  const id = organisation.kind === 'known' ? organisation.id : undefined;
  return {
    organisation,
    role: cells.role.trim() === '' ? 'member' : seatRoleOf(cells.role),
    person: names.person(cells.person, id),
    deputy: names.person(cells.deputy, id),
    from: cells.from.trim() === '' ? day : readDay(cells.from),
  };
}

/** What keeps a line from being taken as it is. */
export type SeatFault = {
  column: SeatColumn;
  code:
    | 'new'
    | 'several'
    | 'role'
    | 'day'
    | 'identity-code'
    | 'deputy-alone'
    | 'before-present'
    | 'before-next';
  text: string;
};

/** What is wrong with a line, or is to be said of it; `new` is right once it is said that it is meant so. */
export function seatFaults(cells: SeatCells, line: SeatLine): SeatFault[] {
  const faults: SeatFault[] = [];
  for (const column of ['organisation', 'person', 'deputy'] as const) {
    const text = cells[column].trim();
    const { kind } = line[column];
    if (hasIdentityCode(text)) faults.push({ column, code: 'identity-code', text });
    else if (kind === 'unknown') faults.push({ column, code: 'new', text });
    else if (kind === 'several') faults.push({ column, code: 'several', text });
  }
  if (line.role === null) faults.push({ column: 'role', code: 'role', text: cells.role.trim() });
  if (line.role === 'deputy' && line.deputy.kind !== 'none') {
    faults.push({ column: 'deputy', code: 'deputy-alone', text: cells.deputy.trim() });
  }
  if (line.from === null) faults.push({ column: 'from', code: 'day', text: cells.from.trim() });
  return faults;
}

/**
 * "Virtanen, Maija" is family name first, and so is "Virtanen Maija", as its words show; else the family name stands
 * last. An organisation in brackets is no part of it.
 */
export function splitName(text: string): { givenName: string; familyName: string } {
  const [, name = text] = IN_BRACKETS.exec(text) ?? [];
  const [family = '', given] = name.split(',', 2).map((part) => part.trim());
  if (given !== undefined) return { givenName: given, familyName: family };
  const { givenName, familyName, honorific, behind } = readTypedName(name);
  if (honorific === '' && behind.length === 0) return { givenName, familyName };
  const words = name.trim().split(/\s+/u);
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
}

/** Lines of a table of seats that was copied: by its header words where it has some, else by the order of the columns. */
export function pastedSeatLines(rows: readonly (readonly string[])[]): SeatCells[] {
  const [head = []] = rows;
  const named = head.map((cell) => HEADS.get(fold(cell)));
  const hasHead = named.filter(Boolean).length >= 2;
  const columns = hasHead ? named : SEAT_COLUMNS;
  return rows
    .slice(hasHead ? 1 : 0)
    .map((row) => {
      const cells = { ...NO_CELLS };
      for (const [place, column] of columns.entries()) {
        if (column) cells[column] = (row[place] ?? '').replace(/\s+/gu, ' ').trim();
      }
      return cells;
    })
    .filter((cells) => Object.values(cells).some((text) => text !== ''));
}

const HEADS = new Map<string, SeatColumn>(
  Object.entries({
    organisation: ['organisaatio', 'organisation', 'taho', 'ministeriö', 'organization'],
    role: ['rooli', 'roll', 'role', 'tehtävä toimielimessä'],
    person: [
      'henkilö',
      'nimi',
      'jäsen',
      'varsinainen jäsen',
      'person',
      'namn',
      'medlem',
      'ordinarie medlem',
      'name',
      'member',
    ],
    deputy: [
      'varajäsen',
      'henkilökohtainen varajäsen',
      'ersättare',
      'personlig ersättare',
      'suppleant',
      'deputy',
      'substitute',
      'alternate',
    ],
    from: ['alkaen', 'alkaa', 'alkupäivä', 'fr.o.m.', 'från', 'börjar', 'from', 'begins', 'start'],
  }).flatMap(([column, heads]) =>
    heads.map((head): [string, SeatColumn] => [fold(head), column as SeatColumn]),
  ),
);
