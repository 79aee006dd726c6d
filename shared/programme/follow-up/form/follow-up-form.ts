import type { Organisation } from '../../../contacts/organisation.ts';
import type { DocumentFrame } from '../../../documents/document-kind.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import { letterTexts } from '../../../documents/blocks/letter.ts';
import { richTextPlain } from '../../../rich-text/plain.ts';
import { PARTY_ROLES } from '../../action-party.ts';
import { periodText } from '../../documents/action-facts.ts';
import { formCode, sectionCode } from '../../../forms/form-code.ts';
import type { Form, FormRow, FormSection } from '../../../forms/form.ts';
import { frameTexts } from '../../../forms/frame-texts.ts';
import { languageOf, LANGUAGES, pickText, type Language } from '../../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../../i18n/translate.ts';
import type { Action } from '../../action.ts';
import type { Indicator } from '../../indicator.ts';
import { actionsInOrder, numberProgramme } from '../../outline/number-programme.ts';
import type { ProgrammeContent } from '../../programme-tables.ts';
import {
  FOLLOW_UP_STATUSES,
  type FollowUpRequest,
  type FollowUpRound,
  type StatusReport,
} from '../follow-up.ts';
import { actionsAskedOf, dueOnOf } from '../requests.ts';
import { indicatorSeries } from '../indicator-series.ts';
import { newerRound, roundsBefore, roundsInOrder } from '../statuses.ts';
import { GENERAL, INDICATOR, QUESTION, REMARKS, WORDS } from './form-fields.ts';

/** What a form of follow-up is made of: one programme with all its rounds. */
export type FollowUpFormRows = ProgrammeContent & {
  rounds: readonly FollowUpRound[];
  requests: readonly FollowUpRequest[];
  reports: readonly StatusReport[];
  organisations: readonly Organisation[];
};

/** What one body is asked in a round, as a form. */
export type FollowUpForm = {
  form: Form;
  /** What it is written with: under the programme's number in the registry. */
  frame: DocumentFrame;
  round: FollowUpRound;
  /** The round that has begun since. */
  newer: FollowUpRound | null;
  request: FollowUpRequest;
  respondent: Organisation;
  /** The number of each action by its id. */
  numbers: ReadonlyMap<string, string>;
};

/**
 * The form of what `request` asks in `round`, in the language of `frame`: a section an action, with its status to choose,
 * what the round asks beside it, and what the body answered in the round before. Null where the body has no action.
 */
export function followUpForm(
  rows: FollowUpFormRows,
  of: { round: FollowUpRound; request: FollowUpRequest; frame: DocumentFrame },
): FollowUpForm | null {
  const { round, request } = of;
  const { language } = of.frame;
  const respondent = rows.organisations.find(({ id }) => id === request.organisationId);
  const outline = numberProgramme(rows);
  const actions = actionsInOrder(outline).map(({ action }) => action);
  const asked = actionsAskedOf({ ...rows, actions }, request.organisationId);
  if (!respondent || asked.length === 0) return null;
  const t = translatorFor(language);
  const { caseNumber } = rows.programme;
  const frame = { ...of.frame, ...(caseNumber !== undefined && { caseNumber }) };
  const name = pickText(respondent.name, language);
  const letter = { addressee: [name], distribution: [name], undated: true };
  const form: Form = {
    code: formCode(`follow-up ${round.id} ${respondent.id} ${language}`),
    language,
    title: t('forms:followUp.title', { programme: pickText(rows.programme.title, language) }),
    reference: referenceOf({ ...of, respondent, t }),
    letter,
    instructions: [t('forms:followUp.asOf', { day: documentDate(round.asOf, language) })],
    meanings: {
      title: t('forms:followUp.meanings'),
      lines: FOLLOW_UP_STATUSES.map((status) =>
        t('forms:followUp.meaning', {
          status: t(`followUp:status.${status}`),
          meaning: t(`followUpDocuments:meaning.${status}`),
        }),
      ),
    },
    sections: [
      ...asked.map((action) => ({
        key: action.id,
        code: sectionCode(action.id),
        heading:
          `${outline.numbers.get(action.id) ?? ''} ${pickText(action.title, language)}`.trim(),
        intro: introOf(rows, { ...of, action, t, numbers: outline.numbers }),
        rows: rowsOf(rows, { ...of, action, t }),
      })),
      remarksOf(t),
    ],
    skeleton: [
      ...frameTexts({
        frame,
        kindName: t('forms:followUp.kind'),
        sample: round.sample === true,
      }),
      ...letterTexts(letter, frame),
    ],
  };
  const newer = newerRound(round, rows.rounds);
  return { form, frame, round, newer, request, respondent, numbers: outline.numbers };
}

