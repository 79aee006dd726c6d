/** The check characters of a personal identity code, by the number modulo 31. */
const CHECKS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
/** The sign between birth date and individual number (Decree 2010/128 as amended 2023: Y–U and B–F besides - and A). */
const CENTURIES: Record<string, number> = { '+': 1800 };
for (const sign of '-YXWVU') CENTURIES[sign] = 1900;
for (const sign of 'ABCDEF') CENTURIES[sign] = 2000;

const CODE =
  /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-Y])(?![\p{L}\p{N}])/giu;
const MAYBE = /\d{6}[-+A-FU-Y]\d{3}/i;

/** Whether `text` is one Finnish personal identity code with a right check character, and nothing else. */
export function isIdentityCode(text: string): boolean {
  return MAYBE.test(text) && removeIdentityCodes(text).trim() === '' && text.trim() !== '';
}

/** `text` without the valid Finnish personal identity codes in it (`ddmmyy-nnnX`); other numbers stay. */
export function removeIdentityCodes(text: string): string {
  if (!MAYBE.test(text)) return text;
  let found = false;
  const left = text.replace(CODE, (code: string, ...parts: string[]) => {
    const [day = '', month = '', year = '', sign = '', number = '', check = ''] = parts;
    const century = CENTURIES[sign.toUpperCase()] ?? 1900;
    const right =
      CHECKS[Number(day + month + year + number) % 31] === check.toUpperCase() &&
      isDay(century + Number(year), Number(month), Number(day));
    found ||= right;
    return right ? '' : code;
  });
  if (!found) return text;
  return left
    .replace(/\(\s*\)/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
