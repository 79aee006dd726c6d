import { LOCALES, type Language } from '../i18n/languages.ts';

/**
 * Names or clauses as a list in a sentence of `language`: `a, b ja c`. `type` as with `Intl.ListFormat`: `conjunction`
 * (_and_), `disjunction` (_or_), `unit` (commas alone).
 */
export function listText(
  items: Iterable<string>,
  language: Language,
  type: Intl.ListFormatType = 'conjunction',
): string {
  return new Intl.ListFormat(LOCALES[language], { type }).format(items);
}
