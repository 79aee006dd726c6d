import { describe, expect, it } from 'vitest';
import { documentOf, kindOfCode } from './document-kinds.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import { SAMPLE_DAY } from './sample-model.ts';
import { obligationLetterModel } from '../cooperation/documents/obligation-letter-model.ts';

const { rows } = sampleOffice('fi');
const owed = rows.obligations.find(({ instrumentId, article }) => instrumentId && article);
if (!owed) throw new Error('The sample has no obligation of an instrument.');

const withoutOffice = rows.obligations.find(
  ({ id, organisationId }) => id === owed.id && !organisationId,
);
if (!withoutOffice) throw new Error('Somebody else answers for it.');

describe('the letter that goes with what is owed', () => {
  const options = { isSent: false, day: SAMPLE_DAY, language: 'fi' } as const;

  it('says to whom it goes, and on what it rests', () => {
    const made = obligationLetterModel(rows, owed.id, options);
    if (!made.ok) throw new Error(made.failure.code);
    const instrument = rows.instruments.find(({ id }) => id === owed.instrumentId);
    const body = rows.bodies.find(({ id }) => id === owed.bodyId);
    expect(made.value).toMatchObject({
      title: { text: owed.title.fi },
      instrument: { text: instrument?.name.fi },
      article: owed.article,
      isSent: false,
    });
    expect(made.value.body.text).toContain(body?.name.fi ?? 'no body');
    // The letter is no more final, and no more public, than what it encloses.
    expect(documentOf({ kind: 'obligation-letter', model: made.value }).state).toBe('draft');
    const sent = { ...made.value, isSent: true };
    expect(documentOf({ kind: 'obligation-letter', model: sent }).state).toBe('final');
  });

  it('says which questions it replies to, and tells those whose answers it is made of', () => {
    const asked = rows.questionnaires.find(({ obligationId }) => obligationId !== undefined);
    if (!asked) throw new Error('No questionnaire is owed an answer.');
    const model = (more: Partial<typeof rows> = {}) => {
      const made = obligationLetterModel({ ...rows, ...more }, asked.obligationId ?? '', options);
      if (!made.ok) throw new Error(made.failure.code);
      return made.value;
    };
    expect(model().questions).toMatchObject({
      title: { text: asked.title.fi },
      receivedOn: asked.receivedOn,
    });
    const questions = new Set(
      rows.questions.flatMap((one) => (one.questionnaireId === asked.id ? [one.id] : [])),
    );
    const accepted = rows.answers
      .filter(({ questionId }) => questions.has(questionId))
      .map((answer) => ({ ...answer, state: 'accepted' as const }));
    const names = new Set(
      accepted.map(
        (answer) => rows.organisations.find(({ id }) => id === answer.organisationId)?.name.fi,
      ),
    );
    expect(new Set(model({ answers: accepted }).told.map(({ text }) => text))).toEqual(names);
    expect(model({ answers: accepted.map((one) => ({ ...one, state: 'asked' })) }).told).toEqual(
      [],
    );
    const restricted = rows.questionnaires.map((one) => ({
      ...one,
      confidentiality: 'restricted' as const,
    }));
    expect(model({ questionnaires: restricted, answers: accepted })).toMatchObject({
      questions: null,
      told: [],
    });
  });

  it('tells who answers for it only where that is another than the coordinator', () => {
    const answers = (organisationId: string | undefined) => {
      const obligations = [
        { ...withoutOffice, ...(organisationId !== undefined && { organisationId }) },
      ];
      const made = obligationLetterModel({ ...rows, obligations }, owed.id, options);
      return made.ok && made.value.told.map(({ text }) => text);
    };
    const [organisation] = rows.organisations;
    expect(answers(organisation?.id)).toEqual([organisation?.name.fi]);
    expect(answers(undefined)).toEqual([]);
  });

  it('is of the obligation named, by its title in any language', () => {
    const letter = (obligation: string) =>
      kindOfCode('obligation-letter')?.ofOffice?.(rows, {
        language: 'en',
        day: SAMPLE_DAY,
        obligation,
      });
    expect(letter(owed.title.fi ?? '')).toMatchObject({ ok: true });
    expect(letter('no such thing')).toMatchObject({
      failure: { code: 'obligation-not-found', facts: { name: 'no such thing' } },
    });
  });
});
