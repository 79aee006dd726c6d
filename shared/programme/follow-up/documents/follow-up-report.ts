import { documentStateOfRound } from '../follow-up.ts';
import type { FileChild, Paragraph } from 'docx';
import { contentsList, type ContentsEntry } from '../../../documents/blocks/contents-list.ts';
import { heading, paragraph } from '../../../documents/blocks/paragraphs.ts';
import { textRuns } from '../../../documents/blocks/text-runs.ts';
import type { DocumentKind } from '../../../documents/document-kind.ts';
import { REPORT_PORTRAIT } from '../../../documents/pages/look.ts';
import { publicityLine } from '../../../documents/publicity.ts';
import { reportDocument } from '../../../documents/report-document.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import { translatorFor } from '../../../i18n/translate.ts';
import { line } from '../../documents/document-context.ts';
import { documentHeading } from '../../documents/document-heading.ts';
import { nameInDocument, namedLanguage, textInDocument } from '../../documents/document-text.ts';
import { FEW_ACTIONS } from '../../documents/few-actions.ts';
import { goalLabel, ORPHANS, goalLevel } from '../../documents/goal-blocks.ts';
import { programmeValues } from '../../documents/programme-values.ts';
import {
  actionsInOrder,
  goalsInOrder,
  numberProgramme,
  type NumberedAction,
  type NumberedGoal,
} from '../../outline/number-programme.ts';
import { followUpCard } from './follow-up-card.ts';
import { followUpContext, type FollowUpContext } from './follow-up-context.ts';
import type { FollowUpModel } from './follow-up-model.ts';
import { indicatorBlocks } from './indicator-blocks.ts';
import { silentBlocks } from './silent-blocks.ts';
import { roundSubject } from './round-subject.ts';
import {
  attentionBlocks,
  changeBlocks,
  statusByGoal,
  statusLegend,
  statusSummary,
} from './status-blocks.ts';

/** The chapters beside those of the goals. */
const CHAPTERS = ['summary', 'indicators', 'silent', 'method'] as const;

/** How a programme stands after a round: in short, goal by goal and action by action, by its indicators, who did not answer. */
export const followUpReport: DocumentKind<FollowUpModel, 'follow-up-report'> = {
  kind: 'follow-up-report',
  title: { fi: 'Seurantaraportti', sv: 'Uppföljningsrapport', en: 'Follow-up report' },
  languages: ['fi', 'sv', 'en'],
  titleOf: ({ programme: { content } }, { language }) =>
    translatorFor(language)('followUpDocuments:report.titleOf', {
      programme: textInDocument<string>(content.programme.title, language).text ?? '',
    }),
  subjectOf: roundSubject,
  valuesOf: ({ programme }) => programmeValues(programme),
  stateOf: ({ round }) => documentStateOfRound(round.state),
  pageNumbers: ({ programme: { content } }, { pageNumbers = false }) =>
    pageNumbers || content.actions.length < FEW_ACTIONS,
  build: (model, frame, pageNumbers) => {
    const context = followUpContext(model, frame, {
      textWidth: REPORT_PORTRAIT.textWidth,
      anchored: idsInOrder(model),
    });
    return reportDocument({
      frame,
      title: [
        context.t('followUpDocuments:report.title'),
        documentDate(model.round.asOf, frame.language),
      ].join(' '),
      sample: model.sampleData,
      pageNumbers,
      sections: [
        { orientation: 'portrait', ...cover(context) },
        { orientation: 'portrait', children: body(context, pageNumbers !== undefined) },
      ],
    });
  },
};

function idsInOrder({ programme: { content } }: FollowUpModel): string[] {
  const outline = numberProgramme(content);
  return [
    ...CHAPTERS,
    ...goalsInOrder(outline.goals).map(({ goal }) => goal.id),
    ORPHANS,
    ...actionsInOrder(outline).map(({ action }) => action.id),
  ];
}

function cover(context: FollowUpContext): {
  children: (FileChild | null)[];
  cover: { foot: (Paragraph | null)[] };
} {
  const { followUp, frame, language, t } = context;
  const organisation = nameInDocument(frame.sender.organisation, language);
  const unit = nameInDocument(frame.sender.unit, language);
  const title = textInDocument<string>(followUp.programme.content.programme.title, language);
  const day = documentDate(frame.today, language);
  return {
    children: [
      paragraph(organisation.text ?? '', 'CoverPublisher', { language: organisation.language }),
      paragraph(t('followUpDocuments:report.title'), 'CoverTitle'),
      paragraph(title.text ?? '', 'Subtitle', { language: title.language }),
      paragraph(
        t('followUpDocuments:report.asOfDay', {
          day: documentDate(followUp.round.asOf, language),
        }),
        'CoverLine',
      ),
      paragraph(
        frame.state === 'draft' ? t('followUpDocuments:report.draftOf', { day }) : day,
        'CoverLine',
      ),
      paragraph(frame.publicity === 'public' ? '' : publicityLine(frame), 'CoverLine'),
      paragraph(frame.caseNumber ?? '', 'CoverLine'),
      followUp.sampleData ? paragraph(t('followUpDocuments:sampleNotice'), 'Callout') : null,
    ],
    cover: {
      foot: [
        paragraph(organisation.text ?? '', 'Footer', { language: organisation.language }),
        paragraph(unit.text ?? '', 'Footer', { language: unit.language }),
      ],
    },
  };
}

