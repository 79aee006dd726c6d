import { describe, expect, it } from 'vitest';
import { likeQuestions } from './like-questions.ts';

const EARLIER = [
  {
    id: 'fund',
    text: { en: 'How do you ensure that victims of trafficking receive compensation?' },
  },
  { id: 'id', text: { en: 'What measures are taken to identify victims of trafficking?' } },
  { id: 'border', text: { en: 'Describe training of border guards and police.' } },
  { id: 'fi', text: { fi: 'Miten uhrien tunnistamista on kehitetty?' } },
];
const like = likeQuestions(EARLIER);
const idsOf = (text: Parameters<typeof like.likeTo>[0]) =>
  like.likeTo(text, 5).map(({ question }) => question.id);

describe('likeQuestions', () => {
  it('puts first what shares the rarest words, and says which', () => {
    const [first] = like.likeTo({ en: 'Is there a compensation fund for victims?' }, 5);
    expect(first?.question.id).toBe('fund');
    expect(first?.words[0]).toBe('compensation');
  });
  it('knows Finnish words by their beginning', () => {
    expect(idsOf({ fi: 'Uhrien tunnistaminen: mitä on kehitetty?' })).toEqual(['fi']);
  });
  it('finds nothing where only common words are shared, or nothing is asked', () => {
    expect(idsOf({ en: 'Which trafficking routes are new?' })).toEqual([]);
    expect(idsOf({})).toEqual([]);
  });
  it('finds the same question again above all others', () => {
    for (const { id, text } of EARLIER) expect(idsOf(text)[0]).toBe(id);
  });
});
