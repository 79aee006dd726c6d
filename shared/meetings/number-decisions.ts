import { groupBy } from '../lib/group-by.ts';
import { compareOrder } from '../records/order.ts';
import type { AgendaItem, Decision, Meeting } from './meeting.ts';
import { compareMeetings, isHeld } from './meeting-series.ts';

/** A decision with where it stands: the row of a register of decisions. */
export type NumberedDecision = {
  decision: Decision;
  item: AgendaItem;
  meeting: Meeting;
  /** Its number in the series of its body. */
  number: number;
};

/**
 * The decisions of a body's meetings that were held, or that `counts` names, in order of meeting, item and place, each with its number in the
 * body's series. One that is fixed (`number`: the minutes are approved) keeps it; the others take the smallest numbers
 * that are free, in their order, so that the series has no gap and no number twice.
 */
export function numberDecisions(
  bodyId: string,
  meetings: readonly Meeting[],
  items: readonly AgendaItem[],
  decisions: readonly Decision[],
  counts: (meeting: Meeting) => boolean = isHeld,
): NumberedDecision[] {
  const itemsOf = groupBy(items, ({ meetingId }) => meetingId);
  const decisionsOf = groupBy(decisions, ({ agendaItemId }) => agendaItemId);
  const all = meetings
    .filter((meeting) => meeting.bodyId === bodyId && counts(meeting))
    .sort(compareMeetings)
    .flatMap((meeting) =>
      [...(itemsOf.get(meeting.id) ?? [])]
        .sort(compareOrder)
        .flatMap((item) =>
          [...(decisionsOf.get(item.id) ?? [])]
            .sort(compareOrder)
            .map((decision) => ({ decision, item, meeting })),
        ),
    );
  const taken = new Set(all.flatMap(({ decision }) => decision.number ?? []));
  let last = 0;
  return all.map((one) => {
    if (one.decision.number !== undefined) return { ...one, number: one.decision.number };
    do last += 1;
    while (taken.has(last));
    return { ...one, number: last };
  });
}
