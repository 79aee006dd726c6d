const DAY = 86_400_000;

/**
 * An Excel day number as Finns write it: `d.m.yyyy`, `h.mm`, or both. The 1900 system counts a 29 February 1900 that
 * never was, so its first two months are a day off (ECMA-376 part 1, 18.17.4.1).
 */
export function formatSerialDate(
  value: number,
  parts: { day: boolean; time: boolean },
  is1904: boolean,
): string {
  if (value < 0 || value > 2_958_466) return '';
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, value < 60 ? 31 : 30);
  const moment = new Date(epoch + Math.round((value * DAY) / 1000) * 1000);
  const minutes = String(moment.getUTCMinutes()).padStart(2, '0');
  const seconds = moment.getUTCSeconds();
  const time = `${moment.getUTCHours()}.${minutes}${seconds ? `.${String(seconds).padStart(2, '0')}` : ''}`;
  const day = `${moment.getUTCDate()}.${moment.getUTCMonth() + 1}.${moment.getUTCFullYear()}`;
  if (!parts.day) return time;
  return parts.time && value % 1 !== 0 ? `${day} ${time}` : day;
}