/** The forms of all rounds of a programme and all whom they ask, the newest round first; of those that are asked at all. */
export function followUpForms(rows: FollowUpFormRows, frame: DocumentFrame): FollowUpForm[] {
  return roundsInOrder(rows.rounds)
    .reverse()
    .flatMap((round) =>
      rows.requests
        .filter(({ roundId, state }) => roundId === round.id && state !== 'waived')
        .flatMap((request) => followUpForm(rows, { round, request, frame }) ?? []),
    );
}

/**
 * What the row of a form is called to others than people: the field of a report, `question:` with its key, or `indicator:`
 * with the indicator's name in Finnish.
 */
export function fieldName(key: string, indicators: readonly Indicator[]): string {
  if (!key.startsWith(INDICATOR)) return key;
  const indicator = indicators.find(({ id }) => id === key.slice(INDICATOR.length));
  return `${INDICATOR}${pickText(indicator?.name, 'fi')}`;
}

type Asking = {
  round: FollowUpRound;
  request: FollowUpRequest;
  action: Action;
  frame: DocumentFrame;
  t: Translate;
};

/** What is to be done, which part the body has in it, and when. */
function introOf(
  { actionParties }: FollowUpFormRows,
  {
    action,
    request,
    frame: { language },
    numbers,
    t,
  }: Asking & { numbers: ReadonlyMap<string, string> },
): string[] {
  const text = richTextPlain(richIn(action, language), {
    reference: (id) => numbers.get(id) ?? '',
    hasHeights: true,
  });
  const roles = actionParties.filter(
    (party) => party.actionId === action.id && party.organisationId === request.organisationId,
  );
  const role = PARTY_ROLES.find((one) => roles.some((party) => party.role === one));
  const schedule = [
    periodText(action, language, t),
    pickText(action.scheduleNote, language),
  ].filter((part) => part !== '');
  const line = (label: string, said: string) => (said === '' ? [] : [`${label}: ${said}`]);
  return [
    ...line(t('forms:followUp.action'), text),
    ...line(t('forms:followUp.role'), role ? t(`programme:party.roles.${role}`) : ''),
    ...line(t('forms:followUp.schedule'), schedule.join('; ')),
  ];
}

/** The description in the language, or the one that there is. */
function richIn({ description }: Action, language: Language) {
  return (
    [language, ...LANGUAGES].map((one) => description?.[one]).find((text) => text !== undefined) ??
    null
  );
}

