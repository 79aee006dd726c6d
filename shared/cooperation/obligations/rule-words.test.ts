import { describe, expect, it } from 'vitest';
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
      'kysely saatu 18.9.2013 + 4\u00a0kk 13 pv',
    ],
    [{ kind: 'after', event, months: 2 }, 'suositus (päivä puuttuu) + 2\u00a0kk'],
    [{ kind: 'after', event, months: 0, days: 30 }, 'suositus (päivä puuttuu) + 30 pv'],
    [{ kind: 'yearly', month: 9, day: 30 }, 'joka vuosi 30.9.'],
    [
      { kind: 'yearly', month: 9, day: 30, from: 2028 },
      'joka vuosi 30.9., ensimmäisen kerran 2028',
    ],
    [{ kind: 'fixed', day: '2026-07-15' }, 'määrätty päivä 15.7.2026'],
    [{ kind: 'atMostEvery', years: 5, lastOn: '2021-05-06' }, 'viimeksi 6.5.2021 + enintään 5 v'],
    [{ kind: 'atMostEvery', years: 5 }, 'enintään 5 v välein (edellinen kerta puuttuu)'],
  ])('says %j', (rule, words) => {
    expect(ruleWords(rule, 'fi')).toBe(words);
  });

  it('speaks the other languages', () => {
    const rule: DeadlineRule = { kind: 'after', event, eventOn: '2024-06-21', months: 24 };
    expect(ruleWords(rule, 'sv')).toBe('rekommendation 21.6.2024 + 24\u00a0mån.');
    // In English 21.6. may be read as a decimal and 6/7/2024 in two ways: the month is a word.
    expect(ruleWords(rule, 'en')).toBe('recommendation 21 June 2024 + 24\u00a0months');
    const yearly: DeadlineRule = { kind: 'yearly', month: 2, day: 29 };
    expect(ruleWords(yearly, 'en')).toBe('every year by 29 February');
  });
});
