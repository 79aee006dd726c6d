import { describe, expect, it } from 'vitest';
import { readRule, validateObligation, type ObligationDraft } from './obligation-draft.ts';

const NO_TEXT = { fi: '', sv: '', en: '' };
const RULE: ObligationDraft['rule'] = {
  kind: 'after',
  day: '',
  yearlyDay: '',
  fromYear: '',
  event: { ...NO_TEXT, fi: 'suositus' },
  eventOn: '21.6.2024',
  months: '24',
  days: '',
  years: '',
  lastOn: '',
};
const DRAFT: ObligationDraft = {
  title: { ...NO_TEXT, fi: 'Vastaus' },
  kind: 'followUpReport',
  bodyId: null,
  instrumentId: null,
  reviewRoundId: null,
  article: '',
  organisationId: null,
  rule: RULE,
  isVerified: false,
  sourceUrl: '',
  notes: '',
};

describe('readRule', () => {
  it.each<[Partial<ObligationDraft['rule']>, object | null, string]>([
    [{}, { kind: 'after', event: { fi: 'suositus' }, eventOn: '2024-06-21', months: 24 }, ''],
    [
      { months: '', days: '30' },
      { kind: 'after', event: { fi: 'suositus' }, eventOn: '2024-06-21', months: 0, days: 30 },
      '',
    ],
    [{ months: '' }, null, 'months length-missing'],
    [{ months: 'kaksi' }, null, 'months number-invalid'],
    [{ kind: 'fixed', day: '15.7.2026' }, { kind: 'fixed', day: '2026-07-15' }, ''],
    [{ kind: 'fixed' }, null, 'day day-missing'],
    [{ kind: 'fixed', day: '31.2.2026' }, null, 'day day-invalid'],
    [{ kind: 'yearly', yearlyDay: '30.9.' }, { kind: 'yearly', month: 9, day: 30 }, ''],
    [
      { kind: 'yearly', yearlyDay: '29.2', fromYear: '2028' },
      { kind: 'yearly', month: 2, day: 29, from: 2028 },
      '',
    ],
    [{ kind: 'yearly', yearlyDay: '31.9.' }, null, 'yearlyDay yearly-day-invalid'],
    [{ kind: 'atMostEvery', years: '5' }, { kind: 'atMostEvery', years: 5 }, ''],
    [{ kind: 'atMostEvery', years: '0' }, null, 'years number-invalid'],
  ])('%j', (own, rule, wrong) => {
    const read = readRule({ ...RULE, ...own });
    expect(read.rule).toEqual(rule);
    expect(read.findings.map(({ path, code }) => `${path} ${code}`).join()).toBe(wrong);
  });
});

describe('validateObligation', () => {
  const wrong = (own: Partial<ObligationDraft>) =>
    validateObligation({ ...DRAFT, ...own }).map(({ path, code }) => `${path} ${code}`);

  it('lets a whole one through', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ isVerified: true, sourceUrl: 'https://coe.int/finland1' })).toEqual([]);
  });

  it('asks a source of what is verified, a name of all, and no identity codes', () => {
    expect(wrong({ isVerified: true })).toEqual(['sourceUrl source-missing']);
    expect(wrong({ sourceUrl: 'coe.int' })).toEqual(['sourceUrl source-invalid']);
    expect(wrong({ title: NO_TEXT })).toEqual(['title.fi title-missing']);
    expect(wrong({ notes: 'Hän, 131052-308T' })).toEqual(['notes identity-code']);
  });
});