/** Room for what belongs to no action: it goes into the notes of the request. */
function remarksOf(t: Translate): FormSection {
  return {
    key: GENERAL,
    code: sectionCode(GENERAL),
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

function rowsOf(
  rows: FollowUpFormRows,
  { round, request, action, frame: { language }, t }: Asking,
): FormRow[] {
  const isOwn = (one: StatusReport) =>
    one.actionId === action.id && one.organisationId === request.organisationId;
  const report = rows.reports.find((one) => one.roundId === round.id && isOwn(one));
  const before = beforeOf(rows, round, isOwn);
  const source = before && pickText(before.round.title, language);
  const earlier = (text: string | undefined): Pick<FormRow, 'earlier'> =>
    text && source !== undefined ? { earlier: { text, source } } : {};
  const was = before?.report;
  const answers = new Map(report?.answers?.map(({ key, text }) => [key, text]));
  return [
    {
      key: 'status',
      label: t('forms:followUp.status'),
      kind: 'choice',
      options: FOLLOW_UP_STATUSES.map((key) => ({
        key,
        label: t(`followUp:status.${key}`),
        others: LANGUAGES.filter((one) => one !== language).map((one) =>
          translatorFor(one)(`followUp:status.${key}`),
        ),
      })),
      sent: report?.status ?? '',
      ...earlier(was?.status && t(`followUp:status.${was.status}`)),
    },
    ...round.fields.flatMap((field): FormRow[] => {
      if (field === 'indicators') return indicatorRows(rows, round, action, language, t);
      const value = report?.[field];
      const old = was?.[field];
      return [
        {
          key: field,
          label: t(`followUp:asked.${field}`),
          kind: WORDS[field] ? 'text' : field === 'money' ? 'money' : 'contact',
          sent: (typeof value === 'string' ? value : value?.[language]) ?? '',
          ...earlier(typeof old === 'string' ? old : pickText(old, language)),
        },
      ];
    }),
    ...(round.questions ?? []).map(({ key, text }): FormRow => {
      const own = languageOf(text, language);
      return {
        key: `${QUESTION}${key}`,
        label: pickText(text, language),
        ...(own !== undefined && own !== language && { labelLanguage: own }),
        kind: 'text',
        sent: answers.get(key)?.[language] ?? '',
      };
    }),
  ];
}

/** A row an indicator of the action: its value in this round, and the latest that is known from before. */
function indicatorRows(
  { indicators, indicatorValues, rounds }: FollowUpFormRows,
  round: FollowUpRound,
  action: Action,
  language: Language,
  t: Translate,
): FormRow[] {
  const own = indicators.filter(({ actionId }) => actionId === action.id);
  const before = roundsBefore(rounds, round);
  return indicatorSeries({ indicators: own, indicatorValues }, before, round.asOf).map(
    ({ indicator, points }) => {
      const unit = pickText(indicator.unit, language);
      const told = indicatorValues.find(
        ({ indicatorId, roundId }) => indicatorId === indicator.id && roundId === round.id,
      );
      const last = points.at(-1);
      return {
        key: `${INDICATOR}${indicator.id}`,
        label: t('forms:followUp.indicator', { name: pickText(indicator.name, language) }),
        ...(unit !== '' && { hint: t('forms:followUp.unit', { unit }) }),
        kind: indicator.kind === 'number' || indicator.kind === 'percent' ? 'number' : 'text',
        sent: told?.value ?? '',
        ...(last && {
          earlier: { text: last.value, source: documentDate(last.day, language) },
        }),
      };
    },
  );
}

/** What the body told of the action in the latest round before `round` in which it told anything. */
function beforeOf(
  { rounds, reports }: FollowUpFormRows,
  round: FollowUpRound,
  isOwn: (report: StatusReport) => boolean,
): { report: StatusReport; round: FollowUpRound } | undefined {
  for (const earlier of roundsBefore(rounds, round).reverse()) {
    const report = reports.find((one) => one.roundId === earlier.id && isOwn(one));
    if (report) return { report, round: earlier };
  }
  return undefined;
}

function referenceOf({
  round,
  request,
  respondent,
  frame: { sender, language },
  t,
}: Omit<Asking, 'action'> & { respondent: Organisation }): Form['reference'] {
  const dueOn = dueOnOf(request, round);
  const lines = [
    { label: t('forms:questionnaire.respondent'), text: pickText(respondent.name, language) },
    { label: t('forms:followUp.round'), text: pickText(round.title, language) },
    {
      label: t('forms:questionnaire.due'),
      text: dueOn === undefined ? '' : documentDate(dueOn, language),
    },
    {
      label: t('forms:questionnaire.returnTo'),
      text: [sender.coordinatorName, sender.email ?? ''].filter((part) => part !== '').join(', '),
    },
  ];
  return lines.filter(({ text }) => text !== '');
}
