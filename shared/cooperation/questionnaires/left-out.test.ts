import { expect, it } from 'vitest';
import { leftOut, notAccepted, notInReply } from './left-out.ts';
import type { Answer, Question } from './questionnaire.ts';

const BASE = { createdAt: '', updatedAt: '', rev: 1 };
const question = (fi: string, state: Question['state'] = 'edited'): Question => ({
  ...{ ...BASE, id: 'q', questionnaireId: 'k', order: 'a', text: { en: 'How?' }, state },
  final: { fi },
});
const answer = (id: string, text: string, state: Answer['state'] = 'accepted'): Answer => ({
  ...{ ...BASE, id, questionId: 'q', organisationId: id, state, text },
});
const OM = answer('om', 'Oikeusministeriö tarkensi ohjeita rikosuhrimaksusta vuonna 2026.');
const SM = answer('sm', 'Poliisille annettiin ohjeita tunnistamisesta säilöönotossa.');
const namesOf = (answers: Answer[]) => answers.map(({ id }) => id);

it('names the answer that arrived after the reply had been begun', () => {
  expect(namesOf(leftOut(question(`${OM.text ?? ''}`), [OM, SM]))).toEqual(['sm']);
  expect(leftOut(question(`${OM.text ?? ''}\n\n${SM.text ?? ''}`), [OM, SM])).toEqual([]);
});

it('takes a text that was worked on for part of the reply', () => {
  const edited =
    'Vuonna 2026 oikeusministeriö tarkensi ohjeita. Poliisille ohje annettiin tunnistamisesta.';
  expect(leftOut(question(edited), [OM, SM])).toEqual([]);
});

it('tells two like answers apart by what only one says', () => {
  const [stm, migri] = ['STM', 'Migri'].map((name) => answer(name, `${name} antoi ohjeen.`)) as [
    Answer,
    Answer,
  ];
  expect(namesOf(leftOut(question('STM antoi ohjeen.'), [stm, migri]))).toEqual(['Migri']);
});

it('names nothing where Finland answers nothing yet, where it is ready, or of what was not accepted', () => {
  expect(leftOut(question(''), [OM])).toEqual([]);
  expect(leftOut(question('Valmis.', 'ready'), [OM])).toEqual([]);
  expect(leftOut(question('Muuta.'), [answer('um', 'Uutta.', 'received')])).toEqual([]);
  expect(leftOut(question('Muuta.'), [answer('um', ' ')])).toEqual([]);
});

it('names what arrived and was not accepted, also where Finland answers nothing yet or says that it is ready', () => {
  const late = answer('um', 'Ulkoministeriö koulutti edustustojen väkeä.', 'received');
  for (const of of [question(''), question('Muuta.'), question('Muuta.', 'ready')]) {
    expect(namesOf(notAccepted(of, [late, OM]))).toEqual(['um']);
  }
  expect(notAccepted(question(late.text ?? ''), [late])).toEqual([]);
  expect(namesOf(notInReply(question('Muuta.'), [late, OM]))).toEqual(['om', 'um']);
  expect(namesOf(notInReply(question('Muuta.', 'ready'), [late, OM]))).toEqual(['um']);
});
