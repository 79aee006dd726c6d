import { inLanguage } from '../../../text/in-language.ts';
import type { FileChild } from 'docx';
import { heading, labelled, paragraph } from '../../../documents/blocks/paragraphs.ts';
import type { TableCellContent } from '../../../documents/blocks/table.ts';
import type { DocumentKind } from '../../../documents/document-kind.ts';
import { identification } from '../../../documents/blocks/identification.ts';
import { officeDocument } from '../../../documents/office-document.ts';
import { LANDSCAPE, PORTRAIT } from '../../../documents/pages/look.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import { translatorFor } from '../../../i18n/translate.ts';
import { namedLanguage, nameInDocument, textInDocument } from '../../documents/document-text.ts';
import { programmeValues } from '../../documents/programme-values.ts';
import type { StatusReport } from '../follow-up.ts';
import { dueOnOf, shownState } from '../requests.ts';
import { ownActions, type BodyFollowUpModel, type OwnAction } from './body-model.ts';
import {
  cellText,
  followUpContext,
  roundName,
  statusLine,
  type FollowUpContext,
  roundPart,
} from './follow-up-context.ts';
import { bodySubject } from './round-subject.ts';
import { numberedColumns, sharedTable } from './report-table.ts';
import { actionCells } from './status-blocks.ts';

/** More rounds than this need a broad page. */
const UPRIGHT_ROUNDS = 3;
/** The rounds that a broad page has room for side by side; those before them are told of action by action. */
const MOST_ROUNDS = 6;
const TOLD = ['done', 'obstacles', 'next'] as const;

/** What one body has told of its actions, round by round. */
export const followUpHistory: DocumentKind<BodyFollowUpModel, 'follow-up-history'> = {
  kind: 'follow-up-history',
  title: {
    fi: 'Organisaation tilatiedot kierroksittain',
    sv: 'En organisations statusuppgifter per omgång',
    en: 'What an organisation has told, round by round',
  },
  languages: ['fi', 'sv', 'en'],
  publicity: 'internal',
  titleOf: (model, { language }) =>
    translatorFor(language)('followUpDocuments:history.titleOf', {
      body:
        nameInDocument(model.programme.organisations[model.organisationId]?.name, language).text ??
        '',
    }),
  subjectOf: bodySubject,
  valuesOf: ({ programme }) => programmeValues(programme),
  build: (model, frame) => {
    const orientation = model.earlier.length + 1 > UPRIGHT_ROUNDS ? 'landscape' : 'portrait';
    const page = orientation === 'landscape' ? LANDSCAPE : PORTRAIT;
    const context = followUpContext(model, frame, { textWidth: page.textWidth, anchored: [] });
    const { t, language } = context;
    const { programme } = model.programme.content;
    const title = textInDocument<string>(programme.title, language).text ?? '';
    return officeDocument({
      frame,
      orientation,
      kindName: t('followUpDocuments:history.kind'),
      title: followUpHistory.titleOf(model, frame),
      sample: model.sampleData,
      children: [
        ...identification(followUpHistory.titleOf(model, frame), frame),
        labelled(t('followUpDocuments:programme'), title),
        paragraph(t('followUpDocuments:history.about'), 'Notice'),
        ...body(model, context),
      ],
    });
  },
};

function body(model: BodyFollowUpModel, context: FollowUpContext): (FileChild | null)[] {
  const { t } = context;
  const actions = ownActions(model, context);
  return [
    heading(1, t('followUpDocuments:history.replies')),
    replyTable(model, context),
    heading(1, t('followUpDocuments:history.statuses')),
    actions.length === 0
      ? paragraph(t('followUpDocuments:history.noActions'))
      : statusTable(actions, model, context),
    ...actions.flatMap((one) => toldBlocks(one, model, context)),
  ];
}

/** When the body was asked, by when, and when it answered. */
function replyTable(model: BodyFollowUpModel, context: FollowUpContext): FileChild {
  const { t, language, frame } = context;
  const day = (one: string | undefined) => (one === undefined ? '' : documentDate(one, language));
  return sharedTable(
    context,
    t('followUpDocuments:history.replies'),
    [
      [t('followUpDocuments:round'), 0.34],
      [t('followUpDocuments:history.asked'), 0.15],
      [t('followUpDocuments:history.due'), 0.15],
      [t('followUpDocuments:history.received'), 0.15],
      [t('followUpDocuments:report.reply'), 0.21],
    ],
    roundsOf(model).map((round) => {
      const request = model.requests.find(
        (one) => one.roundId === round.id && one.organisationId === model.organisationId,
      );
      const shown = request ? shownState(request, round, frame.today) : 'waived';
      const state = shown === 'late' && request?.state === 'partly' ? 'partlyLate' : shown;
      return [
        [cellText(roundName(round, context), roundPart(round, context))],
        [cellText(day(request?.sentOn))],
        [cellText(day(request && dueOnOf(request, round)))],
        [cellText(day(request?.receivedOn))],
        [cellText(t(`followUpDocuments:reply.${state}`))],
      ];
    }),
  );
}

