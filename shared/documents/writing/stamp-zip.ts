import type { CalendarDate } from '../../lib/calendar-date.ts';

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/**
 * Sets the time of every entry of a zip file to noon of `day`, in place: the library stamps the clock's time, and the
 * same document must give the same bytes. Offsets and the time format: PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16, 4.4.6.
 */
export function stampZip(zip: Uint8Array, day: CalendarDate): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) return zip;
  const stamp = dosTime(day);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL_ENTRY) return zip;
    view.setUint32(at + 12, stamp, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, stamp, true);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return zip;
}

function dosTime(day: CalendarDate): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return (((year - 1980) << 25) | (month << 21) | (date << 16) | (12 << 11)) >>> 0;
}
