import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { allSeats, compositionOn } from '#shared/contacts/bodies/composition.ts';
import { seatMoves } from '#shared/contacts/bodies/seat-moves.ts';
import {
  NO_CELLS,
  readSeatLine,
  seatFaults,
  type SeatCells,
  type SeatColumn,
  type SeatFault,
  type SeatLine,
  type SeatNames,
} from '#shared/contacts/bodies/seat-table.ts';
import type { Holder, SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import { readAppointee } from '#shared/contacts/import/appointments/read-appointee.ts';
import {
  cellNameOf,
  NO_TITLES,
  type GivenSeatLine,
} from '#shared/contacts/import/appointments/seat-lines.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { fold } from '#shared/text/fold.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { readPersonChoices } from '#renderer/features/contacts/public.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import type { BodyDetail } from './bodies-data.ts';
import { fillSeats, type SeatLineToWrite } from './seat-table-commands.ts';
import { seatRemarks, type SeatRemark } from './seat-table-remarks.ts';
import { knownOf, namesFor, offers, restOf } from './known-for-seats.ts';
import { useSteps } from './use-steps.ts';
import {
  isBlank,
  keptOf,
  linesOfList,
  placed,
  seatsOfLines,
  withVacant,
  type KeptLine,
  type TableLine,
} from './seat-table-lines.ts';

/** Seats of a body with who holds them, while they are typed, pasted or `given` by a list as a table. */
export function useSeatTable(
  { body, rows }: BodyDetail,
  shownDay: CalendarDate,
  given?: readonly GivenSeatLine[],
) {
  const { t } = useTranslation(['bodies', 'import']);
  const office = useOffice();
  const language = useScreenLanguage();
  const today = useToday();
  const act = useAct();
  const { draft, set, kept } = useKeptFields(`seat-table:${body.id}`, {
    lines: (given ? linesOfList(given) : []) as readonly KeptLine[],
    begins: '',
    endsOthers: false,
  });
  const day = readDay(draft.begins) ?? shownDay;
  const live = useLive(readPersonChoices, []);
  const choices = valueOr(live, null);
  const known = useMemo(() => choices && knownOf(choices, day, language), [choices, day, language]);
  const composition = compositionOn(rows, body.id, day);
  const seats = composition ? allSeats(composition) : [];
  const vacant = seats.filter(
    ({ seat, holders, next }) =>
      holders.length === 0 && next.length === 0 && seat.deputyOfSeatId === undefined,
  );
  const cellsOf = (one: SeatOn): SeatCells => ({
    ...NO_CELLS,
    organisation: pickText(one.organisation?.name, language),
    role: t(`bodies:role.${one.seat.role}`),
  });
  const lines = withVacant(draft.lines, given ? [] : vacant, cellsOf);
  const steps = useSteps(draft.lines, (next) => set({ lines: next }));
  const setLines = (step: string, next: readonly TableLine[]) => steps.make(step, keptOf(next));
  const setLine = (step: string, key: string, change: (one: TableLine) => Partial<TableLine>) =>
    setLines(
      `${step} ${key}`,
      lines.map((one) => (one.key === key ? { ...one, ...change(one) } : one)),
    );

  const names = known?.names ?? NOBODY;
  const readings = lines.map((one) => ({ one, line: readTableLine(one, names, day) }));
  const places = seatsOfLines(readings, seats);
  const moves = seatMoves(
    readings.map(({ line }, at) => ({ line, seat: places[at]?.seat })),
    seats,
  );
  const read = readings.map(({ one, line }, at): ReadLine => {
    const { seat, couldReplace = false } = places[at] ?? {};
    const own = moves.lines[at] ?? NO_MOVES;
    const faults = [
      ...seatFaults(one.cells, line).filter(
        ({ column, code }) => code !== 'new' || !isAgreed(one, column),
      ),
      ...beginFaults(line, seat, own),
    ];
    return {
      ...one,
      line,
      faults,
      remarks: known ? seatRemarks(line, one, own, known) : [],
      seat,
      couldReplace,
      chairBeside: seat || draft.endsOthers ? undefined : chairBeside(line, seats),
      moves: own,
    };
  });
  const written = read.filter((one) => !isBlank(one));
  const leaving = [...moves.moved, ...(draft.endsOthers ? moves.others : [])];
  const early = leaving.find(({ mandate }) => mandate.from > day)?.mandate.from ?? null;
  const asked = written.flatMap(({ key, cells, faults }) =>
    faults.flatMap(({ code, column }) =>
      code === 'new' ? [{ key, column, text: cells[column] }] : [],
    ),
  );

  const people = written
    .flatMap(({ line }) => [line.person, line.deputy])
    .filter(({ kind }) => kind !== 'none').length;

  const roles = ROLES.map((role) => t(`bodies:role.${role}`));
  const save = async (): Promise<boolean> => {
    if (known === null || written.length === 0 || early) return false;
    if (written.some(({ faults }) => faults.length > 0)) return false;
    return await act(
      () =>
        fillSeats(office, body, written.map(lineToWrite), {
          language,
          source: t('bodies:mandate.newPersonSource', { body: pickText(body.name, language) }),
          labels: { title: t('import:field.title'), unit: t('import:field.unit') },
          today,
          ends: leaving.map(({ mandate }) => mandate),
          day,
        }),
      people > 0
        ? t('bodies:seatTable.doneNamed', { count: people })
        : t('bodies:seatTable.done', { count: written.length }),
      t('bodies:mandate.takenBack'),
    );
  };

  return {
    lines: read,
    kept,
    day,
    begins: draft.begins,
    setBegins: (begins: string) => set({ begins }),
    /** When a mandate that is to end began, where that is too late. */
    early,
    count: written.length,
    /** How many cells keep the table from being saved. */
    wrong: written.flatMap(({ faults }) => faults).length,
    /** Lines that say that somebody is new, where nobody agreed yet. */
    asked: asked.length,
    agreeAll: () => setLines('agree-all', withAgreed(lines, asked)),
    sum: {
      comes: written.filter(({ line, moves: own }) => line.person.kind !== 'none' && !own.stays)
        .length,
      stays: written.filter(({ moves: own }) => own.stays).length,
      leaves:
        written.flatMap(({ moves: own }) => own.leaves).length +
        leaving.length -
        moves.moved.length,
    },
    /** The same of those who deputise beside them. */
    sumOfDeputies: deputiesOf(written),
    undone: undoneBy(written, leaving, day),
    moved: moves.moved,
    others: moves.others,
    endsOthers: draft.endsOthers,
    setEndsOthers: (endsOthers: boolean) => set({ endsOthers }),
    isReady: known !== null,
    set: (key: string, column: SeatColumn, text: string) =>
      setLine(column, key, (one) => withText(one, column, text)),
    /** What was typed of somebody, once the cell is left: a title before a name is what she is, no part of her name. */
    settle: (key: string, column: SeatColumn) => {
      const one = read.find((line) => line.key === key);
      const settled = one && settledLine(one, column);
      if (settled) setLine(column, key, () => settled);
    },
    setReplaces: (key: string, replaces: boolean) => setLine('replaces', key, () => ({ replaces })),
    agree: (key: string, column: SeatColumn, isNew: boolean) =>
      setLine('agree', key, ({ agreed, cells }) => ({
        agreed: { ...agreed, [column]: isNew ? cells[column].trim() : undefined },
      })),
    /** Lines that were copied elsewhere: into the seats that they mean, else as new ones. */
    paste: (pasted: readonly GivenSeatLine[]) =>
      steps.make(`paste ${String(pasted.length)}`, keptOf(placed(lines, pasted)), true),
    /** How many lines were pasted last, where nothing was written since. */
    pasted: Number(/^paste (\d+)$/u.exec(steps.last ?? '')?.[1] ?? 0),
    undo: steps.undo,
    redo: steps.redo,
    /** How the words typed in a cell go on where one name alone begins with them. */
    restOf: (column: SeatColumn, typed: string): string =>
      known ? restOf(namesFor(known, column, roles, language), typed) : '',
    /** What the words in a cell may become, the seat's own organisation first. */
    offersFor: (one: ReadLine, column: SeatColumn): readonly string[] =>
      known ? offers(known, one.line, column, one.cells[column], language) : [],
    roles,
    save,
  };
}

/** A line with what is understood of it, and whom it moves. */
export type ReadLine = TableLine & {
  line: SeatLine;
  faults: SeatFault[];
  remarks: SeatRemark[];
  seat: SeatOn | undefined;
  /** Somebody holds such a seat, whom the line might replace. */
  couldReplace: boolean;
  /** Who chairs the body already, where the line would make another seat of a chair. */
  chairBeside: Holder | undefined;
  moves: Moves;
};

function deputiesOf(written: readonly ReadLine[]) {
  return {
    comes: written.filter(({ line, moves }) => line.deputy.kind !== 'none' && !moves.deputyStays)
      .length,
    stays: written.filter(({ moves }) => moves.deputyStays).length,
    leaves: written.flatMap(({ moves }) => moves.deputyLeaves).length,
  };
}

const NO_MOVES = { stays: false, leaves: [], deputyStays: false, deputyLeaves: [] };

function isAgreed({ agreed, cells }: TableLine, column: SeatColumn): boolean {
  return agreed[column] === cells[column].trim();
}

function readTableLine(
  { cells, vacant }: TableLine,
  names: SeatNames,
  day: CalendarDate,
): SeatLine {
  const read = readSeatLine(cells, names, day);
  const { seat } = vacant ?? {};
  if (!seat) return read;
  return {
    ...read,
    organisation: seat.organisationId
      ? { kind: 'known', id: seat.organisationId }
      : { kind: 'none' },
    role: seat.role,
    person: names.person(cells.person, seat.organisationId),
    deputy: names.person(cells.deputy, seat.organisationId),
  };
}

/**
 * A mandate ends on the day before the next begins, and not before that: who was entered by mistake began on the same day.
 * Whoever is to hold the seat later is in the way.
 */
function beginFaults({ person, deputy, from }: SeatLine, seat: SeatOn | undefined, moves: Moves) {
  if (from === null) return [];
  const isLate = ({ mandate }: Holder) => mandate.from > from;
  const present = [...moves.leaves, ...moves.deputyLeaves].find(isLate);
  const next = [
    ...(person.kind === 'none' || moves.stays ? [] : (seat?.next ?? [])),
    ...(deputy.kind === 'none' || moves.deputyStays ? [] : (deputySeatOf(seat, moves)?.next ?? [])),
  ].find(({ mandate }) => mandate.to === undefined || mandate.to >= from);
  const fault = (code: SeatFault['code'], { mandate }: Holder): SeatFault[] => [
    { column: 'from', code, text: typedDay(mandate.from) },
  ];
  if (present) return fault('before-present', present);
  return next ? fault('before-next', next) : [];
}

/** The deputy's seat to which the line's deputy comes: of whom she follows, or a vacant one. */
function deputySeatOf(seat: SeatOn | undefined, { deputyLeaves: [leaver] }: Moves) {
  return seat?.deputies.find(({ holders }) =>
    leaver ? holders.includes(leaver) : holders.length === 0,
  );
}

type Moves = ReturnType<typeof seatMoves>['lines'][number];

/** A line in which a title that was typed before a name is set apart from it; nothing where there is none. */
function settledLine(one: ReadLine, column: SeatColumn): Partial<TableLine> | undefined {
  const { cells, titles, units = NO_TITLES, line, vacant } = one;
  if ((column !== 'person' && column !== 'deputy') || line[column].kind !== 'unknown') return;
  const named = readAppointee(cells[column]);
  if (!named || named.title === '') return;
  const isHers = column === 'person' && !vacant && cells.organisation.trim() === '';
  const { organisation } = isHers ? named : cells;
  return {
    cells: { ...cells, organisation, [column]: cellNameOf(named) },
    titles: { ...titles, [column]: named.title },
    units: { ...units, [column]: named.unit },
  };
}

/** Who chairs the body where a line names another for its chair. */
function chairBeside({ role, person }: SeatLine, seats: readonly SeatOn[]): Holder | undefined {
  if (role !== 'chair' || person.kind === 'none') return undefined;
  return seats.find(({ seat, holders }) => seat.role === 'chair' && holders.length > 0)?.holders[0];
}

function lineToWrite({ line, seat, titles, units, moves }: ReadLine): SeatLineToWrite {
  return {
    line: {
      ...line,
      ...(moves.stays && { person: { kind: 'none' } }),
      ...(moves.deputyStays && { deputy: { kind: 'none' } }),
    },
    titles,
    units,
    seat: seat?.seat,
    deputySeat: deputySeatOf(seat, moves)?.seat,
    ends: [...moves.leaves, ...moves.deputyLeaves].map(({ mandate }) => mandate),
  };
}

/** How many mandates of those who leave have no day left, and are deleted. */
function undoneBy(
  written: readonly ReadLine[],
  leaving: readonly Holder[],
  day: CalendarDate,
): number {
  const ofLines = written.flatMap(({ line, moves }) =>
    [...moves.leaves, ...moves.deputyLeaves].filter(({ mandate }) => mandate.from === line.from),
  );
  return ofLines.length + leaving.filter(({ mandate }) => mandate.from === day).length;
}

/** The lines in which all that was asked of is said to be new. */
function withAgreed(
  lines: readonly TableLine[],
  asked: readonly { key: string; column: SeatColumn; text: string }[],
): TableLine[] {
  return lines.map((one) => {
    const own = asked.filter(({ key }) => key === one.key);
    const said = own.map(({ column, text }) => [column, text.trim()]);
    return { ...one, agreed: { ...one.agreed, ...Object.fromEntries(said) } };
  });
}

/** A line with another text in a cell. What a list said of somebody goes with her name. */
function withText(one: TableLine, column: SeatColumn, text: string): Partial<TableLine> {
  const cells = { ...one.cells, [column]: text };
  if (column !== 'person' && column !== 'deputy') return { cells };
  const begins = (words: string) => fold(words).trim().charAt(0);
  if (begins(text) === begins(one.cells[column])) return { cells };
  const { titles, units = NO_TITLES } = one;
  return { cells, titles: { ...titles, [column]: '' }, units: { ...units, [column]: '' } };
}

const ROLES = ['chair', 'viceChair', 'member', 'expert', 'secretary', 'observer'] as const;
const NOBODY: SeatNames = {
  organisation: () => ({ kind: 'none' }),
  person: () => ({ kind: 'none' }),
  nameOf: () => '',
};
