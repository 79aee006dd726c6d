import { pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { dayOfYear, documentDate } from '../../documents/texts/document-date.ts';
import type { DeadlineRule } from './obligation.ts';

/**
 * How a deadline is reached, in words: "suositus 21.6.2024 + 24 kk", "joka vuosi 30.9.". Says what is missing where the
 * rule gives no day.
 */
export function ruleWords(rule: DeadlineRule, language: Language): string {
  const t = translatorFor(language);
  switch (rule.kind) {
    case 'fixed':
      return t('obligations:ground.fixed', { day: documentDate(rule.day, language) });
    case 'yearly': {
      const day = dayOfYear(rule, language);
      return rule.from === undefined
        ? t('obligations:ground.yearly', { day })
        : t('obligations:ground.yearlyFrom', { day, year: String(rule.from) });
    }
    case 'after': {
      const event = pickText(rule.event, language);
      const lengths = [
        ...(rule.months > 0 || !rule.days
          ? [t('obligations:ground.months', { months: String(rule.months) })]
          : []),
        ...(rule.days ? [t('obligations:ground.days', { days: String(rule.days) })] : []),
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
        ? t('obligations:ground.atMostMissing', { years: String(rule.years) })
        : t('obligations:ground.atMost', {
            years: String(rule.years),
            day: documentDate(rule.lastOn, language),
          });
  }
}
