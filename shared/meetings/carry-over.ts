import type { Fields } from '../records/record.ts';
import { groupBy } from '../lib/group-by.ts';
import { compareOrder } from '../records/order.ts';
import type { AgendaItem, Meeting } from './meeting.ts';
import { compareMeetings, isHeld, previousMeeting } from './meeting-series.ts';

/** An item that comes to an agenda from an earlier meeting, and why. */
export type CarriedItem = { item: AgendaItem; why: 'recurring' | LeftBecause };

/** Why a meeting leaves an item to the next. */
export type LeftBecause = 'notDealt' | 'openTask';

/**
 * What comes to the agenda of `meeting` from the meetings of its body before it, in the order of those: what stands on
 * every agenda (from the one before it), what was not dealt with, and what has open tasks (`withOpenTasks`: the ids of such
 * items, on whatever agenda they were first).
 *
 * What a meeting that is still to be held may deal with itself is no other's yet; what a cancelled one was to deal with
 * is. An item that some agenda went on from already comes no second time. So nothing is lost, nor on two agendas.
 */
export function carriedItems(
  meeting: Meeting,
  meetings: readonly Meeting[],
  items: readonly AgendaItem[],
  withOpenTasks: ReadonlySet<string> = new Set(),
): CarriedItem[] {
  const last = previousMeeting(meetings, meeting);
  const earlier = meetings
    .filter((one) => one.bodyId === meeting.bodyId && compareMeetings(one, meeting) < 0)
    .sort(compareMeetings);
  const byId = new Map(items.map((item) => [item.id, item]));
  const itemsOf = groupBy(items, ({ meetingId }) => meetingId);
  const taken = new Set(items.flatMap(({ carriedFromId }) => carriedFromId ?? []));
  return earlier.flatMap((source) =>
    [...(itemsOf.get(source.id) ?? [])]
      .sort(compareOrder)
      .filter(({ id }) => !taken.has(id))
      .flatMap((item) => {
        const why = reasonOf(item, source, {
          isLast: source.id === last?.id,
          left: leftBecause(item, byId, withOpenTasks),
        });
        return why ? [{ item, why }] : [];
      }),
  );
}

/** What a carried item says on its new agenda: all that is not of the meeting that it comes from. */
export function carriedFields({
  item,
  why,
}: CarriedItem): Omit<Fields<AgendaItem>, 'meetingId' | 'order'> {
  const { kind, title, presenter, background, proposal, duration } = item;
  return {
    kind,
    title,
    ...(presenter !== undefined && { presenter }),
    ...(duration !== undefined && { duration }),
    ...(item.recurring && { recurring: true as const }),
    ...(why !== 'recurring' && background && { background }),
    // What was dealt with is decided: only its tasks are open.
    ...(why === 'notDealt' && proposal && { proposal }),
    carriedFromId: item.id,
  };
}

/**
 * Why the item that an agenda goes on from was left to it, as far as that still shows (`withOpenTasks` as for
 * `carriedItems`, `byId`: all items by their ids); null where its tasks have been done since.
 */
export function leftBecause(
  source: AgendaItem,
  byId: ReadonlyMap<string, AgendaItem>,
  withOpenTasks: ReadonlySet<string>,
): LeftBecause | null {
  if (!source.dealt) return 'notDealt';
  return hasOpenTask(source, byId, withOpenTasks) ? 'openTask' : null;
}

const hasOpenTask = (
  item: AgendaItem,
  byId: ReadonlyMap<string, AgendaItem>,
  withOpenTasks: ReadonlySet<string>,
) => chainOf(item, byId).some(({ id }) => withOpenTasks.has(id));

/** An item and those that it goes on from (`byId`: all items by their ids), the latest first; a ring is gone round once. */
export function chainOf(item: AgendaItem, byId: ReadonlyMap<string, AgendaItem>): AgendaItem[] {
  const chain = new Set<AgendaItem>();
  let one: AgendaItem | undefined = item;
  while (one && !chain.has(one)) {
    chain.add(one);
    one = one.carriedFromId === undefined ? undefined : byId.get(one.carriedFromId);
  }
  return [...chain];
}

function reasonOf(
  item: AgendaItem,
  source: Meeting,
  { isLast, left }: { isLast: boolean; left: LeftBecause | null },
): CarriedItem['why'] | null {
  if (item.recurring) return isLast ? 'recurring' : null;
  // What a meeting begins with is of that meeting alone.
  if (item.kind === 'opening' || item.kind === 'approval') return null;
  if (source.state === 'cancelled') return 'notDealt';
  return isHeld(source) ? left : null;
}
