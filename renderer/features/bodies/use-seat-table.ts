import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { allSeats, compositionOn } from '#shared/contacts/bodies/composition.ts';
import {
  NO_CELLS,
  readSeatLine,
  seatFaults,
  seatNames,
  type SeatCells,
  type SeatColumn,
  type SeatFault,
  type SeatLine,
  type SeatNames,
} from '#shared/contacts/bodies/seat-table.ts';
import type { SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import { heldPositions } from '#shared/contacts/current-positions.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Person } from '#shared/contacts/person.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { groupBy } from '#shared/lib/group-by.ts';
import { fold } from '#shared/text/fold.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { readPersonChoices } from '#renderer/features/contacts/public.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import type { BodyDetail } from './bodies-data.ts';
import { fillSeats } from './seat-table-commands.ts';

/** A line of the table; one of a seat that is there and vacant says whose it is, and keeps it. */
export type TableLine = {
  key: string;
  vacant: SeatOn | undefined;
  cells: SeatCells;
  /** What was said to be new: the columns, with the words that it was said of. */
  agreed: Partial<Record<SeatColumn, string>>;
};

/** A line as it is kept: the seat is read anew, as it is by then. */
type KeptLine = Omit<TableLine, 'vacant'> & { seatId: string | null };

const isBlank = ({ vacant, cells }: TableLine) =>
  vacant
    ? cells.person.trim() === '' && cells.deputy.trim() === ''
    : Object.values(cells).every((text) => text.trim() === '');

/** Seats of a body with who holds them, while they are typed or pasted as a table. */
export function useSeatTable({ body, rows }: BodyDetail, day: CalendarDate) {
  const { t } = useTranslation(['bodies']);
  const office = useOffice();
  const language = useScreenLanguage();
  const today = useToday();
  const act = useAct();
  const live = useLive(readPersonChoices, []);
  const choices = valueOr(live, null);
  const known = useMemo(() => (choices ? knownOf(choices, day) : null), [choices, day]);
  const roleWord = (one: SeatOn) => t(`bodies:role.${one.seat.role}`);
  const composition = compositionOn(rows, body.id, day);
  const vacant = (composition ? allSeats(composition) : []).filter(
    ({ seat, holders, next }) =>
      holders.length === 0 && next.length === 0 && seat.deputyOfSeatId === undefined,
  );
  const cellsOf = (one: SeatOn): SeatCells => ({
    ...NO_CELLS,
    organisation: pickText(one.organisation?.name, language),
    role: roleWord(one),
  });
  const { draft, set, kept } = useKeptFields(`seat-table:${body.id}`, {
    lines: [] as readonly KeptLine[],
  });
  const lines = withVacant(draft.lines, vacant, cellsOf);
  const setLines = (next: readonly TableLine[]) => set({ lines: keptOf(next) });

  const readOf = ({
    cells,
    agreed,
    vacant,
  }: TableLine): { line: SeatLine; faults: SeatFault[] } => {
    const names = known?.names ?? NOBODY;
    const read = readSeatLine(cells, names, day);
    const { seat } = vacant ?? {};
    const line: SeatLine = seat
      ? {
          ...read,
          organisation: seat.organisationId
            ? { kind: 'known', id: seat.organisationId }
            : { kind: 'none' },
          role: seat.role,
          person: names.person(cells.person, seat.organisationId),
          deputy: names.person(cells.deputy, seat.organisationId),
        }
      : read;
    const faults = seatFaults(cells, line).filter(
      ({ column, code }) => !(code === 'new' && agreed[column] === cells[column].trim()),
    );
    return { line, faults };
  };
  const written = lines.filter((line) => !isBlank(line));

  const save = async (): Promise<boolean> => {
    if (known === null || written.length === 0) return false;
    const read = written.map((one) => ({ one, ...readOf(one) }));
    if (read.some(({ faults }) => faults.length > 0)) return false;
    return await act(
      () =>
        fillSeats(
          office,
          body,
          read.map(({ one, line }) => ({
            line,
            seat: one.vacant?.seat,
            deputySeat: one.vacant?.deputies.find(({ holders }) => holders.length === 0)?.seat,
          })),
          {
            language,
            source: t('bodies:mandate.newPersonSource', { body: pickText(body.name, language) }),
            today,
          },
        ),
      t('bodies:seatTable.done', { count: written.length }),
      t('bodies:mandate.takenBack'),
    );
  };

  return {
    lines,
    kept,
    count: written.length,
    isReady: known !== null,
    readOf,
    set: (key: string, column: SeatColumn, text: string) =>
      setLines(
        lines.map((one) =>
          one.key === key ? { ...one, cells: { ...one.cells, [column]: text } } : one,
        ),
      ),
    agree: (key: string, column: SeatColumn, isNew: boolean) =>
      setLines(
        lines.map((one) =>
          one.key === key
            ? {
                ...one,
                agreed: { ...one.agreed, [column]: isNew ? one.cells[column].trim() : undefined },
              }
            : one,
        ),
      ),
    /** Lines that were copied elsewhere: into the vacant seats that they mean, else as new ones. */
    paste: (pasted: readonly SeatCells[]) => setLines(placed(lines, pasted)),
    /** What the words in a cell may become, the seat's own organisation first. */
    offersFor: (line: TableLine, column: SeatColumn): readonly string[] =>
      known ? offers(known, readOf(line).line, column, line.cells[column], language) : [],
    roles: (['chair', 'viceChair', 'member', 'expert', 'secretary', 'observer'] as const).map(
      (role) => t(`bodies:role.${role}`),
    ),
    save,
  };
}

const NOBODY: SeatNames = {
  organisation: () => ({ kind: 'none' }),
  person: () => ({ kind: 'none' }),
  nameOf: () => '',
};
const MOST_OFFERED = 30;

type Choices = Awaited<ReturnType<typeof readPersonChoices>>;
type Known = {
  names: SeatNames;
  persons: readonly Person[];
  organisations: readonly Organisation[];
  worksIn: ReadonlyMap<string, readonly string[]>;
};

function knownOf({ persons, positions, organisations }: Choices, day: CalendarDate): Known {
  const worksIn = new Map(
    [...groupBy(positions, ({ personId }) => personId)].map(([id, own]) => [
      id,
      heldPositions(own, day).map(({ organisationId }) => organisationId),
    ]),
  );
  return { names: seatNames(organisations, persons, worksIn), persons, organisations, worksIn };
}

function offers(
  { names, persons, organisations, worksIn }: Known,
  line: SeatLine,
  column: SeatColumn,
  text: string,
  language: Parameters<typeof pickText>[1],
): string[] {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  const has = (name: string) => words.every((word) => fold(name).includes(word));
  if (column === 'organisation') {
    return organisations
      .map(({ name }) => pickText(name, language))
      .filter(has)
      .slice(0, MOST_OFFERED);
  }
  if (column !== 'person' && column !== 'deputy') return [];
  const place = line.organisation.kind === 'known' ? line.organisation.id : undefined;
  const isThere = (person: Person) =>
    place !== undefined && worksIn.get(person.id)?.includes(place) === true;
  const there = persons.filter(isThere);
  const others = words.length > 0 ? persons.filter((person) => !isThere(person)) : [];
  return [...there, ...others].map(names.nameOf).filter(has).slice(0, MOST_OFFERED);
}

/** The lines of the vacant seats with what was kept of them, then the others, and one to go on in. */
function withVacant(
  kept: readonly KeptLine[],
  vacant: readonly SeatOn[],
  cellsOf: (one: SeatOn) => SeatCells,
): TableLine[] {
  const ofSeat = new Map(kept.map((line) => [line.seatId, line]));
  const seats = new Set(vacant.map(({ seat }) => seat.id));
  return withBlank([
    ...vacant.map((one): TableLine => {
      const { cells, agreed } = ofSeat.get(one.seat.id) ?? { cells: cellsOf(one), agreed: {} };
      return { key: one.seat.id, vacant: one, cells, agreed };
    }),
    // A seat that somebody else took meanwhile is asked for as a new one.
    ...kept.flatMap(({ seatId, ...line }): TableLine[] =>
      seatId !== null && seats.has(seatId) ? [] : [{ ...line, vacant: undefined }],
    ),
  ]);
}

/** What is to be kept of the lines: not the vacant seats that nothing was written of, nor the empty lines at the end. */
function keptOf(lines: readonly TableLine[]): KeptLine[] {
  const last = lines.findLastIndex((line) => line.vacant !== undefined || !isBlank(line));
  return lines.slice(0, last + 1).flatMap(({ key, vacant, cells, agreed }): KeptLine[] => {
    const { person, deputy, from } = cells;
    if (vacant && `${person}${deputy}${from}` === '') return [];
    return [{ key, seatId: vacant?.seat.id ?? null, cells, agreed }];
  });
}

const nextKey = (lines: readonly TableLine[]) =>
  Math.max(-1, ...lines.map(({ key }) => Number(key)).filter(Number.isFinite)) + 1;

/** One empty line stands at the end, to go on in. */
function withBlank(lines: readonly TableLine[]): TableLine[] {
  const last = lines.at(-1);
  const key = String(nextKey(lines));
  return last && !last.vacant && isBlank(last)
    ? [...lines]
    : [...lines, { key, vacant: undefined, cells: NO_CELLS, agreed: {} }];
}

function placed(lines: readonly TableLine[], pasted: readonly SeatCells[]): TableLine[] {
  const all = lines.filter((line) => line.vacant || !isBlank(line));
  let key = nextKey(lines);
  for (const cells of pasted) {
    const at = all.findIndex(
      (line) =>
        line.vacant &&
        isBlank(line) &&
        fold(line.cells.organisation) === fold(cells.organisation) &&
        (cells.role === '' || fold(line.cells.role) === fold(cells.role)),
    );
    const vacant = all[at];
    if (vacant) {
      const { person, deputy, from } = cells;
      all[at] = { ...vacant, cells: { ...vacant.cells, person, deputy, from } };
    } else all.push({ key: String(key++), vacant: undefined, cells, agreed: {} });
  }
  return withBlank(all);
}
