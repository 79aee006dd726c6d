import { documentDate } from '../../documents/texts/document-date.ts';
import { LOCALES, type Language } from '../../i18n/languages.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { ActionMoney } from '../action.ts';
import type { Indicator } from '../indicator.ts';
import { valueText } from '../level-value.ts';

/**
 * A term as publications print it: whole years as `2027–2028`, whole months as `2/2027–6/2028`, else the days; empty where
 * there is neither beginning nor end.
 */
export function periodText(
  { from, to }: { from?: CalendarDate | undefined; to?: CalendarDate | undefined },
  language: Language,
  t: Translate,
): string {
  if (from === undefined && to === undefined) return '';
  if (from === undefined) {
    return t('programmeDocuments:by', { day: documentDate(to ?? '', language) });
  }
  if (to === undefined) {
    return t('programmeDocuments:from', { day: documentDate(from, language) });
  }
  const [one, other] = [from, to].map((day) => day.slice(0, 4)) as [string, string];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    return one === other ? one : `${one}–${other}`;
  }
  if (from.endsWith('-01') && isMonthsEnd(to)) {
    return language === 'en'
      ? `${monthText(from, language)} – ${monthText(to, language)}`
      : `${monthText(from, language)}–${monthText(to, language)}`;
  }
  const days = [from, to].map((day) => documentDate(day, language));
  return days.join(language === 'en' ? ' – ' : '–');
}

function isMonthsEnd(day: CalendarDate): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

function monthText(day: CalendarDate, language: Language): string {
  if (language !== 'en') return `${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
  return new Intl.DateTimeFormat(LOCALES.en, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** The state of the money, its sum and its item of the budget; the note is the office's own and stays out. */
export function moneyText(
  money: ActionMoney | undefined,
  language: Language,
  t: Translate,
): string {
  if (!money) return '';
  const { state, sum, budgetItem } = money;
  return [
    t(`programme:money.${state}`),
    sum === undefined
      ? ''
      : t('programmeDocuments:sum', { sum: sum.toLocaleString(LOCALES[language]) }),
    budgetItem ? t('programmeDocuments:budgetItem', { item: budgetItem }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Where an indicator stood and where it is to come; empty where neither is known. */
export function levelsText(indicator: Indicator, language: Language, t: Translate): string {
  const { baseline, target } = indicator;
  return [
    valueText(baseline, indicator, language, (value) =>
      t('programmeDocuments:baseline', { value }),
    ),
    valueText(target, indicator, language, (value) =>
      t('programmeDocuments:targetLevel', { value }),
    ),
  ]
    .filter(Boolean)
    .join(', ');
}
