import { describe, expect, it } from 'vitest';
import { CATALOGUE_BODIES } from '../../contacts/catalogue/bodies.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { daysBetween } from '../../lib/add-days.ts';
import { isCalendarDate } from '../../lib/calendar-date.ts';
import { dayOfRule } from '../obligations/deadlines.ts';
import { articleIn } from './article-in.ts';
import { CATALOGUE_CHECKED_ON } from './catalogue.ts';
import { CATALOGUE_INSTRUMENTS } from './instruments.ts';
import { CATALOGUE_OBLIGATIONS } from './obligations.ts';
import { CATALOGUE_ROUNDS } from './review-rounds.ts';

const keysOf = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);

describe('the catalogue of international cooperation', () => {
  it('names each entry once, in three languages, and only what it has', () => {
    for (const entries of [CATALOGUE_INSTRUMENTS, CATALOGUE_ROUNDS, CATALOGUE_OBLIGATIONS]) {
      expect(new Set(keysOf(entries)).size).toBe(entries.length);
    }
    for (const { name } of [...CATALOGUE_INSTRUMENTS, ...CATALOGUE_ROUNDS]) {
      expect(Object.keys(name)).toEqual([...LANGUAGES]);
    }
    for (const { title, bodyKey, instrumentKey, roundKey } of CATALOGUE_OBLIGATIONS) {
      expect(Object.keys(title)).toEqual([...LANGUAGES]);
      expect(keysOf(CATALOGUE_BODIES)).toContain(bodyKey);
      if (instrumentKey) expect(keysOf(CATALOGUE_INSTRUMENTS)).toContain(instrumentKey);
      if (roundKey) expect(keysOf(CATALOGUE_ROUNDS)).toContain(roundKey);
    }
    for (const { bodyKey } of [...CATALOGUE_INSTRUMENTS, ...CATALOGUE_ROUNDS]) {
      expect(keysOf(CATALOGUE_BODIES)).toContain(bodyKey);
    }
    expect(isCalendarDate(CATALOGUE_CHECKED_ON)).toBe(true);
  });

  it('has a source for whatever it says is verified', () => {
    for (const { verified, sourceUrl } of CATALOGUE_OBLIGATIONS) {
      if (verified) expect(sourceUrl).toMatch(/^https?:\/\//u);
    }
  });

  it('keeps the real rounds of GRETA, unknown days unknown', () => {
    const stages = (key: string) =>
      Object.fromEntries(
        CATALOGUE_ROUNDS.find((round) => round.key === key)?.stages.map((stage) => [
          stage.key,
          stage.doneOn ?? stage.dueOn ?? (stage.doneUndated && 'undated'),
        ]) ?? [],
      );
    expect(stages('greta-1')).toEqual({
      questionnaire: '2013-09-18',
      reply: '2014-01-31',
      visit: '2014-06-09',
      report: '2015-06-04',
      recommendation: 'undated',
    });
    expect(stages('greta-2')).toEqual({
      questionnaire: '2017-09-05',
      reply: '2018-02-05',
      visit: '2018-06-11',
      report: '2019-06-05',
      recommendation: '2019-10-18',
      followUpReply: '2020-10-16',
    });
    expect(stages('greta-3')).toEqual({
      questionnaire: 'undated',
      reply: '2022-11-24',
      visit: 'undated',
      report: '2024-06-10',
      recommendation: '2024-06-21',
      followUpReply: '2026-06-21',
    });
    expect(stages('greta-4')).toEqual({});
  });

  it('gives the days that the sources give', () => {
    const day = (key: string, today = '2026-01-01') => {
      const found = CATALOGUE_OBLIGATIONS.find((one) => one.key === key);
      return found && dayOfRule(found.rule, today);
    };
    expect(day('greta-2-follow-up')).toBe('2020-10-18');
    expect(day('greta-3-follow-up')).toBe('2026-06-21');
    expect(day('directive-transposition')).toBe('2026-07-15');
    expect(day('national-action-plan')).toBe('2028-07-15');
    expect(day('eu-statistics')).toBe('2026-09-30');
    expect(day('eu-statistics', '2026-10-01')).toBe('2027-09-30');
    expect(day('eu-anti-trafficking-day')).toBe('2026-10-18');
    expect(day('greta-4-questionnaire')).toBeNull();
  });

  it('gives an article in the language of a document, as it was written where that is otherwise', () => {
    const one = { catalogueKey: 'eu-statistics', article: '19 a artikla' };
    expect(articleIn(one, 'sv')).toBe('artikel 19a');
    expect(articleIn({ ...one, article: '19 a artiklan 2 kohta' }, 'sv')).toBe(
      '19 a artiklan 2 kohta',
    );
    expect(articleIn({}, 'en')).toBe('');
  });

  it('has what was sent sent in time', () => {
    for (const { sent } of CATALOGUE_OBLIGATIONS) {
      if (sent) expect(daysBetween(sent.sentOn, sent.dueOn)).toBeGreaterThanOrEqual(0);
    }
  });
});
