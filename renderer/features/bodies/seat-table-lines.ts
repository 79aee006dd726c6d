import {
  NO_CELLS,
  type SeatCells,
  type SeatColumn,
  type SeatLine,
} from '#shared/contacts/bodies/seat-table.ts';
import { seatOfLine } from '#shared/contacts/bodies/seat-moves.ts';
import type { SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import { NO_TITLES, type GivenSeatLine } from '#shared/contacts/import/appointments/seat-lines.ts';
import { fold } from '#shared/text/fold.ts';

/** A line of the table; one of a seat that is there and vacant says whose it is, and keeps it. */
export type TableLine = {
  key: string;
  vacant: SeatOn | undefined;
  cells: SeatCells;
  /** What was said to be new: the columns, with the words that it was said of. */
  agreed: Partial<Record<SeatColumn, string>>;
  /** What those whom a list names are. */
  titles: GivenSeatLine['titles'];
  units?: GivenSeatLine['units'] | undefined;
  /** Whoever holds such a seat leaves it; else the line makes a seat of its own. */
  replaces: boolean;
};

/** A line as it is kept: the seat is read anew, as it is by then. */
export type KeptLine = Omit<TableLine, 'vacant'> & { seatId: string | null };

export const isBlank = ({ vacant, cells }: TableLine) =>
  vacant
    ? cells.person.trim() === '' && cells.deputy.trim() === ''
    : Object.values(cells).every((text) => text.trim() === '');

/** The lines of a list, as the window begins with them. */
export function linesOfList(given: readonly GivenSeatLine[]): KeptLine[] {
  return given.map(({ cells, titles, units }, at) => ({
    key: String(at),
    seatId: null,
    cells,
    titles,
    units,
    agreed: {},
    replaces: true,
  }));
}

/** The lines of the vacant seats with what was kept of them, then the others, and one to go on in. */
export function withVacant(
  kept: readonly KeptLine[],
  vacant: readonly SeatOn[],
  cellsOf: (one: SeatOn) => SeatCells,
): TableLine[] {
  const ofSeat = new Map(kept.map((line) => [line.seatId, line]));
  const seats = new Set(vacant.map(({ seat }) => seat.id));
  return withBlank([
    ...vacant.map((one): TableLine => {
      const { cells, agreed, titles, units, replaces } = ofSeat.get(one.seat.id) ?? {
        ...NOT_WRITTEN,
        cells: cellsOf(one),
      };
      return { key: one.seat.id, vacant: one, cells, agreed, titles, units, replaces };
    }),
    // A seat that somebody else took meanwhile is asked for as a new one.
    ...kept.flatMap(({ seatId, ...line }): TableLine[] =>
      seatId !== null && seats.has(seatId) ? [] : [{ ...line, vacant: undefined }],
    ),
  ]);
}

const NOT_WRITTEN = { agreed: {}, titles: NO_TITLES, units: NO_TITLES, replaces: false };

/** What is to be kept of the lines: not the vacant seats that nothing was written of, nor the empty lines at the end. */
export function keptOf(lines: readonly TableLine[]): KeptLine[] {
  const last = lines.findLastIndex((line) => line.vacant !== undefined || !isBlank(line));
  return lines.slice(0, last + 1).flatMap(({ vacant, ...line }): KeptLine[] => {
    const { person, deputy, from } = line.cells;
    if (vacant && `${person}${deputy}${from}` === '') return [];
    return [{ ...line, seatId: vacant?.seat.id ?? null }];
  });
}

const nextKey = (lines: readonly TableLine[]) =>
  Math.max(-1, ...lines.map(({ key }) => Number(key)).filter(Number.isFinite)) + 1;

/** One empty line stands at the end, to go on in. */
export function withBlank(lines: readonly TableLine[]): TableLine[] {
  const last = lines.at(-1);
  const key = String(nextKey(lines));
  return last && !last.vacant && isBlank(last)
    ? [...lines]
    : [...lines, { key, vacant: undefined, cells: NO_CELLS, ...NOT_WRITTEN }];
}

/** Lines that were copied elsewhere: into the vacant seats that they mean, else behind the others. */
export function placed(lines: readonly TableLine[], pasted: readonly GivenSeatLine[]): TableLine[] {
  const all = lines.filter((line) => line.vacant || !isBlank(line));
  let key = nextKey(lines);
  for (const { cells, titles, units } of pasted) {
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
      all[at] = { ...vacant, titles, units, cells: { ...vacant.cells, person, deputy, from } };
    } else {
      const line = { key: String(key++), vacant: undefined, cells, titles, units, agreed: {} };
      all.push({ ...line, replaces: true });
    }
  }
  return withBlank(all);
}

/** The seat that each line is of: the vacant one that it shows, or one that is there of its organisation and role. */
export function seatsOfLines(
  lines: readonly { one: TableLine; line: SeatLine }[],
  seats: readonly SeatOn[],
): { seat: SeatOn | undefined; couldReplace: boolean }[] {
  const shown = new Set(lines.flatMap(({ one }) => one.vacant?.seat.id ?? []));
  const free = new Set(seats.filter(({ seat }) => !shown.has(seat.id)));
  const found = lines.map(({ one }) => one.vacant);
  const take = (at: number, isOwn: boolean) => {
    const { one, line } = lines[at] ?? {};
    if (!one || !line || found[at] || isBlank(one) || !one.replaces) return;
    const seat = seatOfLine(line, [...free]);
    const isHers = seat?.holders.some(
      ({ person }) => line.person.kind === 'known' && line.person.id === person.id,
    );
    if (!seat || (isOwn && !isHers)) return;
    free.delete(seat);
    found[at] = seat;
  };
  // Whoever stays keeps her seat, wherever in the table she stands.
  lines.forEach((_, at) => take(at, true));
  lines.forEach((_, at) => take(at, false));
  return lines.map(({ one, line }, at) => ({
    seat: found[at],
    couldReplace: !one.replaces && !one.vacant && seatOfLine(line, [...free]) !== undefined,
  }));
}
