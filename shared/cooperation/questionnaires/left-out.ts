import { fold } from '../../text/fold.ts';
import { textsOfFinal } from './final-text.ts';
import type { Answer, Question } from './questionnaire.ts';

/** So much of what only one respondent says is to be seen where its answer is part of the reply. */
const SHOWN = 0.4;

const wordsOf = (text: string) => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/**
 * The accepted answers to `question` of which Finland's answer to it shows nothing: as a rule those that arrived once it had
 * been begun. None while there is no answer of Finland's, or once it is ready.
 */
export function leftOut(question: Question, answers: readonly Answer[]): Answer[] {
  if (textsOfFinal(question.final).length === 0 || question.state === 'ready') return [];
  return unseenIn(question, answers).filter(({ state }) => state === 'accepted');
}

/** The answers to `question` that arrived, that nobody accepted, and of which Finland's answer to it shows nothing. */
export function notAccepted(question: Question, answers: readonly Answer[]): Answer[] {
  return unseenIn(question, answers).filter(({ state }) => state === 'received');
}

/** All answers to `question` that a reply made today would not show. */
export function notInReply(question: Question, answers: readonly Answer[]): Answer[] {
  const accepted = unseenIn(question, answers).filter(({ state }) => state === 'accepted');
  const isSettled = question.state === 'ready';
  return [...(isSettled ? [] : accepted), ...notAccepted(question, answers)];
}

/** What others say too tells nothing of one. */
function unseenIn(question: Question, answers: readonly Answer[]): Answer[] {
  const final = textsOfFinal(question.final).join('\n');
  const own = answers
    .filter(({ questionId, state, text = '' }) => {
      const isThere = state === 'accepted' || state === 'received';
      return questionId === question.id && isThere && text.trim() !== '';
    })
    .map((answer) => ({ answer, words: wordsOf(answer.text ?? '') }));
  const said = wordsOf(final);
  return own
    .filter(({ answer, words }) => {
      if (final.includes(answer.text?.trim() ?? '')) return false;
      const others = own.filter((one) => one.answer !== answer);
      const alone = [...words].filter((word) => !others.some((one) => one.words.has(word)));
      const shown = alone.filter((word) => said.has(word)).length;
      return final === '' || shown < SHOWN * alone.length;
    })
    .map(({ answer }) => answer);
}
