import { fold } from '../../text/fold.ts';
import type { Answer, Question } from './questionnaire.ts';

/** So much of what only one respondent says is to be seen where its answer is part of the reply. */
const SHOWN = 0.4;

const wordsOf = (text: string) => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/**
 * The accepted answers to `question` of which Finland's answer to it shows nothing: as a rule those that arrived once it had
 * been begun. What others say too tells nothing of one. None while there is no answer of Finland's, or once it is ready.
 */
export function leftOut(question: Question, answers: readonly Answer[]): Answer[] {
  const final = Object.values(question.final ?? {}).join('\n');
  if (final.trim() === '' || question.state === 'ready') return [];
  const own = answers
    .filter(({ questionId, state, text = '' }) => {
      return questionId === question.id && state === 'accepted' && text.trim() !== '';
    })
    .map((answer) => ({ answer, words: wordsOf(answer.text ?? '') }));
  const said = wordsOf(final);
  return own
    .filter(({ answer, words }) => {
      if (final.includes(answer.text?.trim() ?? '')) return false;
      const others = own.filter((one) => one.answer !== answer);
      const alone = [...words].filter((word) => !others.some((one) => one.words.has(word)));
      const shown = alone.filter((word) => said.has(word)).length;
      return shown < SHOWN * alone.length;
    })
    .map(({ answer }) => answer);
}
