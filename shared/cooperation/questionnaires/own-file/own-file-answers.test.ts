import { expect, it } from 'vitest';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { ownFileAnswers } from './own-file-answers.ts';

const MADE = { createdAt: '', updatedAt: '', rev: 1 };
const questionnaire: Questionnaire = { ...MADE, id: 'k', title: { en: 'Questionnaire' } };
const question = (id: string, own: Partial<Question> = {}): Question => ({
  ...{ ...MADE, id, questionnaireId: 'k', order: id, text: { en: `Question ${id}` } },
  ...{ state: 'ready', ...own },
});
const answersOf = (...questions: Question[]) => ownFileAnswers(questionnaire, questions);

it('keeps back what is for the office alone or restricted, with what stands below it', () => {
  const made = answersOf(
    question('a', { final: { en: 'Internal.' }, confidentiality: 'internal' }),
    question('b', { final: { en: 'Secret.' }, confidentiality: 'restricted' }),
    question('c', { final: { en: 'Below.' }, parentId: 'b' }),
    question('d', { final: { en: 'Open.' } }),
  );
  expect(made.keptBack).toBe(3);
  expect(made.questions.map(({ answer }) => answer)).toEqual([{}, {}, {}, { en: 'Open.' }]);
});

it('tells of a personal identity code in what would go out', () => {
  const code = { en: 'Client 131052-308T' };
  expect(answersOf(question('a', { final: code })).hasIdentityCode).toBe(true);
  expect(
    answersOf(question('a', { final: code, confidentiality: 'restricted' })).hasIdentityCode,
  ).toBe(false);
});
