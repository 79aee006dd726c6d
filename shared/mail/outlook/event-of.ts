import { oneLine } from '../clean-lines.ts';
import type { Mailbox, MessageEvent } from '../message.ts';
import { hexOf, type NamedProperty } from './named-properties.ts';
import { type Properties, untilNull } from './properties.ts';

/** Properties with times of the meeting that have the same id in every file (MS-OXPROPS). */
const START = 0x0060;
const END = 0x0061;
const HALF_A_DAY = 12 * 60 * 60 * 1000;
/** Where an id of Exchange holds one that came from elsewhere (MS-OXOCAL 2.2.1.27): behind forty bytes and this. */
const FOREIGN = '7643616c2d55696401000000';
const FOREIGN_AT = 40;

type Known = {
  method: string | null;
  partstat: string | null;
  summary: string;
  organiser: Mailbox | null;
};

/** The meeting of an Outlook message, by the ids that its properties have in the file. */
export function eventOf(
  own: Properties,
  ids: Partial<Record<NamedProperty, number>>,
  { method, partstat, summary, organiser }: Known,
): MessageEvent {
  const time = (name: 'start' | 'end', other: number) => {
    const id = ids[name];
    return (id === undefined ? null : own.time(id)) ?? own.time(other);
  };
  const isWholeDay = ids.isWholeDay !== undefined && (own.number(ids.isWholeDay) ?? 0) !== 0;
  const shown = (moment: string | null) => (moment && isWholeDay ? dayOf(moment) : moment);
  const sequence = ids.sequence === undefined ? 0 : (own.number(ids.sequence) ?? 0);
  const location = ids.location === undefined ? '' : oneLine(own.text(ids.location));
  return {
    start: shown(time('start', START)),
    end: shown(time('end', END)),
    uid: uidOf(own, ids),
    ...(sequence > 0 && { sequence }),
    method,
    partstat,
    summary,
    ...(location !== '' && { location }),
    ...(organiser && { organiser }),
  };
}

/** Whole days begin at midnight where the meeting is: nowhere further than half a day from UTC, but for some islands. */
function dayOf(moment: string): string {
  return new Date(new Date(moment).getTime() + HALF_A_DAY).toISOString().slice(0, 10);
}

function uidOf(own: Properties, ids: Partial<Record<NamedProperty, number>>): string | null {
  const bytes = [ids.cleanGlobalId, ids.globalId]
    .flatMap((id) => (id === undefined ? [] : (own.bytes(id) ?? [])))
    .find((one) => one.length > 0);
  if (!bytes || bytes.length > 10_000) return null;
  const data = bytes.subarray(FOREIGN_AT);
  if (!hexOf(data).startsWith(FOREIGN)) return hexOf(bytes).toUpperCase();
  return oneLine(untilNull(new TextDecoder().decode(data.subarray(FOREIGN.length / 2))));
}
