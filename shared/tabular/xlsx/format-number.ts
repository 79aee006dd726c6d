import { formatSerialDate } from './format-serial-date.ts';

/** How to show the numbers of one cell style. */
export type NumberFormat = (value: number) => string;

/**
 * A formatter for an Excel format code, as far as a contact list needs: dates as `d.m.yyyy`, times as `h.mm`, patterns
 * of digits such as `00000` and `0## ### ####` with their leading zeros and spaces, percentages, decimals with a comma.
 */
export function numberFormatOf(code: string, is1904: boolean): NumberFormat {
  const sections = splitSections(code).map((section) => formatOfSection(section, is1904));
  return (value) => {
    const index = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
    const format = sections[index] ?? formatGeneral;
    const shown = index === 1 ? format(-value) : format(value);
    return shown === '' ? formatGeneral(value) : shown;
  };
}

/** A number as Excel's General shows it, with a decimal comma and without an exponent for phone-like lengths. */
export function formatGeneral(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Number.isInteger(value))
    return Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);
  return String(Number(value.toPrecision(15))).replace('.', ',');
}

function splitSections(code: string): string[] {
  return code.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [];
}

type Piece = { literal: string } | { placeholder: '0' | '#' | '?' } | { mark: string };

function formatOfSection(section: string, is1904: boolean): NumberFormat {
  const bare = section
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]{0,255}\]/gi, '');
  if (bare === '' || /general|@|E[+-]/i.test(bare)) return formatGeneral;
  if (/[dmyhs]/i.test(bare)) {
    const parts = {
      day: /[dy]/i.test(bare) || /m/i.test(bare.replace(/h.*/is, '').replace(/(?<!m)m+:?s/i, '')),
      time: /[hs]/i.test(bare),
    };
    return (value) => formatSerialDate(value, parts, is1904);
  }
  if (bare.includes('%')) return percentFormat(bare);
  const pieces = piecesOf(section);
  const decimals = /\.([0#?]+)/.exec(bare)?.[1];
  if (decimals)
    return (value) =>
      trimDecimals(Math.abs(value).toFixed(Math.min(decimals.length, 15)), decimals, value);
  if (!pieces.some((piece) => 'placeholder' in piece)) return formatGeneral;
  return (value) => (Number.isInteger(value) ? fillPattern(pieces, value) : formatGeneral(value));
}

function percentFormat(bare: string): NumberFormat {
  const decimals = Math.min(/\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0, 15);
  return (value) => `${(value * 100).toFixed(decimals).replace('.', ',')} %`;
}

function trimDecimals(fixed: string, pattern: string, value: number): string {
  const kept = pattern.includes('0') ? pattern.lastIndexOf('0') + 1 : 0;
  const [whole = '', digits = ''] = fixed.split('.');
  let fraction = digits;
  while (fraction.length > kept && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  return `${value < 0 ? '-' : ''}${whole}${fraction ? `,${fraction}` : ''}`;
}

function piecesOf(section: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [token] of section.matchAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]{0,255}\]|./gs)) {
    const first = token[0];
    if (first === '"') pieces.push({ literal: token.slice(1, -1) });
    else if (first === '\\') pieces.push({ literal: token.slice(1) });
    else if (token === '0' || token === '#' || token === '?') pieces.push({ placeholder: token });
    else if (first !== '_' && first !== '*' && first !== '[' && token !== ',') {
      pieces.push({ literal: token });
    }
  }
  return pieces;
}

/** Puts the digits of a whole number into a pattern from the right, as Excel does; what is left goes before the first place. */
function fillPattern(pieces: Piece[], value: number): string {
  const digits = [...formatGeneral(Math.abs(value))];
  let shown = '';
  const first = pieces.findIndex((piece) => 'placeholder' in piece);
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (!piece) continue;
    if ('literal' in piece) shown = piece.literal + shown;
    else if ('placeholder' in piece) {
      const digit = digits.pop() ?? (piece.placeholder === '0' ? '0' : '');
      shown = digit + shown;
      if (index === first) shown = digits.splice(0).join('') + shown;
    }
  }
  return `${value < 0 ? '-' : ''}${shown.trim()}`;
}
