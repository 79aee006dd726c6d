import { documentDate } from '../../documents/texts/document-date.ts';
import { pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { amountOf, type IndicatorSeries } from '../follow-up/indicator-series.ts';
import type { YearValue } from '../indicator.ts';
import { levelValue, valueText } from '../level-value.ts';
import type { BarPicture } from './bar-picture.ts';

/** Fewer numbers than this tell nothing that a table does not. */
const FEWEST = 2;

/**
 * An indicator's series as a picture: where it stood, what was told since, where it is to come.
 * @returns null where fewer than two values are numbers, or one is below zero: bars could not show it.
 */
export function indicatorBars(
  { indicator, points }: IndicatorSeries,
  language: Language,
): BarPicture | null {
  const t = translatorFor(language);
  const { baseline, target, kind } = indicator;
  const level = (one: YearValue | undefined, name: 'baseline' | 'target') => {
    const amount = one && amountOf(indicator, one.value);
    if (one === undefined || amount === undefined || amount === null) return [];
    const label =
      one.year === undefined
        ? t(`followUpDocuments:indicator.${name}Alone`)
        : t(`followUpDocuments:indicator.${name}`, { year: one.year });
    return [{ id: null, label, amount }];
  };
  const told = points.flatMap(({ id, day, amount }) =>
    amount === null ? [] : [{ id, label: documentDate(day, language), amount }],
  );
  // The baseline stands where its year is: an older value may be known than the one that is measured from.
  const start = level(baseline, 'baseline');
  const year = baseline?.year;
  const before =
    year === undefined
      ? 0
      : points.filter(({ day, amount }) => amount !== null && day < String(year)).length;
  const bars = [
    ...told.slice(0, before),
    ...start,
    ...told.slice(before),
    ...level(target, 'target'),
  ];
  const last = points.at(-1);
  if (!last || bars.length < FEWEST || bars.some(({ amount }) => amount < 0)) return null;
  const unit = pickText(indicator.unit, language) || (kind === 'percent' ? '%' : '');
  const name = pickText(indicator.name, language);
  const facts = {
    value:
      valueText({ value: last.value }, indicator, language) ||
      levelValue(kind, last.value, language),
    day: documentDate(last.day, language),
  };
  const targetText = valueText(target, indicator, language);
  return {
    title: name,
    summary:
      targetText === ''
        ? t('followUpDocuments:indicator.summary', facts)
        : t('followUpDocuments:indicator.summaryTarget', { ...facts, target: targetText }),
    categoryName: t('followUpDocuments:indicator.level'),
    categories: bars.map(({ label }) => label),
    categoryIds: bars.map(({ id }) => id),
    series: [
      {
        id: indicator.id,
        name: unit || t('followUpDocuments:indicator.value'),
        values: bars.map(({ amount }) => amount),
      },
    ],
    stacked: false,
  };
}
