import { LOCALES, pickText, type Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import type { Indicator, IndicatorKind, YearValue } from './indicator.ts';

/** Between a number and its unit. */
const NO_BREAK = '\u00a0';

const YES = new Set(['kyllä', 'ja', 'yes']);
const NO = new Set(['ei', 'nej', 'no']);

/** A number as it is written in Finnish: `1 200`, `3,5`, `−2`. */
const NUMBER = /^[-−]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?$/u;

/**
 * A value of an indicator in the language of a document: a number and a yes or no that were written in Finnish as that
 * language writes them; everything else as it was written.
 */
export function levelValue(kind: IndicatorKind, value: string, language: Language): string {
  const word = value.trim().toLowerCase();
  if (kind === 'yesNo') {
    const t = translatorFor(language);
    if (YES.has(word)) return t('programme:indicator.yes');
    return NO.has(word) ? t('programme:indicator.no') : value;
  }
  if (kind === 'text' || !NUMBER.test(word)) return value;
  const [whole = '', decimals = ''] = word.split(',');
  const digits = whole.replace(/\s/gu, '').replace('−', '-');
  return new Intl.NumberFormat(LOCALES[language], {
    useGrouping: /\s/u.test(whole),
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  }).format(Number(`${digits}.${decimals || '0'}`));
}

/** A value with its unit and year: `35 % (2026)`; empty where there is none. */
export function valueText(
  value: YearValue | undefined,
  { kind, unit }: Pick<Indicator, 'kind' | 'unit'>,
  language: Language,
  worded: (text: string) => string = (text) => text,
): string {
  if (!value?.value.trim()) return '';
  const ofUnit = pickText(unit, language) || (kind === 'percent' ? '%' : '');
  const level = levelValue(kind, value.value, language);
  const between = language === 'en' && ofUnit === '%' ? '' : NO_BREAK;
  const text = ofUnit ? `${level}${between}${ofUnit}` : level;
  return worded(value.year === undefined ? text : `${text} (${value.year})`);
}
