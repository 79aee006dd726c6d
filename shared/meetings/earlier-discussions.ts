import { groupBy, groupPairs } from '../lib/group-by.ts';
import { isEmptyRichText } from '../rich-text/plain.ts';
import { fold } from '../text/fold.ts';
import { chainOf } from './carry-over.ts';
import type { AgendaItem, AgendaItemLink, Meeting } from './meeting.ts';
import { compareMeetings, isHeld } from './meeting-series.ts';
import type { NumberedDecision } from './number-decisions.ts';

/** What an earlier meeting of the body said and decided of a matter. */
export type EarlierDiscussion = {
  item: AgendaItem;
  meeting: Meeting;
  decisions: NumberedDecision[];
};

/**
 * Where the matters of the agenda of `meeting` were dealt with before, by the id of its item, the latest meeting first: the
 * items that it goes on from, those about the same action or recommendation (`links`), and those of the same title in some
 * language. Of meetings of the same body that were held
 * before it; where neither minutes nor a decision say anything of the matter there was no discussion to look at. `decisions`
 * are those of the body (`numberDecisions`). Items without any are not in the map.
 */
export function earlierDiscussions(
  meeting: Meeting,
  meetings: readonly Meeting[],
  items: readonly AgendaItem[],
  decisions: readonly NumberedDecision[],
  links: readonly AgendaItemLink[] = [],
): Map<string, EarlierDiscussion[]> {
  const earlier = new Map(
    meetings
      .filter(
        (one) => one.bodyId === meeting.bodyId && isHeld(one) && compareMeetings(one, meeting) < 0,
      )
      .map((one) => [one.id, one]),
  );
  const decisionsOf = groupBy(decisions, ({ item }) => item.id);
  const discussions = items.flatMap((item): EarlierDiscussion[] => {
    const of = earlier.get(item.meetingId);
    const own = decisionsOf.get(item.id) ?? [];
    const isSaid =
      own.length > 0 || Object.values(item.minutes ?? {}).some((one) => !isEmptyRichText(one));
    return of && isSaid ? [{ item, meeting: of, decisions: own }] : [];
  });
  const byTitle = groupBy(
    discussions.flatMap((one) => titlesOf(one.item).map((title) => ({ title, one }))),
    ({ title }) => title,
  );
  const subjectsOf = groupPairs(links.map((link) => [link.agendaItemId, link.targetId]));
  const itemsAbout = groupPairs(links.map((link) => [link.targetId, link.agendaItemId]));
  const byItem = new Map(discussions.map((one) => [one.item.id, one]));
  const byId = new Map(items.map((item) => [item.id, item]));
  const found = new Map<string, EarlierDiscussion[]>();
  for (const item of items) {
    if (item.meetingId !== meeting.id) continue;
    const own = new Set([
      ...chainOf(item, byId).flatMap(({ id }) => byItem.get(id) ?? []),
      ...(subjectsOf.get(item.id) ?? [])
        .flatMap((id) => itemsAbout.get(id) ?? [])
        .flatMap((id) => byItem.get(id) ?? []),
      ...titlesOf(item).flatMap((title) => (byTitle.get(title) ?? []).map(({ one }) => one)),
    ]);
    const sorted = [...own].sort((one, other) => compareMeetings(other.meeting, one.meeting));
    if (sorted.length > 0) found.set(item.id, sorted);
  }
  return found;
}

const titlesOf = ({ title }: AgendaItem): string[] => [
  ...new Set(Object.values(title).map(fold).filter(Boolean)),
];
