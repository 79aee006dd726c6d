import { inLanguage, nameIn } from '../../../text/in-language.ts';
import type { FileChild } from 'docx';
import { paragraph } from '../../../documents/blocks/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../../documents/blocks/table.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import type { LocalText } from '../../../i18n/languages.ts';
import {
  indicatorLines,
  items,
  list,
  partiesOf,
  scheduleCell,
} from '../../documents/action-card.ts';
import { line, shortName } from '../../documents/document-context.ts';
import { nameInDocument, textInDocument, withinSentence } from '../../documents/document-text.ts';
import { valueText } from '../../level-value.ts';
import { plainRun, textRuns } from '../../../documents/blocks/text-runs.ts';
import { leadsByAction } from '../../leads-by-action.ts';
import { indicatorSeries } from '../indicator-series.ts';
import type { StatusReport } from '../follow-up.ts';
import {
  cellText,
  roundName,
  statusLine,
  statusText,
  toldByText,
  type FollowUpContext,
  type Standing,
  roundPart,
} from './follow-up-context.ts';

const LABEL_WIDTH = 2300;
/** A card of more letters than this fills most of a page, and may be parted between its rows. */
const LONGEST_WHOLE = 1800;

/** The card of an action: how it stands, what was done, what stands in its way, what comes next. */
export function followUpCard(standing: Standing, context: FollowUpContext): FileChild {
  const { t, language, textWidth } = context;
  const { action, number } = standing;
  const title = textInDocument<string>(action.title, language).text ?? '';
  const told = (label: string, field: 'done' | 'obstacles' | 'next') =>
    [label, toldCell(standing, ({ [field]: text }) => text, context)] as const;
  const rows: (readonly [label: string, content: TableCellContent])[] = [
    [t('followUpDocuments:status'), statusCell(standing, context)],
    [t('followUpDocuments:report.others'), otherStatuses(standing, context)],
    [
      t('followUpDocuments:lead'),
      items(
        [...partiesOf(action.id, 'lead', context), ...partiesOf(action.id, 'coLead', context)],
        ', ',
      ),
    ],
    [t('followUpDocuments:report.schedule'), scheduleCell(action, context)],
    told(t('followUp:asked.done'), 'done'),
    told(t('followUp:asked.obstacles'), 'obstacles'),
    told(t('followUp:asked.next'), 'next'),
    [
      t('followUp:asked.money'),
      toldCell(standing, ({ money }) => (money === undefined ? undefined : { fi: money }), context),
    ],
    ...(context.followUp.round.questions ?? []).map(
      ({ key, text }) =>
        [
          nameInDocument(text, language).text ?? '',
          toldCell(
            standing,
            ({ answers }) => answers?.find((one) => one.key === key)?.text,
            context,
          ),
        ] as const,
    ),
    [t('followUpDocuments:report.indicators'), list(valueLines(action.id, context))],
  ];
  return officeTable({
    title: t('programmeDocuments:card.title', { number, title }),
    description: t('programmeDocuments:card.description'),
    columns: [
      { heading: t('programmeDocuments:card.number', { number }), width: LABEL_WIDTH },
      {
        heading: [
          paragraph(roundName(context.followUp.round, context), 'TableHeading', {
            within: [roundPart(context.followUp.round, context)],
          }),
        ],
        width: textWidth - LABEL_WIDTH,
      },
    ],
    rows: rows
      .filter(([, content]) => content.some((one) => one !== null))
      .map(([label, content]) => [[paragraph(label, 'TableLabel')], content]),
    whole: JSON.stringify(standing.reports).length < LONGEST_WHOLE,
  });
}

