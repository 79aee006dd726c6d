import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { CATALOGUE_OBLIGATIONS } from './obligations.ts';

/** Where an obligation stands in its instrument, in `language` where it is as the catalogue has it; else as it was written. */
export function articleIn(
  { article = '', catalogueKey }: Pick<Obligation, 'article' | 'catalogueKey'>,
  language: Language,
): string {
  const known = CATALOGUE_OBLIGATIONS.find(({ key }) => key === catalogueKey)?.article;
  const isAsThere = LANGUAGES.some((one) => known?.[one] === article);
  return (isAsThere ? known?.[language] : undefined) ?? article;
}
