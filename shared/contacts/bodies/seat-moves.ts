import type { SeatLine } from './seat-table.ts';
import type { Holder, SeatOn } from './seat-on.ts';

/** A line of a table of seats as it is understood, and the seat that it is of; none where it makes a new one. */
export type LineOfSeat = { line: SeatLine; seat: SeatOn | undefined };

/** What a line does to those who hold its seat, or deputise. */
export type LineMoves = {
  stays: boolean;
  leaves: Holder[];
  deputyStays: boolean;
  deputyLeaves: Holder[];
};

/** What a table of seats does to those who are in a body. */
export type SeatMoves = {
  lines: LineMoves[];
  /** Of those whom no line names, the ones who come to another seat. */
  moved: Holder[];
  /** The others whom no line names. */
  others: Holder[];
};

/** Holds the lines of a table against who is in a body: who stays, who leaves, and whom the table does not name. */
export function seatMoves(lines: readonly LineOfSeat[], seats: readonly SeatOn[]): SeatMoves {
  const made = lines.map(({ line, seat }): LineMoves => {
    const holders = seat?.holders ?? [];
    const deputies = (seat?.deputies ?? []).flatMap((one) => one.holders);
    const stays = isAmong(line.person, holders);
    const deputyStays = isAmong(line.deputy, deputies);
    const [deputy] = deputies;
    return {
      stays,
      leaves: stays || line.person.kind === 'none' ? [] : holders,
      deputyStays,
      deputyLeaves: deputyStays || line.deputy.kind === 'none' || !deputy ? [] : [deputy],
    };
  });
  const named = new Set(
    lines.flatMap(({ line, seat }, at) => {
      const { stays, leaves = [], deputyStays, deputyLeaves = [] } = made[at] ?? {};
      const kept = [
        ...(stays ? (seat?.holders ?? []) : []),
        ...(deputyStays ? (seat?.deputies ?? []).flatMap((one) => one.holders) : []),
      ].filter(({ person }) => isOne(line.person, person.id) || isOne(line.deputy, person.id));
      return [...kept, ...leaves, ...deputyLeaves].map(({ mandate }) => mandate.id);
    }),
  );
  const unnamed = seats
    .flatMap(({ holders }) => holders)
    .filter(({ mandate }) => !named.has(mandate.id));
  const comes = (personId: string) =>
    lines.some(
      ({ line }, at) =>
        (isOne(line.person, personId) && !made[at]?.stays) ||
        (isOne(line.deputy, personId) && !made[at]?.deputyStays),
    );
  return {
    lines: made,
    moved: unnamed.filter(({ person }) => comes(person.id)),
    others: unnamed.filter(({ person }) => !comes(person.id)),
  };
}

function isOne(named: SeatLine['person'], personId: string): boolean {
  return named.kind === 'known' && named.id === personId;
}

function isAmong(named: SeatLine['person'], holders: readonly Holder[]): boolean {
  return holders.some(({ person }) => isOne(named, person.id));
}

/**
 * The seat that a line means among `free` ones: of its organisation and role, that of the same person before a vacant one
 * before any other; without an organisation only a vacant one or her own.
 */
export function seatOfLine(line: SeatLine, free: readonly SeatOn[]): SeatOn | undefined {
  const { organisation, role, person } = line;
  if (organisation.kind === 'unknown' || organisation.kind === 'several') return undefined;
  const wanted = organisation.kind === 'known' ? organisation.id : undefined;
  const alike = free.filter(
    ({ seat }) => seat.role === role && seat.organisationId === wanted && seat.role !== 'deputy',
  );
  return (
    alike.find(({ holders }) => isAmong(person, holders)) ??
    alike.find(({ holders, next }) => holders.length === 0 && next.length === 0) ??
    (wanted === undefined ? undefined : alike[0])
  );
}
