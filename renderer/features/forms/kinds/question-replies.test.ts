import { beforeEach, expect, it } from 'vitest';
import type { Questionnaire } from '#shared/cooperation/questionnaires/questionnaire.ts';
import type { Office } from '#renderer/data/office.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { takeAnswers } from './question-replies.ts';

let office: Office;
let questionnaire: Questionnaire;
let first: string;
let second: string;

beforeEach(async () => {
  office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    questionnaire = await write.add('questionnaires', { title: { fi: 'Kysely' } });
    const question = async (order: string, ...asked: string[]) => {
      const { id } = await write.add('questions', {
        questionnaireId: questionnaire.id,
        order,
        text: { fi: order },
        state: 'asked',
      });
      for (const organisationId of asked) {
        await write.add('answers', { questionId: id, organisationId, state: 'asked' });
      }
      return id;
    };
    first = await question('a', 'stm');
    second = await question('b', 'stm', 'om');
  });
});

const take = (cells: { field: string; text: string }[]) =>
  office.change({ name: 'takeQuestionnaireReply', facts: { name: 'STM' } }, (write) =>
    takeAnswers(write, office.read, {
      questionnaire,
      organisationId: 'stm',
      language: 'en',
      cells: cells.map((cell) => ({ section: '', ...cell })),
      leftOver: ['Terveisin Aino'],
      fileName: 'vastaus.docx',
      today: '2026-11-20',
    }),
  );
const answers = async () =>
  (await office.read.answers.toArray()).map(({ organisationId, text, state, receivedOn }) => [
    organisationId,
    text,
    state,
    receivedOn,
  ]);

it('takes a reply into what the body answers, in one act that can be taken back', async () => {
  const before = await answers();
  await take([
    { field: first, text: 'Kuusi kuukautta.' },
    { field: second, text: ' ' },
  ]);
  expect(await answers()).toEqual([
    ['stm', 'Kuusi kuukautta.', 'accepted', '2026-11-20'],
    ['stm', undefined, 'asked', undefined],
    ['om', undefined, 'asked', undefined],
  ]);
  // It is written in the language of the form, whatever the body is written to in.
  expect((await office.read.answers.toArray()).map(({ language }) => language)).toEqual([
    ...['en', undefined, undefined],
  ]);
  expect((await office.read.questionnaires.get(questionnaire.id))?.notes).toBe(
    'vastaus.docx:\nTerveisin Aino',
  );
  await office.undo();
  expect(await answers()).toEqual(before);
  expect((await office.read.questionnaires.get(questionnaire.id))?.notes).toBeUndefined();
});

it('has a question answered once no answer to it is awaited', async () => {
  const state = async (id: string) => (await office.read.questions.get(id))?.state;
  await take([
    { field: first, text: 'Kyllä' },
    { field: second, text: 'Ei' },
  ]);
  expect([await state(first), await state(second)]).toEqual(['answered', 'asked']);
});
