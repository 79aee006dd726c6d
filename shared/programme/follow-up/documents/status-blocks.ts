import { inLanguage, type TextInLanguage } from '../../../text/in-language.ts';
import type { FileChild } from 'docx';
import { officeChart } from '../../../documents/blocks/chart.ts';
import { heading, labelled, paragraph, styled } from '../../../documents/blocks/paragraphs.ts';
import type { TableCellContent } from '../../../documents/blocks/table.ts';
import { textRuns } from '../../../documents/blocks/text-runs.ts';
import { droppedText, shortName, line } from '../../documents/document-context.ts';
import { items } from '../../documents/action-card.ts';
import { numberedCaption } from '../../../documents/blocks/numbered-caption.ts';
import { textInDocument } from '../../documents/document-text.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import { leadsByAction } from '../../leads-by-action.ts';
import { actionsInOrder, type NumberedGoal } from '../../outline/number-programme.ts';
import { statusBars } from '../../pictures/status-bars.ts';
import { FOLLOW_UP_STATUSES } from '../follow-up.ts';
import { LIGHTS } from '../status-signs.ts';
import { statusesByRound } from '../statuses.ts';
import {
  cellText,
  earlierCell,
  lightOf,
  lightText,
  statusLine,
  type FollowUpContext,
  type Standing,
} from './follow-up-context.ts';
import { numberedColumns, sharedTable } from './report-table.ts';

/** How many actions there are, of how many the status is known, and how many have which, this round and the one before. */
export function statusSummary(context: FollowUpContext): (FileChild | null)[] {
  const { t, language, textWidth, standings, followUp } = context;
  if (standings.length === 0) return [paragraph(t('followUpDocuments:noActions'))];
  const { round, earlier, reports, programme } = followUp;
  const untold = standings.filter(({ status }) => status === undefined).length;
  const byRound = statusesByRound(reports, programme.content.actionParties);
  const before = earlier.at(-1);
  const statusesIn = (id: string) =>
    standings.map(({ action }) => byRound.get(id)?.get(action.id)?.status);
  const rounds = [round, ...(before ? [before] : [])].map((one) => ({
    id: one.id,
    name: documentDate(one.asOf, language),
    statuses: statusesIn(one.id),
  }));
  return [
    labelled(t('followUpDocuments:report.followed'), String(standings.length)),
    labelled(t('programmeDocuments:card.dropped'), droppedText(context)),
    labelled(t('followUpDocuments:report.told'), String(standings.length - untold)),
    labelled(t('followUpDocuments:report.untold'), String(untold)),
    ...officeChart({ ...statusBars(rounds, language), language, textWidth, compact: true }),
  ];
}

/** The highest goals with how many of their actions have which light. */
export function statusByGoal(context: FollowUpContext): (FileChild | null)[] {
  const { t, language, outline, standings } = context;
  const lightsOf = (ids: ReadonlySet<string>) =>
    standings.filter(({ action }) => ids.has(action.id)).map(({ status }) => lightOf(status));
  const groups = [
    ...outline.goals.map((goal) => ({ goal, ids: actionIds(goal) })),
    { goal: null, ids: new Set(outline.orphans.map(({ action }) => action.id)) },
  ]
    .map(({ goal, ids }) => ({ goal, lights: lightsOf(ids) }))
    .filter(({ lights }) => lights.length > 0);
  const shown = LIGHTS.filter((light) => groups.some(({ lights }) => lights.includes(light)));
  if (groups.length === 0) return [];
  const title = t('followUpDocuments:report.byGoal');
  const share = Math.min(0.14, 0.62 / shown.length);
  return [
    numberedCaption('table', title, context.language),
    sharedTable(
      context,
      title,
      [
        [t('followUpDocuments:report.goal'), 1 - share * shown.length],
        ...shown.map((light) => [lightText(light, context), share] as const),
      ],
      groups.map(({ goal, lights }) => [
        [goalName(goal, context)],
        ...shown.map((light) => [cellText(String(lights.filter((one) => one === light).length))]),
      ]),
      { whole: true },
    ),
  ];

  function goalName(goal: NumberedGoal | null, { t: words }: FollowUpContext) {
    if (!goal) return cellText(words('programmeDocuments:orphans'));
    const { text, language: own } = textInDocument<string>(goal.goal.title, language);
    return paragraph(`${goal.number} ${text ?? words('programme:outline.untitled')}`, 'TableText', {
      language: own,
    });
  }
}

function actionIds(goal: NumberedGoal): ReadonlySet<string> {
  const below = actionsInOrder({ goals: [goal], orphans: [] });
  return new Set(below.map(({ action }) => action.id));
}

