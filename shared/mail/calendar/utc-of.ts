import { WINDOWS_ZONES } from './windows-zones.ts';

/** What a clock on a wall shows. */
export type WallTime = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
};

const MINUTE = 60_000;
/** How a zone of the database is written, whatever a program put before it: `/mozilla.org/20050126_1/Europe/Helsinki`. */
const IN_DATABASE = /(?:^|\/)([A-Z][A-Za-z]{1,20}\/[A-Z][\w+-]{1,30}(?:\/[A-Z][\w-]{1,30})?)$/u;

/** The zone of the database that `name` (a TZID) means: one of its own, or one of Windows. Null where it is neither. */
export function zoneNamed(name: string): string | null {
  const plain = name.trim().replace(/^"|"$/gu, '').slice(0, 200);
  const zone = WINDOWS_ZONES[plain.toLowerCase()] ?? IN_DATABASE.exec(plain)?.[1] ?? plain;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The moment at which clocks of `zone` show `wall`; of an hour that they skip or show twice, the one before the change. */
export function utcIn(zone: string, wall: WallTime): Date {
  const asUtc = utcAt(wall, 0);
  const first = asUtc.getTime() - offsetAt(zone, asUtc);
  const second = asUtc.getTime() - offsetAt(zone, new Date(first));
  return new Date(second);
}

/** `wall` of clocks that are `minutes` before UTC. */
export function utcAt(wall: WallTime, minutes: number): Date {
  const { year, month, day, hour, minute, second } = wall;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute - minutes, second);
  return date;
}

function offsetAt(zone: string, moment: Date): number {
  const clock = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = clock.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0] = /GMT([+-])(\d{1,2}):?(\d{2})?/u.exec(name) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -MINUTE : MINUTE);
}
