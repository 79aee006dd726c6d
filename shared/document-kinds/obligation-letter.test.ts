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

  it('names who answers for it only where that is another than the coordinator', () => {
    const answers = (organisationId: string | undefined) => {
      const obligations = [
        { ...withoutOffice, ...(organisationId !== undefined && { organisationId }) },
      ];
      const made = obligationLetterModel({ ...rows, obligations }, owed.id, options);
      return made.ok && made.value.answers.text;
    };
    const [organisation] = rows.organisations;
    expect(answers(organisation?.id)).toBe(organisation?.name.fi);
    expect(answers(undefined)).toBe('');
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
