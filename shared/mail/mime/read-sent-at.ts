const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Zones by name: those of RFC 5322 §4.3, and those that programs in Europe write although no standard has them. Minutes. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

const DATE =
  /^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}\.?[ -](\d{2,4}),? +(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d{1,9})?)? *(?:(?:gmt|utc)?([+-])(\d{2}):?(\d{2})|([a-z]{1,4}))?/iu;

/**
 * When a message was sent, by its header `Date` (RFC 5322 §3.3 and §4.3). Returns the moment in UTC, null where the header
 * says none, and whether it is sure: without a zone the hour is taken as that of UTC.
 */
export function readSentAt(header: string): { moment: string | null; isSure: boolean } {
  const [whole, day, name = '', year = '', hour, minute, second = '0', sign, zh, zm, zone] =
    DATE.exec(header.slice(0, 200).replace(/\s+/gu, ' ').trim()) ?? [];
  if (whole === undefined) return { moment: null, isSure: false };
  const month = MONTHS.indexOf(name.toLowerCase());
  const named = zone === undefined ? undefined : ZONES[zone.toLowerCase()];
  const numeric = sign === undefined ? undefined : Number(zh) * 60 + Number(zm);
  const offset = numeric === undefined ? named : sign === '-' ? -numeric : numeric;
  const at = Date.UTC(
    fullYear(year),
    month,
    Number(day),
    Number(hour),
    Number(minute),
    Math.min(59, Number(second)),
  );
  const isDay = new Date(at).getUTCDate() === Number(day) && month >= 0;
  if (!isDay || Number(hour) > 23 || Number(minute) > 59) return { moment: null, isSure: false };
  const moment = new Date(at - (offset ?? 0) * 60_000).toISOString();
  return { moment, isSure: offset !== undefined };
}

/** Two digits are of this century up to 49; three are years since 1900 (RFC 5322 §4.3). */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 2) return number < 50 ? 2000 + number : 1900 + number;
  return year.length === 3 ? 1900 + number : number;
}
