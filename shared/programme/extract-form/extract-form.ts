import type { Organisation } from '../../contacts/organisation.ts';
import { letterTexts } from '../../documents/blocks/letter.ts';
import type { DocumentFrame } from '../../documents/document-kind.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { formCode, sectionCode } from '../../forms/form-code.ts';
import type { Form, FormRow, FormSection } from '../../forms/form.ts';
import { frameTexts } from '../../forms/frame-texts.ts';
import { LANGUAGES, pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { richTextPlain } from '../../rich-text/plain.ts';
import { PARTY_ROLES, type ActionParty } from '../action-party.ts';
import type { Action } from '../action.ts';
import { levelsText, moneyText, periodText } from '../documents/action-facts.ts';
import { documentState } from '../life.ts';
import { EXTRACT_ROLES, extractParts, type ExtractPart } from '../extract-parts.ts';
import { goalPath, numberProgramme } from '../outline/number-programme.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { CONTACT, EXTRACT_ANSWERS, GENERAL, PROPOSAL, REMARKS, SHARE } from './extract-fields.ts';

/** What the extracts of one programme are made of. */
export type ExtractFormRows = ProgrammeContent & {
  organisations: readonly Organisation[];
  /** What the contact persons of its parties are called, by their ids. */
  contactNames: ReadonlyMap<string, string>;
  /** The programme as it was when it was last sent out; absent where no version tells. Its texts may come back too. */
  sent?: ProgrammeContent;
};

/** What one organisation is to do, as a form in which it answers for that. */
export type ExtractForm = {
  form: Form;
  /** What it is written with: under the programme's case number, marked as the programme is. */
  frame: DocumentFrame;
  respondent: Organisation;
  /** The number of each action by its id. */
  numbers: ReadonlyMap<string, string>;
};

/** What the form is made with beside the programme: who sends it when, in which language. */
export type ExtractFrame = Pick<DocumentFrame, 'language' | 'today' | 'sender'>;

/**
 * The extract of `organisationId` as a form, in the language of `frame`: a section for each action that it leads or is a
 * partner in, with what the plan says of it, and room for whether the organisation takes its part, what it would change and
 * who answers there. Null where it has no such action. What the office notes about the answers so far but for the
 * organisation's own does not stand in it.
 */
export function extractForm(
  rows: ExtractFormRows,
  { organisationId, frame }: { organisationId: string; frame: ExtractFrame },
): ExtractForm | null {
  const respondent = rows.organisations.find(({ id }) => id === organisationId);
  const parts = partsToAnswer(rows, organisationId);
  if (!respondent || parts.length === 0) return null;
  const { language } = frame;
  const t = translatorFor(language);
  const { programme } = rows;
  const { caseNumber } = programme;
  const own = frameOf(frame, documentState(programme.state), caseNumber);
  const name = pickText(respondent.name, language);
  const letter = { addressee: [name], distribution: [name], undated: true };
  const facts = (content: ProgrammeContent) => factsOf({ ...rows, ...content }, language, t);
  const factsNow = facts(rows);
  const { sent } = rows;
  const form: Form = {
    code: formCode(`extract ${programme.id} ${respondent.id} ${language}`),
    language,
    title: t('forms:extract.title', { programme: pickText(programme.title, language) }),
    reference: referenceOf(rows, respondent, frame, t),
    letter,
    instructions: [t('forms:extract.howTo'), t('forms:extract.ownWords')],
    meanings: {
      title: t('forms:extract.meanings'),
      lines: EXTRACT_ANSWERS.map((answer) => t(`forms:extract.meaning.${answer}`)),
    },
    sections: [
      ...parts.map((part) => ({
        key: part.action.id,
        code: sectionCode(`extract ${part.action.id}`),
        heading: `${part.number} ${pickText(part.action.title, language)}`.trim(),
        intro: factsNow(part),
        rows: rowsOf(part.party, rows.contactNames, language, t),
      })),
      remarksOf(t),
    ],
    skeleton: [
      // The plan may have gone on to another state, and its texts too, since the form went out.
      ...(['draft', 'final'] as const).flatMap((state) => {
        const then = frameOf(frame, state, caseNumber);
        return [
          ...frameTexts({
            frame: then,
            kindName: t('forms:extract.kind'),
            sample: programme.sample === true,
          }),
          ...letterTexts(letter, then),
        ];
      }),
      ...(sent ? partsToAnswer(sent, organisationId).flatMap(facts(sent)) : []),
    ],
  };
  const numbers = new Map(parts.map(({ action, number }) => [action.id, number]));
  return { form, frame: own, respondent, numbers };
}

/** The extracts of all organisations that lead an action or are partners in one, in the order of the organisations. */
export function extractForms(rows: ExtractFormRows, frame: ExtractFrame): ExtractForm[] {
  return respondentsOf(rows).flatMap(
    (organisationId) => extractForm(rows, { organisationId, frame }) ?? [],
  );
}

/** The ids of the organisations that have something to answer for, in the order in which the plan first names them. */
export function respondentsOf(content: ProgrammeContent): string[] {
  const kept = new Set(
    content.actions.filter(({ state }) => state !== 'dropped').map(({ id }) => id),
  );
  return [
    ...new Set(
      content.actionParties
        .filter(({ role, actionId }) => EXTRACT_ROLES.includes(role) && kept.has(actionId))
        .map(({ organisationId }) => organisationId),
    ),
  ];
}

/** The parts that an organisation answers for: in all actions but the dropped ones. */
export function partsToAnswer(content: ProgrammeContent, organisationId: string): ExtractPart[] {
  return extractParts(content, organisationId).filter(({ action }) => action.state !== 'dropped');
}

function frameOf(
  frame: ExtractFrame,
  state: DocumentFrame['state'],
  caseNumber: string | undefined,
): DocumentFrame {
  const publicity = state === 'draft' ? 'notYetPublic' : 'public';
  return { ...frame, state, publicity, ...(caseNumber !== undefined && { caseNumber }) };
}

function referenceOf(
  { programme }: ProgrammeContent,
  respondent: Organisation,
  { sender, language }: ExtractFrame,
  t: Translate,
): Form['reference'] {
  const { answersBy } = programme;
  const lines = [
    { label: t('forms:questionnaire.respondent'), text: pickText(respondent.name, language) },
    { label: t('forms:extract.programme'), text: pickText(programme.title, language) },
    {
      label: t('forms:questionnaire.due'),
      text: answersBy === undefined ? '' : documentDate(answersBy, language),
    },
    {
      label: t('forms:questionnaire.returnTo'),
      text: [sender.coordinatorName, sender.email ?? ''].filter((part) => part !== '').join(', '),
    },
  ];
  return lines.filter(({ text }) => text !== '');
}

/** What the plan says of an action, line by line: to be read, not to be filled in. */
function factsOf(
  rows: ProgrammeContent & { organisations: readonly Pick<Organisation, 'id' | 'name'>[] },
  language: Language,
  t: Translate,
): (part: ExtractPart) => string[] {
  const names = new Map(rows.organisations.map(({ id, name }) => [id, pickText(name, language)]));
  const { numbers, goals } = numberProgramme(rows);
  const goalHeading = (depth: number, number: string) =>
    t('programmeDocuments:goalHeading', {
      level: pickText(rows.programme.levels[depth]?.name, language) || t('programmeDocuments:goal'),
      number,
    });
  const line = (label: string, said: readonly string[], between = '; ') => {
    const text = said.filter((part) => part !== '').join(between);
    return text === '' ? [] : [`${label}: ${text}`];
  };
  return ({ action, party }) => {
    const parties = (role: ActionParty['role']) =>
      rows.actionParties
        .filter((one) => one.actionId === action.id && one.role === role)
        .map(({ organisationId }) => names.get(organisationId) ?? '');
    const schedule = [periodText(action, language, t), pickText(action.scheduleNote, language)];
    return [
      ...goalPath(goals, action.goalId).map(({ goal, number, depth }) =>
        `${goalHeading(depth, number)} ${pickText(goal.title, language)}`.trim(),
      ),
      ...line(t('forms:followUp.action'), [plainIn(action, language, numbers)]),
      ...line(t('forms:followUp.role'), [t(`programme:party.roles.${party.role}`)]),
      ...PARTY_ROLES.filter((role) => EXTRACT_ROLES.includes(role)).flatMap((role) =>
        line(t(`programme:party.roles.${role}`), parties(role), ', '),
      ),
      ...line(t('forms:followUp.schedule'), schedule),
      ...line(
        t('programmeDocuments:card.milestones'),
        rows.milestones
          .filter(({ actionId }) => actionId === action.id)
          .map(({ title, dueOn }) =>
            [pickText(title, language), dueOn ? documentDate(dueOn, language) : '']
              .filter((part) => part !== '')
              .join(', '),
          ),
      ),
      ...line(t('programmeDocuments:card.money'), [moneyText(action.money, language, t)]),
      ...line(
        t('programmeDocuments:card.indicators'),
        rows.indicators
          .filter(({ actionId }) => actionId === action.id)
          .map((indicator) => {
            const levels = levelsText(indicator, language, t);
            const name = pickText(indicator.name, language);
            return levels === '' ? name : `${name} (${levels})`;
          }),
      ),
    ];
  };
}

/** The description in the language, or the one that there is, in plain words. */
function plainIn(
  { description }: Action,
  language: Language,
  numbers: ReadonlyMap<string, string>,
): string {
  const text = [language, ...LANGUAGES]
    .map((one) => description?.[one])
    .find((one) => one !== undefined);
  const reference = (id: string) => numbers.get(id) ?? '';
  return richTextPlain(text ?? null, { reference, hasHeights: true });
}

function rowsOf(
  party: ActionParty,
  contactNames: ReadonlyMap<string, string>,
  language: Language,
  t: Translate,
): FormRow[] {
  return [
    {
      key: SHARE,
      label: t('forms:extract.share'),
      kind: 'choice',
      options: EXTRACT_ANSWERS.map((key) => ({
        key,
        label: t(`forms:extract.answer.${key}`),
        others: LANGUAGES.filter((one) => one !== language).map((one) =>
          translatorFor(one)(`forms:extract.answer.${key}`),
        ),
      })),
      sent: EXTRACT_ANSWERS.find((one) => one === party.answer) ?? '',
    },
    {
      key: PROPOSAL,
      label: t('forms:extract.proposal'),
      hint: t('forms:extract.proposalHint'),
      kind: 'text',
      sent: party.note ?? '',
    },
    {
      key: CONTACT,
      label: t('forms:extract.contact'),
      hint: t('forms:extract.contactHint'),
      kind: 'contact',
      sent: contactNames.get(party.contactPersonId ?? '') ?? '',
    },
  ];
}

/** Room for what belongs to no action: it goes into the notes of the programme. */
function remarksOf(t: Translate): FormSection {
  return {
    key: GENERAL,
    code: sectionCode(`extract ${GENERAL}`),
    heading: t('forms:followUp.general'),
    rows: [
      {
        key: REMARKS,
        label: t('forms:followUp.remarks'),
        hint: t('forms:followUp.remarksHint'),
        kind: 'text',
        sent: '',
      },
    ],
  };
}
