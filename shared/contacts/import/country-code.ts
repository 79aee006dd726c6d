import { LANGUAGES, LOCALES } from '../../i18n/languages.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The European Union, the eurozone, the United Nations, test regions, "unknown". */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ']);
let codesByName: Map<string, string> | null = null;

/**
 * The ISO 3166-1 alpha-2 code of a country written in Finnish, Swedish or English, or as the code itself;
 * null where the text names none. Names come from the host's own CLDR data.
 */
export function countryCode(text: string): string | null {
  codesByName ??= readNames();
  return codesByName.get(text.trim().toLowerCase()) ?? null;
}

function readNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const language of LANGUAGES) {
    const known = new Intl.DisplayNames(LOCALES[language], { type: 'region', fallback: 'none' });
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const code = `${first}${second}`;
        if (NOT_COUNTRIES.has(code) || isRetired(code)) continue;
        const name = known.of(code);
        if (name === undefined) continue;
        names.set(name.toLowerCase(), code);
        names.set(code.toLowerCase(), code);
      }
    }
  }
  return names;
}

/** DD shares its name with DE: codes that CLDR replaces with today's are left out. */
function isRetired(code: string): boolean {
  return !Intl.getCanonicalLocales(`und-${code}`)[0]?.endsWith(code);
}
