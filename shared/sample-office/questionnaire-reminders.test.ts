import { expect, it } from 'vitest';
import { bodyLines } from '../../build/testing/word-files.ts';
import { contactLookup } from '../contacts/lists/contact-lookup.ts';
import { questionnaireReminderModel } from '../cooperation/documents/questionnaire-reminder-model.ts';
import { questionnaireReminder } from '../cooperation/documents/questionnaire-reminder.ts';
import { questionRemindersToSend } from '../cooperation/questionnaires/form/questions-to-send.ts';
import { FRAME } from '../documents/testing/good-document.ts';
import { buildDocument } from '../documents/make-document.ts';
import { sampleOffice } from './sample-office.ts';

const { rows, sender } = sampleOffice();
const { persons, positions, contactPoints } = rows;
const sending = {
  sender,
  today: '2026-11-30',
  lookup: contactLookup({ ...rows, persons, positions, contactPoints }),
} as const;

it('reminds each who still owes an answer, with the form again and a letter beside it', () => {
  const owing = rows.questionnaires.flatMap((questionnaire) => {
    const reminders = questionRemindersToSend(rows, questionnaire, sending);
    const questions = rows.questions.filter((one) => one.questionnaireId === questionnaire.id);
    const ids = new Set(questions.map(({ id }) => id));
    const owed = rows.answers.filter(
      ({ questionId, state }) => state === 'asked' && ids.has(questionId),
    );
    expect(new Set(reminders.map(({ whom }) => whom.id))).toEqual(
      new Set(owed.map(({ organisationId }) => organisationId)),
    );
    return reminders;
  });
  expect(owing.length).toBeGreaterThan(0);
  for (const { letterName, toSend, frame } of owing) {
    if (frame.language !== 'fi') continue;
    expect(letterName).toMatch(/^2026-11-30 Muistutus – .*\.docx$/u);
    expect(toSend.subject).toMatch(/muistutus vastauksista$/u);
  }
});

it('names in the letter each question that is missing, none that is answered or restricted', async () => {
  const all = rows.questionnaires.flatMap((questionnaire) =>
    questionRemindersToSend(rows, questionnaire, sending).map(({ whom }) => ({
      questionnaire,
      whom,
    })),
  );
  const [first] = all;
  if (!first) throw new Error('Nobody owes an answer.');
  const { questionnaire, whom } = first;
  const made = (more: Partial<typeof rows>) =>
    questionnaireReminderModel({ ...rows, ...more }, questionnaire, whom, 'fi');
  const model = made({});
  const lines = bodyLines(await buildDocument(questionnaireReminder, model, FRAME)).join('\n');
  expect(model.missing.length).toBeGreaterThan(0);
  for (const { text } of model.missing) expect(lines).toContain(text.text.split('\n')[0]);
  const answers = rows.answers.map((one) => ({ ...one, state: 'accepted' as const }));
  expect(made({ answers }).missing).toEqual([]);
  const questions = rows.questions.map((one) => ({
    ...one,
    confidentiality: 'restricted' as const,
  }));
  expect(made({ questions }).missing).toEqual([]);
});
