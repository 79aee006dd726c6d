/**
 * When an act was done, among all acts of all devices: a hybrid logical clock (Kulkarni and others, *Logical Physical
 * Clocks*, 2014). Twelve hexadecimal digits of milliseconds since 1970, four that count on within one, the device: so
 * that stamps compare as strings. What was seen before an act has a smaller stamp, however wrong the clocks; two devices
 * never make the same.
 */
export type Stamp = string;

const MILLISECONDS = 12;
const COUNT = 4;
const MOST = 16 ** COUNT;

/** The stamp at `time` (milliseconds) and `count` of a device. */
export function stampOf(time: number, count: number, deviceId: string): Stamp {
  return `${hex(time, MILLISECONDS)}-${hex(count, COUNT)}-${deviceId}`;
}

/**
 * The stamp of the next act on `deviceId` at `now` (milliseconds), above `last`: the highest that the device knows, of
 * whatever device; null where there is none.
 */
export function nextStamp(last: Stamp | null, now: number, deviceId: string): Stamp {
  const { time, count } = last === null ? { time: -1, count: 0 } : readStamp(last);
  if (now > time) return stampOf(now, 0, deviceId);
  return count + 1 < MOST ? stampOf(time, count + 1, deviceId) : stampOf(time + 1, 0, deviceId);
}

/** Whether a text has the form of a stamp: what a file brings may not. */
export function isStamp(value: unknown): value is Stamp {
  return typeof value === 'string' && /^[\da-f]{12}-[\da-f]{4}-.{1,100}$/u.test(value);
}

/** Negative where `one` comes before `other`: by the code of each character, as a database's index does. */
export function compareStamps(one: Stamp, other: Stamp): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The order of lines of the log: that of their acts, within an act as they were written. */
export function byStamp(
  one: { stamp: Stamp; seq?: number },
  other: { stamp: Stamp; seq?: number },
): number {
  return compareStamps(one.stamp, other.stamp) || (one.seq ?? 0) - (other.seq ?? 0);
}

function readStamp(stamp: Stamp): { time: number; count: number } {
  return {
    time: parseInt(stamp.slice(0, MILLISECONDS), 16),
    count: parseInt(stamp.slice(MILLISECONDS + 1, MILLISECONDS + 1 + COUNT), 16),
  };
}

function hex(value: number, digits: number): string {
  return Math.max(0, value).toString(16).padStart(digits, '0');
}
