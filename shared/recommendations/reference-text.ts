import type { Language } from '../i18n/languages.ts';

/** The words of references that have a form in each language; those of a place only before its number. */
const WORDS: readonly (Record<Language, string> & { found: RegExp })[] = [
  {
    found: /(?<!\p{L})(?:kohta|punkt|stycke|paragraph|para\.?)(?=\s*\d)/giu,
    fi: 'kohta',
    sv: 'punkt',
    en: 'paragraph',
  },
  {
    found: /(?<!\p{L})(?:kohdat|punkter(?:na)?|styckena|paragraphs|paras\.?)(?=\s*\d)/giu,
    fi: 'kohdat',
    sv: 'punkterna',
    en: 'paragraphs',
  },
  {
    found: /(?<!\p{L})(?:suositus|rekommendation|recommendation)(?=\s*\d)/giu,
    fi: 'suositus',
    sv: 'rekommendation',
    en: 'recommendation',
  },
  {
    // The mark of what is made up, as the sample office bears it.
    found: /^(?:ESIMERKKI|EXEMPEL|SAMPLE)(?=:)/u,
    fi: 'ESIMERKKI',
    sv: 'EXEMPEL',
    en: 'SAMPLE',
  },
];

/**
 * The reference of a recommendation as it is read in `language`: "GRETA(2019)06, kohta 92" is in English "GRETA(2019)06,
 * paragraph 92". Signs, names and all other words stay as the office wrote them.
 */
export function referenceText(reference: string, language: Language): string {
  return WORDS.reduce(
    (text, { found, ...words }) => text.replace(found, words[language]),
    reference,
  );
}
