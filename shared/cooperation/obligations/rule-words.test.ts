import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../i18n/languages.ts';
import type { DeadlineRule } from './obligation.ts';
import { ruleWords } from './rule-words.ts';

describe('ruleWords', () => {
  const event = { fi: 'suositus', sv: 'rekommendation', en: 'recommendation' };
  it.each<[DeadlineRule, string]>([
    [
      { kind: 'after', event, eventOn: '2024-06-21', months: 24 },
      'suositus 21.6.2024 + 24\u00a0kk',
    ],
    [
      { kind: 'after', event: { fi: 'kysely saatu' }, eventOn: '2013-09-18', months: 4, days: 13 },
      'kysely saatu 18.9.2013 + 4\u00a0kk 13\u00a0pv',
    ],
    [{ kind: 'after', event, months: 2 }, 'suositus (päivä puuttuu) + 2\u00a0kk'],
    [{ kind: 'after', event, months: 0, days: 30 }, 'suositus (päivä puuttuu) + 30\u00a0pv'],
    [{ kind: 'yearly', month: 9, day: 30 }, 'joka vuosi viimeistään 30.9.'],
    [
      { kind: 'yearly', month: 9, day: 30, from: 2028 },
      'joka vuosi viimeistään 30.9., ensimmäisen kerran 2028',
    ],
    [{ kind: 'fixed', day: '2026-07-15' }, 'määrätty päivä 15.7.2026'],
    [
      { kind: 'atMostEvery', years: 5, lastOn: '2021-05-06' },
      'viimeksi 6.5.2021 + enintään 5\u00a0v',
    ],
    [
      { kind: 'atMostEvery', years: 5 },
      'vähintään kerran 5\u00a0vuodessa (edellinen kerta puuttuu)',
    ],
  ])('says %j', (rule, words) => {
    expect(ruleWords({ rule, kind: 'other' }, 'fi')).toBe(words);
  });

  it('speaks the other languages', () => {
    const rule: DeadlineRule = { kind: 'after', event, eventOn: '2024-06-21', months: 24 };
    expect(ruleWords({ rule, kind: 'other' }, 'sv')).toBe(
      'rekommendation 21.6.2024 + 24\u00a0mån.',
    );
    // In English 21.6. may be read as a decimal and 6/7/2024 in two ways: the month is a word.
    expect(ruleWords({ rule, kind: 'other' }, 'en')).toBe(
      'recommendation 21 June 2024 + 24\u00a0months',
    );
    const yearly: DeadlineRule = { kind: 'yearly', month: 2, day: 29 };
    expect(ruleWords({ rule: yearly, kind: 'statistics' }, 'en')).toBe('every year by 29 February');
    const month: DeadlineRule = { kind: 'after', event, months: 1, days: 1 };
    expect(ruleWords({ rule: month, kind: 'other' }, 'en')).toBe(
      'recommendation (day missing) + 1\u00a0month 1\u00a0day',
    );
  });

  it('says of what is held on which day it is, not by which it must be done', () => {
    const rule: DeadlineRule = { kind: 'yearly', month: 10, day: 18, from: 2027 };
    expect([...LANGUAGES].map((language) => ruleWords({ rule, kind: 'event' }, language))).toEqual([
      'joka vuosi 18.10., ensimmäisen kerran 2027',
      'varje år 18.10., första gången 2027',
      'every year on 18 October, for the first time in 2027',
    ]);
  });

  it('never lets a longest interval be read as a shortest one', () => {
    const words = (lastOn?: string) =>
      [...LANGUAGES].map((language) =>
        ruleWords(
          {
            kind: 'planAdoption',
            rule: { kind: 'atMostEvery', years: 5, ...(lastOn && { lastOn }) },
          },
          language,
        ),
      );
    expect(words()).toEqual([
      'vähintään kerran 5\u00a0vuodessa (edellinen kerta puuttuu)',
      'minst en gång på 5\u00a0år (föregående gång saknas)',
      'at least once every 5\u00a0years (last time missing)',
    ]);
    expect(words('2021-05-06')).toEqual([
      'viimeksi 6.5.2021 + enintään 5\u00a0v',
      'föregående gång 6.5.2021 + högst 5\u00a0år',
      'last time 6 May 2021, next within 5\u00a0years',
    ]);
  });
});
