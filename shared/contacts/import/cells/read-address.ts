import { countryCodeOf } from '../../../text/country-code.ts';
import { splitTrimmed } from '../../../text/split-trimmed.ts';

/** A town with its postal code, and the country where it stands behind them. */
export type Place = { postalCode: string; city: string; country: string };

/** `00100 Helsinki` as its two parts; null where it is not so written. `FI-00100`, `D-10405` and Swedish `111 22` are known. */
export function splitPostalCodeAndCity(text: string): { postalCode: string; city: string } | null {
  const parts =
    /^(?:(?:FI|FIN|AX|SE|S)-?\s?)?(\d{5}|\d{3} \d{2}|\p{Lu}{1,3}-\d{5})[ ,]+(\p{L}.*)$/iu.exec(
      text.trim(),
    );
  return parts ? { postalCode: parts[1] ?? '', city: (parts[2] ?? '').trim() } : null;
}

/**
 * Postal codes of other countries, before the town or behind it: `1216 København K`, `1015 DX Amsterdam`,
 * `LV-1050 Rīga`, `00-950 Warszawa`, `London SW1P 4DF`. Too like a house number to be read where no country is named.
 */
const BEFORE_TOWN =
  /^((?:[A-Z]{1,3}-)?(?:\d{3} \d{2}|\d{2}-\d{3}|\d{4}[ -]\d{3}|\d{4} ?[A-Z]{2}|\d{3,6}))\s+(\p{L}[^\d]*\d{0,2})$/u;
const BEHIND_TOWN =
  /^(\p{L}[^\d]*?),? ([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|(?:[A-Z]{2}-|[A-Z]{2} )?\d{4,5}(?:-\d{4})?)$/u;

/** A place as people write it in one cell, `106 30 Stockholm, Sverige`; null where there is no postal code in it. */
export function readPlace(text: string, country = ''): Place | null {
  const [all, named] = takeCountry(text.replace(/\s+/g, ' ').trim());
  const usual = splitPostalCodeAndCity(all);
  if (usual) return { ...usual, country: named };
  if (!named && (countryCodeOf(country) ?? 'FI') === 'FI') return null;
  const before = BEFORE_TOWN.exec(all);
  if (before)
    return { postalCode: before[1] ?? '', city: (before[2] ?? '').trim(), country: named };
  const behind = BEHIND_TOWN.exec(all);
  return behind && { postalCode: behind[2] ?? '', city: behind[1] ?? '', country: named };
}

/** The text and the country that stands last in it, behind a comma: `Brussels, Belgium`. */
export function takeCountry(text: string): [rest: string, country: string] {
  const at = Math.max(text.lastIndexOf(','), text.lastIndexOf('/'), text.lastIndexOf('\n'));
  const country = at > 0 ? text.slice(at + 1).trim() : '';
  return country && countryCodeOf(country) ? [text.slice(0, at).trim(), country] : [text, ''];
}

/** `PL 24 00023 VALTIONEUVOSTO`: a comma before the only five digits of an address that has none. */
function withPlaceApart(text: string): string {
  const codes = text.match(/(?<!\d)\d{5}(?!\d)/g) ?? [];
  if (codes.length !== 1 || /[,;|\n\r]/.test(text)) return text;
  const place = /(?<=\s)\d{5}\s+\p{L}[\p{L} -]*$/u.exec(text);
  const street = text.slice(0, place?.index).trimEnd();
  return place && /\p{L}/u.test(street) ? `${street}, ${place[0]}` : text;
}

/**
 * A whole address in one cell, `Mannerheimintie 1, 00100 Helsinki`, taken apart at the postal code; null where there is
 * neither a place nor a country at its end. `country`: what the row says elsewhere.
 */
export function splitAddress(text: string, country = ''): ({ street: string } & Place) | null {
  const [all, named] = takeCountry(text.trim());
  const lines = splitTrimmed(withPlaceApart(all), /[,;|\n\r]/).filter(Boolean);
  // A comma may stand between the town and the code behind it: `London, SW1P 4DF`.
  for (const count of /\d/.test(lines.at(-2) ?? '') ? [1] : [1, 2]) {
    const place = readPlace(lines.slice(-count).join(' '), named || country);
    if (place && !place.country)
      return { street: lines.slice(0, -count).join(', '), ...place, country: named };
  }
  return named.length > 2
    ? { street: lines.join(', '), postalCode: '', city: '', country: named }
    : null;
}

/** A postal code without its country prefix, and with the zeros that a spreadsheet took from a Finnish one. */
export function readPostalCode(
  text: string,
  isFinnish: boolean,
): { value: string; padded: boolean } {
  // `530.0`: a number as some programs write it.
  const whole = text.trim().replace(/^(\d{2,5})[.,]0$/, '$1');
  const bare = /^(?:FI|FIN|AX)[- ]?(\d{5})$/i.exec(whole)?.[1] ?? whole;
  if (isFinnish && /^\d{2,4}$/.test(bare)) return { value: bare.padStart(5, '0'), padded: true };
  return { value: bare, padded: false };
}
