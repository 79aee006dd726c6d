import { expect, it } from 'vitest';
import { withText } from '#shared/i18n/with-text.ts';
import type {
  Answer,
  Question,
  Questionnaire,
} from '#shared/cooperation/questionnaires/questionnaire.ts';
import type { Confidentiality } from '#shared/cooperation/engagements/engagement.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import type { EarlierAnswer } from './questionnaires-data.ts';
import {
  addQuestionnaire,
  assignQuestions,
  editAnswer,
  editQuestion,
  markReminded,
  nameQuestionnaire,
  reuseAnswer,
  takeAnswer,
  writeFinal,
} from './questionnaires-commands.ts';

async function askedQuestion() {
  const office = await emptyOffice();
  await office.change({ name: 'addQuestionnaire', facts: { name: '' } }, async (write) => {
    const question = { questionnaireId: 'k', order: 'a', text: { fi: 'Miten?' } } as const;
    await write.add('questions', { id: 'q', ...question, state: 'answered' });
    const answer = { questionId: 'q', organisationId: 'om', text: 'Vastaus' } as const;
    await write.add('answers', { id: 'a', ...answer, state: 'received' });
  });
  const question = (await office.read.questions.get('q')) as Question;
  const answer = (await office.read.answers.get('a')) as Answer;
  const now = async () => ({
    question: await office.read.questions.get('q'),
    answer: await office.read.answers.get('a'),
  });
  return { office, question, answer, now };
}

function anEarlier(like: Question, confidentiality: Confidentiality = 'normal'): EarlierAnswer {
  const of = { id: 'k1', title: { fi: 'Aiempi' }, confidentiality };
  const base = { createdAt: '', updatedAt: '', rev: 1 };
  const final = { fi: 'Vanha', en: 'Old' };
  return { ...like, id: 'old', final, questionnaire: { ...base, ...of } };
}

it('keeps what is still being saved when an answer is taken into it at once', async () => {
  const { office, question, answer, now } = await askedQuestion();
  await Promise.all([
    writeFinal(office, question, 'fi', 'Kirjoitettu'),
    takeAnswer(office, question, answer, 'fi'),
    writeFinal(office, question, 'sv', 'Skrivet'),
  ]);
  expect((await now()).question).toMatchObject({
    final: { fi: 'Kirjoitettu\n\nVastaus', sv: 'Skrivet' },
    state: 'edited',
  });
});

it('keeps it too when an earlier answer is begun from', async () => {
  const { office, question, now } = await askedQuestion();
  await Promise.all([
    writeFinal(office, question, 'fi', 'Kirjoitettu'),
    reuseAnswer(office, question, anEarlier(question)),
  ]);
  expect((await now()).question?.final).toEqual({ fi: 'Kirjoitettu', en: 'Old' });
});

it('leaves the state of an answer as it was just chosen when something else of it changes', async () => {
  const { office, question, answer, now } = await askedQuestion();
  await Promise.all([
    editAnswer(office, question, answer, { state: 'accepted' }),
    editAnswer(office, question, answer, { confidentiality: 'restricted' }),
  ]);
  expect((await now()).answer).toMatchObject({ state: 'accepted', confidentiality: 'restricted' });
});

it('keeps what was restricted restricted where it is taken over', async () => {
  const { office, question, answer, now } = await askedQuestion();
  const confidentiality = async () => (await now()).question?.confidentiality;
  await takeAnswer(office, question, answer, 'fi');
  expect(await confidentiality()).toBeUndefined();
  await takeAnswer(office, question, { ...answer, confidentiality: 'internal' }, 'sv');
  expect(await confidentiality()).toBe('internal');
  await reuseAnswer(office, question, anEarlier(question, 'restricted'));
  expect(await confidentiality()).toBe('restricted');
  await takeAnswer(office, question, { ...answer, confidentiality: 'internal' }, 'en');
  expect(await confidentiality()).toBe('restricted');
});

it('keeps both languages of a question that are saved at once', async () => {
  const { office, question, now } = await askedQuestion();
  const write = (language: 'sv' | 'en', text: string) =>
    editQuestion(office, question, { text: withText(question.text, language, text) });
  await Promise.all([write('sv', 'Hur?'), write('en', 'How?')]);
  expect((await now()).question?.text).toEqual({ fi: 'Miten?', sv: 'Hur?', en: 'How?' });
});

it('keeps both names of a questionnaire that are saved at once, and never leaves it without any', async () => {
  const office = await emptyOffice();
  const title = { fi: 'Kysely', sv: 'Enkät' };
  const { value: id } = await addQuestionnaire(
    office,
    { title, confidentiality: 'normal' },
    {
      lines: [],
      language: 'fi',
    },
  );
  const seen = (await office.read.questionnaires.get(id)) as Questionnaire;
  const name = (language: 'fi' | 'sv', text: string) =>
    nameQuestionnaire(office, seen, language, text);
  const saved = async () => (await office.read.questionnaires.get(id))?.title;
  await Promise.all([name('fi', 'Uusi'), name('sv', 'Ny')]);
  expect(await saved()).toEqual({ fi: 'Uusi', sv: 'Ny' });
  await Promise.all([name('fi', ''), name('sv', '')]);
  expect(await saved()).toEqual({ sv: 'Ny' });
});

it('adds who is not among the contacts with the questions, and an organisation of the catalogue once', async () => {
  const { office, question } = await askedQuestion();
  const ask = async (...newNames: string[]) =>
    assignQuestions(office, [question], await office.read.answers.toArray(), {
      organisationIds: [],
      newNames,
      innerDueOn: null,
    });
  await ask('OKM', 'Lumme ry');
  await ask('UKM');
  const names = (await office.read.organisations.toArray()).map(({ name }) => name.fi).sort();
  expect(names).toEqual(['Lumme ry', 'Opetus- ja kulttuuriministeriö']);
  expect(await office.read.answers.count()).toBe(3);
});

it('marks respondents as reminded of what they owe, once a day, and of nothing else', async () => {
  const { office } = await askedQuestion();
  await office.change({ name: 'addQuestionnaire', facts: { name: '' } }, async (write) => {
    await write.add('answers', { id: 'b', questionId: 'q', organisationId: 'om', state: 'asked' });
    await write.add('answers', { id: 'c', questionId: 'q', organisationId: 'sm', state: 'asked' });
  });
  for (const day of ['2026-12-01', '2026-12-02', '2026-12-02']) {
    await markReminded(office, await office.read.answers.toArray(), new Set(['om']), day);
  }
  const days = (await office.read.answers.toArray()).map(({ id, remindedOn }) => [id, remindedOn]);
  expect(Object.fromEntries(days)).toEqual({ b: ['2026-12-01', '2026-12-02'] });
  await office.undo();
  expect((await office.read.answers.get('b'))?.remindedOn).toEqual(['2026-12-01']);
});
