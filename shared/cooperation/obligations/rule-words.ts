import { pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { dayOfYear, documentDate } from '../../documents/texts/document-date.ts';
import type { Obligation } from './obligation.ts';

/**
 * How a deadline is reached, in words: "suositus 21.6.2024 + 24 kk", "joka vuosi viimeistään 30.9."; what is held, is on
 * its day and not by it. Says what is missing where the rule gives no day.
 */
export function ruleWords(
  { rule, kind }: Pick<Obligation, 'rule' | 'kind'>,
  language: Language,
): string {
  const t = translatorFor(language);
  switch (rule.kind) {
    case 'fixed':
      return t('obligations:ground.fixed', { day: documentDate(rule.day, language) });
    case 'yearly': {
      const day = dayOfYear(rule, language);
      const name = kind === 'event' ? 'held' : 'yearly';
      return rule.from === undefined
        ? t(`obligations:ground.${name}`, { day })
        : t(`obligations:ground.${name}From`, { day, year: String(rule.from) });
    }
    case 'after': {
      const event = pickText(rule.event, language);
      const lengths = [
        ...(rule.months > 0 || !rule.days
          ? [t('obligations:ground.months', { count: rule.months })]
          : []),
        ...(rule.days ? [t('obligations:ground.days', { count: rule.days })] : []),
      ].join(' ');
      return rule.eventOn === undefined
        ? t('obligations:ground.afterMissing', { event, length: lengths })
        : t('obligations:ground.after', {
            event,
            day: documentDate(rule.eventOn, language),
            length: lengths,
          });
    }
    case 'atMostEvery':
      return rule.lastOn === undefined
        ? t('obligations:ground.atMostMissing', { count: rule.years })
        : t('obligations:ground.atMost', {
            count: rule.years,
            day: documentDate(rule.lastOn, language),
          });
  }
}
