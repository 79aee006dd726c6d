import { describe, expect, it } from 'vitest';
import { earlierRespondents, type EarlierAnswered } from './earlier-respondents.ts';

const EARLIER: readonly EarlierAnswered[] = [
  {
    id: 'fund',
    text: { en: 'Is there a compensation fund for victims of trafficking?' },
    organisationIds: ['justice', 'treasury'],
  },
  {
    id: 'identify',
    text: { en: 'Which authorities identify victims at the border?' },
    organisationIds: ['interior'],
  },
  {
    id: 'courts',
    text: { en: 'How do the courts decide on compensation from offenders?' },
    organisationIds: ['justice'],
  },
];

describe('earlierRespondents', () => {
  it('proposes who answered like questions, those of the most first, and nobody else', () => {
    const texts = [{ en: 'How do victims receive compensation from the fund or the courts?' }];
    expect(earlierRespondents(texts, EARLIER)).toEqual(['justice', 'treasury']);
  });

  it('gathers them over all questions, and knows nobody where nothing is alike', () => {
    const texts = [
      { en: 'Who can identify victims at the border?' },
      { en: 'What does the compensation fund pay?' },
    ];
    expect(new Set(earlierRespondents(texts, EARLIER))).toEqual(
      new Set(['interior', 'justice', 'treasury']),
    );
    expect(earlierRespondents([{ fi: 'Miten hallinto on järjestetty?' }], EARLIER)).toEqual([]);
    expect(earlierRespondents([{}], EARLIER)).toEqual([]);
  });
});
