import { expect, it } from 'vitest';
import { frameIn } from '../../../forms/testing/sample-form.ts';
import type { LocalText } from '../../../i18n/languages.ts';
import type { Confidentiality } from '../../engagements/engagement.ts';
import type { Answer, Question, Questionnaire } from '../questionnaire.ts';
import { questionnaireForm, type QuestionnaireFormRows } from './questionnaire-form.ts';

const MADE = { createdAt: '', updatedAt: '', rev: 1 };
const stm = {
  ...MADE,
  id: 'stm',
  name: { fi: 'STM' },
} as QuestionnaireFormRows['organisations'][0];
const questionnaire: Questionnaire = { ...MADE, id: 'k', title: { fi: 'Kysely' } };
const question = (id: string, own: Partial<Question> = {}): Question => ({
  ...{ ...MADE, id, questionnaireId: 'k', order: id, text: { fi: `Kysymys ${id}` } },
  ...{ state: 'asked', ...own },
});
const answer = (questionId: string, own: Partial<Answer> = {}): Answer => ({
  ...{ ...MADE, id: `v${questionId}`, questionId, organisationId: 'stm', state: 'asked' },
  ...own,
});
const formOf = (own: Partial<QuestionnaireFormRows>, of = questionnaire) =>
  questionnaireForm(
    { questionnaires: [of], questions: [], answers: [], organisations: [stm], bodies: [], ...own },
    { questionnaire: of, respondent: stm, frame: frameIn('fi') },
  );

it('leaves out what is restricted, with what stands below it, and tells how much that is', () => {
  const restricted = { confidentiality: 'restricted' } satisfies {
    confidentiality: Confidentiality;
  };
  const made = formOf({
    questions: [
      question('a'),
      question('b', { ...restricted, text: { fi: 'Salainen kysymys' } }),
      question('c', { parentId: 'b', text: { fi: 'Salaisen osa' } }),
      question('d', { parentId: 'c', text: { fi: 'Osan osa' } }),
      question('e'),
    ],
    answers: [
      ...['a', 'b', 'c', 'd'].map((id) => answer(id)),
      answer('e', { ...restricted, text: 'Salainen vastaus' }),
    ],
  });
  expect(made?.leftOut).toBe(4);
  expect(made?.form.sections.flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual(['a']);
  expect(JSON.stringify(made?.form)).not.toMatch(/Sala|Osan/u);
});

it('is none of a questionnaire that is restricted as a whole', () => {
  const rows = { questions: [question('a')], answers: [answer('a')] };
  expect(formOf(rows)).not.toBeNull();
  expect(formOf(rows, { ...questionnaire, confidentiality: 'restricted' })).toBeNull();
});

it.each<[string, Partial<Question>, Partial<Question>, Partial<Questionnaire>]>([
  ['its question', {}, { confidentiality: 'restricted' }, {}],
  ['what it stands below', { confidentiality: 'restricted' }, {}, {}],
  ['its questionnaire', {}, {}, { confidentiality: 'restricted' }],
])('shows an earlier answer, unless it is restricted: %s', (_, above, own, whole) => {
  const earlier = (isRestricted: boolean) =>
    JSON.stringify(
      formOf({
        questionnaires: [
          questionnaire,
          {
            ...MADE,
            id: 'w',
            title: { fi: 'Ennen' },
            sentOn: '2020-01-01',
            ...(isRestricted && whole),
          },
        ],
        questions: [
          question('a', { reusedFromId: 'y' }),
          question('x', { questionnaireId: 'w', ...(isRestricted && above) }),
          question('y', {
            ...{ questionnaireId: 'w', parentId: 'x', final: { fi: 'Viime vastaus' } },
            ...(isRestricted && own),
          }),
        ],
        answers: [answer('a')],
      })?.form,
    );
  expect(earlier(false)).toContain('Viime vastaus');
  expect(earlier(true)).not.toContain('Viime vastaus');
});

it('shows an earlier answer to the same question, not to one that has some of its words', () => {
  const before = { ...MADE, id: 'w', title: { fi: 'Ennen' }, sentOn: '2020-01-01' };
  const text = { fi: 'Kuinka monta ihmiskaupan uhria tunnistettiin viime vuonna?' };
  const formWith = (earlier: string) =>
    JSON.stringify(
      formOf({
        questionnaires: [questionnaire, before],
        questions: [
          question('a', { text }),
          question('x', {
            ...{ questionnaireId: 'w', text: { fi: earlier }, final: { fi: 'Viime vastaus' } },
          }),
        ],
        answers: [answer('a')],
      })?.form,
    );
  expect(formWith('Kuinka monta ihmiskaupan uhria tunnistettiin vuonna 2019?')).toContain('Viime');
  expect(
    formWith('Kuinka ihmiskaupan uhria autettiin ja mihin palveluihin ohjattiin?'),
  ).not.toContain('Viime vastaus');
});

it('is a letter to the respondent, whose lines are not read as answers', () => {
  const made = formOf({ questions: [question('a')], answers: [answer('a')] });
  expect(made?.form.letter).toMatchObject({ addressee: ['STM'], distribution: ['STM'] });
  expect(made?.form.skeleton).toContain('STM');
});

it.each<[string, 'fi' | 'sv' | undefined, LocalText, string]>([
  ['in the form’s language', 'fi', { fi: 'Kysymys', sv: 'Fråga', en: 'Question' }, 'Fråga'],
  ['untranslated, in the respondent’s', 'fi', { fi: 'Kysymys', en: 'Question' }, 'Kysymys'],
  ['in Finnish, where none is said', undefined, { fi: 'Kysymys', en: 'Question' }, 'Kysymys'],
  ['in that of who asks', 'sv', { fi: 'Kysymys', en: 'Question' }, 'Question'],
  ['in the only one there is', 'sv', { fi: 'Kysymys' }, 'Kysymys'],
])('puts a question %s', (_, written, text, expected) => {
  const respondent = { ...stm, ...(written && { language: written }) };
  const rows = { questionnaires: [questionnaire], organisations: [respondent], bodies: [] };
  const made = questionnaireForm(
    { ...rows, questions: [question('a', { text })], answers: [answer('a')] },
    { questionnaire, respondent, frame: frameIn('sv') },
  );
  const [row] = made?.form.sections.flatMap((section) => section.rows) ?? [];
  expect(row?.label).toBe(expected);
  const own = (['fi', 'en'] as const).find((one) => text[one] === expected);
  expect(row?.labelLanguage).toBe(own);
});
