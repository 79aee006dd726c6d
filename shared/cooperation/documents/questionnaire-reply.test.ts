import { expect, it } from 'vitest';
import type { Question, Questionnaire } from '../questionnaires/questionnaire.ts';
import { questionnaireReply } from './questionnaire-reply.ts';
import { lackingIn, questionnaireReplyModel } from './questionnaire-reply-model.ts';

const MADE = { createdAt: '', updatedAt: '', rev: 1 };
const questionnaire: Questionnaire = { ...MADE, id: 'k', title: { fi: 'Kysely' } };
const question = (id: string, own: Partial<Question> = {}): Question => ({
  ...{ ...MADE, id, questionnaireId: 'k', order: id, text: { fi: id }, state: 'unassigned' },
  ...own,
});
const questions = [
  question('a', { no: 'I', text: { fi: 'Otsikko', en: 'Heading' } }),
  question('b', { parentId: 'a', no: 'I.1', final: { fi: 'Kyllä', en: 'Yes' } }),
  question('c', { parentId: 'b', no: 'a)' }),
  question('d', { no: 'II', final: { fi: 'Ei' }, confidentiality: 'internal' }),
  question('e', { no: 'III' }),
  question('f', { no: 'IV', confidentiality: 'restricted', final: { fi: 'Salaista' } }),
  question('g', { parentId: 'f', no: 'IV.1', final: { fi: 'Tämäkin' } }),
];
const model = (of: Questionnaire = questionnaire) =>
  questionnaireReplyModel({ questionnaires: [of], questions, bodies: [] }, 'k', 'en');

it('holds all questions in their order, and says what each lacks', () => {
  const made = model();
  if (!made.ok) throw new Error(made.failure.code);
  expect(made.value.questions.map(({ number, depth, lacks }) => [number, depth, lacks])).toEqual([
    ['I', 0, null],
    ['I.1', 1, null],
    // It is part of what is answered above.
    ['a)', 2, null],
    ['II', 0, 'translation'],
    ['III', 0, 'answer'],
  ]);
  expect(made.value.questions[1]?.answer).toEqual({ text: 'Yes' });
  expect(made.value.questions[3]).toMatchObject({
    answer: { text: 'Ei', language: { from: 'fi', to: 'en' } },
    isInternal: true,
  });
  expect(lackingIn(made.value)).toEqual({ answer: 1, translation: 1 });
});

it('leaves out what is restricted, with what stands below it, and tells how much that is', () => {
  const made = model();
  expect(made.ok && made.value.leftOut).toBe(2);
  expect(JSON.stringify(made)).not.toMatch(/Salaista|Tämäkin/u);
});

it('is made of no questionnaire that is restricted as a whole, and of none that is not there', () => {
  expect(model({ ...questionnaire, confidentiality: 'restricted' })).toMatchObject({
    failure: { code: 'questionnaire-restricted' },
  });
  expect(
    questionnaireReplyModel({ questionnaires: [], questions, bodies: [] }, 'k', 'en'),
  ).toMatchObject({ failure: { code: 'questionnaire-not-found' } });
});

it('is a draft until it has gone out', () => {
  const stateOf = (of: Questionnaire) => {
    const made = model(of);
    if (!made.ok) throw new Error(made.failure.code);
    return questionnaireReply.stateOf?.(made.value);
  };
  expect(stateOf(questionnaire)).toBe('draft');
  expect(stateOf({ ...questionnaire, sentOn: '2026-11-01' })).toBe('final');
});
