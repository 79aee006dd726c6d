import { expect, it } from 'vitest';
import { type FinalText, withAdded, withFinal } from '../questionnaires/final-text.ts';
import type { Answer, Question, Questionnaire } from '../questionnaires/questionnaire.ts';
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
  questionnaireReplyModel({ questionnaires: [of], questions, bodies: [], answers: [] }, 'k', 'en');

it('holds all questions in their order, and says what each lacks', () => {
  const made = model();
  if (!made.ok) throw new Error(made.failure.code);
  expect(made.value.questions.map(({ number, depth, lacks }) => [number, depth, lacks])).toEqual([
    ['I', 0, null],
    // Nobody knows what it was translated from.
    ['I.1', 1, 'current'],
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
  expect(lackingIn(made.value)).toEqual({ answer: 1, translation: 1, current: 1 });
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
    questionnaireReplyModel({ questionnaires: [], questions, bodies: [], answers: [] }, 'k', 'en'),
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

it('says what is older than the Finnish, and what arrived and is not shown', () => {
  const fresh = withFinal(withFinal({}, 'fi', 'Kyllä.'), 'en', 'Yes.');
  const one = question('a', { no: '1', state: 'edited', final: fresh });
  const answers = (['accepted', 'received', 'asked'] as const).map((state): Answer => ({
    ...{ ...MADE, id: state, questionId: 'a', organisationId: 'o', state },
    ...(state !== 'asked' && { text: `Uusi ohje ${state}` }),
  }));
  const made = (final: FinalText, language: 'en' | 'fi') => {
    const rows = { questionnaires: [questionnaire], questions: [{ ...one, final }], bodies: [] };
    const reply = questionnaireReplyModel({ ...rows, answers }, 'k', language);
    if (!reply.ok) throw new Error(reply.failure.code);
    return reply.value;
  };
  expect(made(fresh, 'en').questions).toMatchObject([{ lacks: null, unused: 2 }]);
  const grown = withAdded(fresh, 'fi', 'Uusi ohje accepted');
  expect(made(grown, 'fi').questions).toMatchObject([{ lacks: null, unused: 1 }]);
  const old = made(grown, 'en');
  expect(old.questions).toMatchObject([{ lacks: 'current' }]);
  expect(lackingIn(old).current).toBe(1);
});
