import type { FieldContext } from '../contacts/privacy/field-text.ts';
import type { Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import { descriptionOf } from './tables.ts';

/** Returns the group of texts that says the words of a field of `table`, by its path; undefined for any other field. */
export function textsOfWords(table: string, field: string): string | undefined {
  const description = descriptionOf(table);
  return description?.words[field]?.texts ?? description?.innerWords?.[field];
}

/**
 * Returns what fields of records are told with in `language`. `nameOf` tells what another record is called, by its id;
 * undefined where that is not known.
 */
export function fieldContext(
  language: Language,
  nameOf: FieldContext['nameOf'] = () => undefined,
): FieldContext {
  return { t: translatorFor(language), language, textsOf: textsOfWords, nameOf };
}
