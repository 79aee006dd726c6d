import type { LocalText } from '../../i18n/languages.ts';
import { likeQuestions, type EarlierQuestion } from './like-questions.ts';

/** A question of an earlier questionnaire, with the ids of the organisations that answered it. */
export type EarlierAnswered = EarlierQuestion & { organisationIds: readonly string[] };

/** How many like questions are looked at for each. */
const MOST_LIKE = 3;

/**
 * Who can answer `texts`: the ids of the organisations that answered the earlier questions most like them, those of the most
 * and likest first.
 */
export function earlierRespondents(
  texts: readonly LocalText[],
  earlier: readonly EarlierAnswered[],
): string[] {
  const known = likeQuestions(earlier);
  const weights = new Map<string, number>();
  for (const text of texts) {
    for (const { question, likeness } of known.likeTo(text, MOST_LIKE)) {
      for (const id of question.organisationIds) {
        weights.set(id, (weights.get(id) ?? 0) + likeness);
      }
    }
  }
  return [...weights].sort(([, one], [, other]) => other - one).map(([id]) => id);
}