/** The status with its sign; below it how the action stood before. */
export function statusCell(standing: Standing, context: FollowUpContext): TableCellContent {
  const { t } = context;
  const { status, before, reports } = standing;
  const toldBy = toldByText(standing, context);
  return [
    statusLine(status, context, { style: 'TableLabel', isTold: reports.length > 0 }),
    ...unreadLines(standing, context),
    toldBy
      ? cellText(`${toldBy.text} ${t('followUpDocuments:leadSilent')}`, ...toldBy.within)
      : null,
    before
      ? cellText(
          t('followUpDocuments:bodyTells', {
            body: t('followUpDocuments:before'),
            text: t('followUpDocuments:statusWith', {
              status: statusText(before.status, context),
              round: roundName(before.round, context),
            }),
          }),
          roundPart(before.round, context),
        )
      : null,
  ];
}

/** Whose reply is still to be accepted where no status is known, and that those who answer for the action are not among them. */
function unreadLines(
  { action, status, reports, unread }: Standing,
  context: FollowUpContext,
): TableCellContent {
  const { t } = context;
  if (status !== undefined || unread.length === 0) return [];
  const leads =
    leadsByAction(context.followUp.programme.content.actionParties).get(action.id) ?? [];
  const told = new Set([...unread, ...reports.map(({ organisationId }) => organisationId)]);
  const names = unread.map((id) => withinSentence(shortName(id, context)));
  const bodies = names.map(({ text }) => text).join(', ');
  return [
    cellText(t('followUpDocuments:unread', { bodies }), ...names),
    leads.length > 0 && !leads.some((id) => told.has(id))
      ? cellText(t('followUpDocuments:leadSilent'))
      : null,
  ];
}

/** What others say of its status than the one whose word counts. */
function otherStatuses({ status, reports }: Standing, context: FollowUpContext): TableCellContent {
  const others = reports.filter((one) => one.status !== undefined && one.status !== status);
  return others.flatMap(({ organisationId, status: said }) =>
    said
      ? [
          cellText(
            context.t('followUpDocuments:bodyTells', {
              body: shortName(organisationId, context).text ?? '',
              text: statusText(said, context),
            }),
            withinSentence(shortName(organisationId, context)),
          ),
        ]
      : [],
  );
}

/** A text as it was told; where several bodies tell, or one that does not answer for the action, each after its name. */
function toldCell(
  standing: Standing,
  textOf: (report: StatusReport) => LocalText | undefined,
  context: FollowUpContext,
): TableCellContent {
  const { t, language } = context;
  const told = standing.reports.flatMap((report) => {
    const { text, language: own } = inLanguage(textOf(report), language);
    return text === '' ? [] : [{ report, text, own }];
  });
  const isLeads = toldByText(standing, context) === null;
  return told.map(({ report, text, own }) =>
    paragraph(
      told.length === 1 && isLeads
        ? text
        : t('followUpDocuments:bodyTells', {
            body: shortName(report.organisationId, context).text ?? '',
            text,
          }),
      'TableText',
      { language: own },
    ),
  );
}

/** The indicators of an action, each with its latest value, or failing that with its levels. */
function valueLines(actionId: string, context: FollowUpContext) {
  const { language, followUp } = context;
  const own = (context.indicators.get(actionId) ?? []).slice();
  const { round, earlier, programme } = followUp;
  const series = indicatorSeries(
    { indicators: own, indicatorValues: programme.content.indicatorValues },
    [...earlier, round],
    round.asOf,
  );
  const levels = indicatorLines(actionId, context);
  return series.map(({ indicator, points }, at) => {
    const last = points.at(-1);
    if (!last) return levels[at] ?? [];
    const value = valueText({ value: last.value }, indicator, language);
    const target = valueText(indicator.target, indicator, language);
    const goal =
      target === '' ? '' : `, ${context.t('programmeDocuments:targetLevel', { value: target })}`;
    return [
      ...line(indicator.name, context),
      plainRun(': '),
      ...textRuns(`${value} (${documentDate(last.day, language)})${goal}`, {
        within: [nameIn(indicator.unit, language), nameIn(indicator.unit, language)],
      }),
    ];
  });
}
