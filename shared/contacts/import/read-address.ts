import { countryCodeOf } from './country-code.ts';

/** `00100 Helsinki` as its two parts; null where it is not so written. `FI-00100` and Swedish `111 22` are known. */
export function splitPostalCodeAndCity(text: string): { postalCode: string; city: string } | null {
  const parts = /^(?:(?:FI|FIN|AX|SE|S)-?\s?)?(\d{5}|\d{3} \d{2})[ ,]+(\p{L}.*)$/iu.exec(
    text.trim(),
  );
  return parts ? { postalCode: parts[1] ?? '', city: (parts[2] ?? '').trim() } : null;
}

/**
 * A whole address in one cell, `Mannerheimintie 1, 00100 Helsinki`, taken apart at the postal code; null where there is
 * none at its end.
 */
export function splitAddress(
  text: string,
): { street: string; postalCode: string; city: string; country: string } | null {
  const parts =
    /^(.+?)[,\n\r]\s*((?:(?:FI|FIN|AX|SE|S)-?\s?)?(?:\d{5}|\d{3} \d{2})\s+\p{L}[^,\n\r]*)(?:[,\n\r]\s*(\p{L}[\p{L} ]*))?$/isu.exec(
      text.trim(),
    );
  const place = parts && splitPostalCodeAndCity((parts[2] ?? '').replace(/\s+/g, ' '));
  if (!place) return null;
  const country = (parts[3] ?? '').trim();
  if (country && !countryCodeOf(country)) return null;
  const street = (parts[1] ?? '').replace(/\s*[\n\r]+\s*/g, ', ').trim();
  return { street, ...place, country };
}

/** A postal code without its country prefix, and with the zeros that a spreadsheet took from a Finnish one. */
export function readPostalCode(
  text: string,
  isFinnish: boolean,
): { value: string; padded: boolean } {
  const bare = /^(?:FI|FIN|AX)[- ]?(\d{5})$/i.exec(text.trim())?.[1] ?? text.trim();
  if (isFinnish && /^\d{2,4}$/.test(bare)) return { value: bare.padStart(5, '0'), padded: true };
  return { value: bare, padded: false };
}