/** Number and title of an action, as two cells of a row. */
export function actionCells({ action, number }: Standing, context: FollowUpContext) {
  return [[cellText(number)], [styled(line(action.title, context), 'TableText')]];
}

/** The short names of who leads an action. */
export function leadCell({ action }: Standing, context: FollowUpContext): TableCellContent {
  const leads =
    leadsByAction(context.followUp.programme.content.actionParties).get(action.id) ?? [];
  if (leads.length === 0) return [cellText(context.t('followUpDocuments:noLead'))];
  const names = leads.map((id) => {
    const { text, language } = shortName(id, context);
    return textRuns(text ?? '', { language });
  });
  return items(names, ', ');
}

/** What stands in an action's way, as its bodies tell it. */
export function obstacleText(standing: Standing, context: FollowUpContext): string {
  return obstaclesOf(standing, context)
    .map(({ text }) => text)
    .join('\n');
}

/** The same one by one. */
export function obstaclesOf(
  { reports }: Standing,
  { language }: Pick<FollowUpContext, 'language'>,
): TextInLanguage[] {
  return reports
    .map(({ obstacles }) => inLanguage(obstacles, language))
    .filter(({ text }) => text !== '');
}

/** The actions that are delayed or stand still, with what stands in their way. */
export function attentionBlocks(context: FollowUpContext): (FileChild | null)[] {
  const { t } = context;
  const shown = LIGHTS.slice(0, 2).flatMap((light) =>
    context.standings.filter(({ status }) => lightOf(status) === light),
  );
  const title = t('followUpDocuments:report.attention');
  return [
    heading(2, title),
    shown.length === 0
      ? paragraph(noAttention(context))
      : sharedTable(
          context,
          title,
          [
            ...numberedColumns(context, t('followUpDocuments:action'), 0.36),
            [t('followUpDocuments:lead'), 0.16],
            [t('followUpDocuments:status'), 0.18],
            [t('followUpDocuments:report.obstacles'), 0.3],
          ],
          shown.map((standing) => [
            ...actionCells(standing, context),
            leadCell(standing, context),
            [statusLine(standing.status, context)],
            [cellText(obstacleText(standing, context), ...obstaclesOf(standing, context))],
          ]),
        ),
  ];
}

/** That none is delayed or stands still, of those of which anything is known. */
export function noAttention({ t, standings }: FollowUpContext): string {
  const isAll = standings.every(({ status }) => status !== undefined);
  return t(`followUpDocuments:report.${isAll ? 'attentionNone' : 'attentionNoneKnown'}`);
}

/** The actions whose status is another than it was before. */
export function changedStandings({ standings }: FollowUpContext): Standing[] {
  return standings.filter(
    ({ status, before }) =>
      status !== undefined && before !== undefined && status !== before.status,
  );
}

/** Why there is no change to tell: nothing to compare with, or no other status where both are known. */
export function noChange({ t, followUp, standings }: FollowUpContext): string {
  if (followUp.earlier.length === 0) return t('followUpDocuments:report.noBefore');
  const isAll = standings.every(({ status, before }) => status !== undefined && before);
  return t(`followUpDocuments:report.${isAll ? 'changesNone' : 'changesNoneKnown'}`);
}

/** What has changed since the rounds before. */
export function changeBlocks(context: FollowUpContext): (FileChild | null)[] {
  const { t } = context;
  const changed = changedStandings(context);
  const title = t('followUpDocuments:report.changes');
  return [
    heading(2, title),
    changed.length === 0
      ? paragraph(noChange(context))
      : sharedTable(
          context,
          title,
          [
            ...numberedColumns(context, t('followUpDocuments:action'), 0.54),
            [t('followUpDocuments:before'), 0.23],
            [t('followUpDocuments:now'), 0.23],
          ],
          changed.map((standing) => [
            ...actionCells(standing, context),
            earlierCell(standing, context),
            [statusLine(standing.status, context)],
          ]),
        ),
  ];
}

/** What each sign and status means. */
export function statusLegend(context: FollowUpContext): FileChild {
  const { t } = context;
  return sharedTable(
    context,
    t('followUpDocuments:report.legend'),
    [
      [t('followUpDocuments:report.sign'), 0.35],
      [t('followUpDocuments:report.meaning'), 0.65],
    ],
    [...FOLLOW_UP_STATUSES, undefined].map((status) => [
      [statusLine(status, context)],
      [cellText(t(`followUpDocuments:meaning.${status ?? 'unknown'}`))],
    ]),
    { whole: true },
  );
}
