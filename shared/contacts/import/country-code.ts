import { getCountries, isSupportedCountry, type CountryCode } from 'libphonenumber-js/min';
import { foldKey } from './fold-key.ts';

let codes: Map<string, CountryCode> | undefined;

/** The country that `name` means, in Finnish, Swedish, English, or as a two-letter code; null where it is none. */
export function countryCodeOf(name: string): CountryCode | null {
  const upper = name.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(upper) && isSupportedCountry(upper)) return upper;
  codes ??= namesOfCountries();
  return codes.get(foldKey(name)) ?? null;
}

function namesOfCountries(): Map<string, CountryCode> {
  const names = new Map<string, CountryCode>();
  for (const language of ['fi', 'sv', 'en']) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of getCountries()) {
      const name = display.of(code);
      if (name) names.set(foldKey(name), code);
    }
  }
  names.set('usa', 'US');
  names.set('uk', 'GB');
  return names;
}
