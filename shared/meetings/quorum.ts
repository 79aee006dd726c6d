import type { Body } from '../contacts/bodies/body.ts';
import type { Attendee } from './attendance-on.ts';

/** How many seats were there, and how many the body needs to decide. */
export type Quorum = { present: number; needed: number; isReached: boolean };

/**
 * Whether a meeting could decide: null where its body says no quorum, or where nobody's presence is noted yet. The seats of
 * chair, vice-chair and members count, at the place or remotely, each once: where who holds it is not there, by the deputy
 * of that seat, and deputies of no one seat each for one more that is empty. Experts, secretaries, observers and guests do
 * not decide.
 */
export function quorumOf(
  body: Pick<Body, 'quorum'> | undefined,
  attendees: readonly Attendee[],
): Quorum | null {
  const needed = body?.quorum;
  if (needed === undefined || !attendees.some(({ attendance }) => attendance?.presence))
    return null;
  const here = attendees.filter(
    ({ attendance }) => attendance?.presence === 'present' || attendance?.presence === 'remote',
  );
  const own = seatsOf(attendees.filter(decides));
  const heldHere = seatsOf(here.filter(decides));
  const deputies = here.filter(({ role }) => role === 'deputy');
  const stoodInFor = new Set(
    deputies.flatMap(({ seat }) => {
      const id = seat?.deputyOfSeatId;
      return id !== undefined && !heldHere.has(id) ? id : [];
    }),
  );
  const empty = [...own].filter((id) => !heldHere.has(id) && !stoodInFor.has(id)).length;
  const general = deputies.filter(({ seat }) => seat?.deputyOfSeatId === undefined).length;
  const present = heldHere.size + stoodInFor.size + Math.min(general, empty);
  return { present, needed, isReached: present >= needed };
}

const decides = ({ role }: Attendee) =>
  role === 'chair' || role === 'viceChair' || role === 'member';

const seatsOf = (attendees: readonly Attendee[]) =>
  new Set(attendees.flatMap(({ seat }) => seat?.id ?? []));