const roundsOf = ({ earlier, round }: BodyFollowUpModel) => [...earlier, round];

/** Each action with its status in each round. */
function statusTable(
  actions: readonly OwnAction[],
  model: BodyFollowUpModel,
  context: FollowUpContext,
): FileChild {
  const { t } = context;
  const rounds = roundsOf(model).slice(-MOST_ROUNDS);
  const share = Math.min(0.24, 0.6 / rounds.length);
  return sharedTable(
    context,
    t('followUpDocuments:history.statuses'),
    [
      ...numberedColumns(context, t('followUpDocuments:action'), 1 - share * rounds.length),
      ...rounds.map(
        (round) => [roundName(round, context), share, roundPart(round, context)] as const,
      ),
    ],
    actions.map((one) => [
      ...actionCells(one, context),
      ...rounds.map(({ id }) => statusOf(one, id, model, context)),
    ]),
  );
}

function statusOf(
  { action, told }: OwnAction,
  roundId: string,
  { unread, round, organisationId }: BodyFollowUpModel,
  context: FollowUpContext,
): TableCellContent {
  const report = told.find((one) => one.roundId === roundId);
  const status = report?.status;
  const isUnread =
    roundId === round.id &&
    unread.some((one) => one.actionId === action.id && one.organisationId === organisationId);
  if (status === undefined && isUnread) {
    return [cellText(context.t('followUpDocuments:history.unread'))];
  }
  return [statusLine(status, context, { isTold: report !== undefined })];
}

/** What was told of an action, the latest round first; nothing where there are no words. */
function toldBlocks(
  one: OwnAction,
  model: BodyFollowUpModel,
  context: FollowUpContext,
): (FileChild | null)[] {
  const { t, language } = context;
  const told = roundsOf(model)
    .toReversed()
    .flatMap((round) => {
      const report = one.told.find(({ roundId }) => roundId === round.id);
      if (!report) return [];
      return [{ round, report, words: wordsOf(report, model, context) }];
    });
  if (told.every(({ words }) => words.length === 0)) return [];
  const rows = told.map(({ round, report, words }) => [
    [cellText(roundName(round, context), roundPart(round, context))],
    [statusLine(report.status, context, { isTold: true })],
    words.length > 0 ? words : [cellText(t('followUpDocuments:history.noWords'))],
  ]);
  const name = namedLanguage(textInDocument<string>(one.action.title, language));
  const title = `${one.number} ${name.text}`;
  return [
    heading(2, title.trim(), { within: [name] }),
    sharedTable(
      context,
      title,
      [
        [t('followUpDocuments:round'), 0.2],
        [t('followUpDocuments:status'), 0.2],
        [t('followUpDocuments:history.told'), 0.6],
      ],
      rows,
    ),
  ];
}

/** The words of a report, each after what it was asked. */
function wordsOf(
  report: StatusReport,
  model: BodyFollowUpModel,
  { t, language }: FollowUpContext,
): TableCellContent {
  const questions = roundsOf(model).find(({ id }) => id === report.roundId)?.questions ?? [];
  const said = [
    ...TOLD.map((field) => ({ label: t(`followUp:asked.${field}`), text: report[field] })),
    {
      label: t('followUp:asked.money'),
      text: report.money === undefined ? undefined : { fi: report.money },
    },
    ...(report.answers ?? []).map(({ key, text }) => ({
      label: nameInDocument(questions.find((one) => one.key === key)?.text, language).text ?? '',
      text,
    })),
  ];
  return said.flatMap(({ label, text }) => {
    const { text: words, language: own } = inLanguage(text, language);
    if (words === '') return [];
    const whole =
      label === '' ? words : t('followUpDocuments:bodyTells', { body: label, text: words });
    return [paragraph(whole, 'TableText', { language: own })];
  });
}
