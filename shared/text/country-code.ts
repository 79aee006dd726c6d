import { getCountries, isSupportedCountry, type CountryCode } from 'libphonenumber-js/min';
import { foldKey } from './fold-key.ts';
import { remember } from '../lib/remember.ts';

let codes: Map<string, CountryCode> | undefined;

/**
 * The country that `name` means, in Finnish, Swedish, English or another language of Europe, or as a two-letter code;
 * null where it is none.
 */
export const countryCodeOf = remember((name): CountryCode | null => {
  const upper = name.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(upper) && isSupportedCountry(upper)) return upper;
  codes ??= namesOfCountries();
  return codes.get(foldKey(name)) ?? null;
});

/** In this order where a name means another country in another language. */
const LANGUAGES = ['fi', 'sv', 'en', 'et', 'nb', 'da', 'de', 'nl', 'fr', 'es', 'it', 'pl'];

/** Ends of addresses that are of a country by their letters, and used everywhere. */
const WORLDWIDE = new Set(['AI', 'CO', 'FM', 'IO', 'ME', 'NU', 'TO', 'TV', 'CC', 'WS']);

/**
 * The country under whose letters an e-mail address at the end of `text` is, that of Åland as Finland; null where it
 * says none.
 */
export function countryOfEmail(text: string): CountryCode | null {
  const end = (/@[^\s@]*\.(\p{L}{2})$/u.exec(text)?.[1] ?? '').toUpperCase();
  if (end === 'AX') return 'FI';
  return end === '' || WORLDWIDE.has(end) ? null : countryCodeOf(end);
}

function namesOfCountries(): Map<string, CountryCode> {
  const names = new Map<string, CountryCode>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of getCountries()) {
      const name = display.of(code);
      const key = foldKey(name ?? '');
      if (key && !names.has(key)) names.set(key, code);
    }
  }
  names.set('usa', 'US');
  names.set('uk', 'GB');
  return names;
}
