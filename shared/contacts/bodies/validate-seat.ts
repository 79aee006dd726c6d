import type { BodyFinding } from './body-draft.ts';
import type { Seat } from './seat.ts';

type Place = Pick<Seat, 'bodyId' | 'role' | 'deputyOfSeatId'> & { id: string | null };

/**
 * What is wrong with a seat among `seats` (those of every body that matters, `seat` itself among them or not): a deputy
 * stands in for a seat of the same body, not for itself and not for another deputy; only deputies stand in; a seat that
 * others stand in for is no deputy's. A deputy may stand in for no one seat: then for whoever is absent.
 */
export function validateSeat(seat: Place, seats: readonly Seat[]): BodyFinding[] {
  const { deputyOfSeatId } = seat;
  const findings: BodyFinding[] = [];
  const refuse = (code: BodyFinding['code'], path = 'deputyOfSeatId') =>
    findings.push({ path, severity: 'error', code });

  if (deputyOfSeatId !== undefined && seat.role !== 'deputy') refuse('deputy-only');
  else if (deputyOfSeatId !== undefined && deputyOfSeatId === seat.id) refuse('deputy-of-itself');
  else if (deputyOfSeatId !== undefined) {
    const other = seats.find(({ id }) => id === deputyOfSeatId);
    if (!other || other.bodyId !== seat.bodyId) refuse('deputy-of-elsewhere');
    else if (other.role === 'deputy') refuse('deputy-of-deputy');
  }
  const hasDeputies =
    seat.id !== null &&
    seats.some((other) => other.id !== seat.id && other.deputyOfSeatId === seat.id);
  if (seat.role === 'deputy' && hasDeputies) refuse('has-deputies', 'role');
  return findings;
}