function* body(context: FollowUpContext, hasPageNumbers: boolean): Generator<FileChild | null> {
  const { t, outline, textWidth, anchors } = context;
  yield* contentsList(t('documents:contentsHeading'), entriesOf(context), {
    ...(hasPageNumbers && { pageNumbersAt: textWidth }),
  });
  yield chapter('summary', context, true);
  yield paragraph(t('followUpDocuments:report.about'));
  yield* statusSummary(context);
  yield* statusByGoal(context);
  yield* attentionBlocks(context);
  yield* changeBlocks(context);
  for (const [at, goal] of outline.goals.entries()) yield* goalBlocks(goal, 1, context, at === 0);
  if (outline.orphans.length > 0) {
    yield documentHeading({
      level: 1,
      anchor: anchors.get(ORPHANS) ?? 0,
      title: textRuns(t('programmeDocuments:orphans')),
    });
    for (const one of outline.orphans) yield* actionBlocks(one, 2, context);
  }
  yield chapter('indicators', context, true);
  yield* indicatorBlocks(context);
  yield chapter('silent', context, true);
  yield* silentBlocks(context);
  yield chapter('method', context);
  yield paragraph(t('followUpDocuments:report.methodText'));
  yield heading(2, t('followUpDocuments:report.legend'));
  yield statusLegend(context);
}

function chapter(
  name: (typeof CHAPTERS)[number],
  { t, anchors }: FollowUpContext,
  onNewPage = false,
): Paragraph {
  return documentHeading({
    level: 1,
    anchor: anchors.get(name) ?? 0,
    title: textRuns(t(`followUpDocuments:report.${name}`)),
    onNewPage,
  });
}

function* goalBlocks(
  numbered: NumberedGoal,
  level: number,
  context: FollowUpContext,
  onNewPage = false,
): Generator<FileChild | null> {
  const { goal, actions, goals } = numbered;
  yield documentHeading({
    level,
    anchor: context.anchors.get(goal.id) ?? 0,
    prefix: goalLabel(numbered, context),
    within: [goalLevel(numbered, context)],
    title: line(goal.title, context),
    onNewPage,
  });
  for (const one of actions) yield* actionBlocks(one, level + 1, context);
  for (const one of goals) yield* goalBlocks(one, level + 1, context);
}

/** An action that was dropped is not followed up: that is said where its number is missing. */
function* actionBlocks(
  { action, number }: NumberedAction,
  level: number,
  context: FollowUpContext,
): Generator<FileChild | null> {
  const standing = context.standings.find((one) => one.action.id === action.id);
  if (!standing) {
    yield paragraph(context.t('followUpDocuments:report.dropped', { number }), 'Notice');
    return;
  }
  yield documentHeading({
    level,
    anchor: context.anchors.get(action.id) ?? 0,
    number,
    title: line(action.title, context),
  });
  yield followUpCard(standing, context);
}

function entriesOf(context: FollowUpContext): ContentsEntry[] {
  const { outline, anchors, language, t, standings } = context;
  const withActions = standings.length < FEW_ACTIONS;
  const anchor = (id: string) => anchors.get(id) ?? 0;
  const named = (name: (typeof CHAPTERS)[number]): ContentsEntry => ({
    level: 1,
    anchor: anchor(name),
    text: t(`followUpDocuments:report.${name}`),
  });
  const plain = (title: NumberedGoal['goal']['title']) =>
    textInDocument<string>(title, language).text ?? t('programme:outline.untitled');
  const ofActions = (list: readonly NumberedAction[], level: 2 | 3): ContentsEntry[] =>
    withActions
      ? list
          .filter(({ action }) => action.state !== 'dropped')
          .map(({ action, number }) => ({
            level,
            anchor: anchor(action.id),
            text: plain(action.title),
            within: [namedLanguage(textInDocument<string>(action.title, language))],
            number,
          }))
      : [];
  const ofGoals = (list: readonly NumberedGoal[], depth: number): ContentsEntry[] =>
    list.flatMap((one) => {
      const level = Math.min(3, depth) as ContentsEntry['level'];
      return [
        {
          level,
          anchor: anchor(one.goal.id),
          text: `${goalLabel(one, context)} ${plain(one.goal.title)}`,
          within: [namedLanguage(textInDocument<string>(one.goal.title, language))],
        },
        ...ofActions(one.actions, level === 1 ? 2 : 3),
        ...ofGoals(one.goals, depth + 1),
      ];
    });
  const orphans = ofActions(outline.orphans, 2);
  return [
    named('summary'),
    ...ofGoals(outline.goals, 1),
    ...(orphans.length > 0
      ? [
          { level: 1 as const, anchor: anchor(ORPHANS), text: t('programmeDocuments:orphans') },
          ...orphans,
        ]
      : []),
    named('indicators'),
    named('silent'),
    named('method'),
  ];
}
