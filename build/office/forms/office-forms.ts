import type { DocumentFrame } from '#shared/documents/document-kind.ts';
import { questionnaireForms } from '#shared/cooperation/questionnaires/form/questionnaire-forms.ts';
import { fieldName, followUpForms } from '#shared/programme/follow-up/form/follow-up-form.ts';
import { extractForms } from '#shared/programme/extract-form/extract-form.ts';
import { sentVersion } from '#shared/programme/versions/sent-version.ts';
import { contentOf } from '#shared/programme/content-of.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';
import type { Form } from '#shared/forms/form.ts';
import { pickText, type Language, LANGUAGES } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { findNamed } from '#shared/office-data/find-named.ts';
import type { OfficeToRead } from '../office-data.ts';

export const FORM_KINDS = ['follow-up', 'questionnaire', 'extract'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** A form of an office, and what its cells are of. */
export type OfficeForm = {
  kind: FormKind;
  form: Form;
  /** What it is written with. */
  frame: DocumentFrame;
  /** Whom it asks. */
  body: { id: string; name: Record<string, string>; abbreviation: string };
  /** What it is of: the round, the questionnaire, or the programme. */
  round: { id: string; title: string };
  /** The title of the round that has begun since; null where it is of the newest, or of no round. */
  newerRound: string | null;
  /** The name of its kind, and whether made-up data are in it. */
  kindName: string;
  isSample: boolean;
  /** What a cell of it answers. */
  asked: (
    section: string,
    field: string,
  ) => { action: string | null; question: string | null; field: string };
};

/** The frame of a form: it goes out finished. */
function formFrame({ sender }: OfficeToRead, language: Language): DocumentFrame {
  return {
    language,
    today: dayInFinland(new Date()),
    sender,
    state: 'final',
    publicity: 'public',
  };
}

/** All forms of an office in a language, of each kind the newest first. */
export function officeForms(office: OfficeToRead, language: Language): OfficeForm[] {
  const frame = formFrame(office, language);
  return [
    ...roundForms(office, frame),
    ...questionForms(office, frame),
    ...extractsOf(office, frame),
  ];
}

function roundForms({ rows }: OfficeToRead, frame: DocumentFrame): OfficeForm[] {
  const t = translatorFor(frame.language);
  const { organisations, followUpRounds, followUpRequests: requests, statusReports } = rows;
  return rows.programmes
    .flatMap(({ id }) => {
      const content = contentOf(rows, id);
      const rounds = followUpRounds.filter(({ programmeId }) => programmeId === id);
      if (!content) return [];
      const of = { ...content, rounds, requests, reports: statusReports, organisations };
      return followUpForms(of, frame);
    })
    .sort((a, b) => compareCodeUnits(b.round.asOf, a.round.asOf))
    .map(({ form, frame: own, round, newer, respondent, numbers }) => ({
      kind: 'follow-up',
      form,
      frame: own,
      body: bodyOf(respondent),
      round: { id: round.id, title: pickText(round.title, frame.language) },
      newerRound: newer && pickText(newer.title, frame.language),
      kindName: t('forms:followUp.kind'),
      isSample: round.sample === true,
      asked: (section, field) => ({
        action: numbers.get(section) ?? null,
        question: null,
        field: fieldName(field, rows.indicators),
      }),
    }));
}

function questionForms({ rows }: OfficeToRead, frame: DocumentFrame): OfficeForm[] {
  const t = translatorFor(frame.language);
  return questionnaireForms(rows, frame).map(
    ({ form, questionnaire, respondent, numbers }): OfficeForm => ({
      kind: 'questionnaire',
      form,
      frame,
      body: bodyOf(respondent),
      round: { id: questionnaire.id, title: pickText(questionnaire.title, frame.language) },
      newerRound: null,
      kindName: t('forms:questionnaire.kind'),
      isSample: questionnaire.sample === true,
      asked: (_, field) => ({
        action: null,
        question: numbers.get(field) ?? null,
        field: 'answer',
      }),
    }),
  );
}

function extractsOf({ rows }: OfficeToRead, frame: DocumentFrame): OfficeForm[] {
  const t = translatorFor(frame.language);
  const { organisations, persons } = rows;
  const contactNames = new Map(persons.map((person) => [person.id, displayName(person)]));
  return rows.programmes.flatMap((programme) => {
    const content = contentOf(rows, programme.id);
    if (!content) return [];
    const sent = sentVersion(rows.versions, programme.id)?.content;
    const of = { ...content, organisations, contactNames, ...(sent && { sent }) };
    return extractForms(of, frame).map(({ form, frame: own, respondent, numbers }): OfficeForm => ({
      kind: 'extract',
      form,
      frame: own,
      body: bodyOf(respondent),
      round: { id: programme.id, title: pickText(programme.title, frame.language) },
      newerRound: null,
      kindName: t('forms:extract.kind'),
      isSample: programme.sample === true,
      asked: (section, field) => ({
        action: numbers.get(section) ?? null,
        question: null,
        field,
      }),
    }));
  });
}

const bodyOf = ({ id, name, abbr }: Organisation): OfficeForm['body'] => ({
  id,
  name,
  abbreviation: pickText(abbr, 'fi') || pickText(name, 'fi'),
});

/** The same in every language: any of them may come back. */
export function formsInAllLanguages(office: OfficeToRead): OfficeForm[] {
  return LANGUAGES.flatMap((language) => officeForms(office, language));
}

/** The newest form of a kind for a body, of the round that is named; null where there is none. */
export function findForm(
  office: OfficeToRead,
  asked: { kind: FormKind; body: string; round: string | undefined; language: Language },
): OfficeForm | null {
  const ofKind = officeForms(office, asked.language).filter(({ kind }) => kind === asked.kind);
  const organisation = findNamed(office.rows.organisations, asked.body);
  const own = ofKind.filter(({ body }) => body.id === organisation?.id);
  const { round } = asked;
  if (round === undefined) return own[0] ?? null;
  const titled = findNamed(
    [...office.rows.followUpRounds, ...office.rows.questionnaires, ...office.rows.programmes]
      .filter(({ id }) => own.some((one) => one.round.id === id))
      .map(({ id, title }) => ({ id, name: title })),
    round,
  );
  return own.find((one) => one.round.id === titled?.id) ?? null;
}
