import { namedLanguage, textInDocument } from '../../documents/document-text.ts';
import { nameIn } from '../../../text/in-language.ts';
import { levelCell } from '../../documents/goal-blocks.ts';
import type { FileChild } from 'docx';
import { officeChart } from '../../../documents/blocks/chart.ts';
import { paragraph, styled } from '../../../documents/blocks/paragraphs.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import { numberedCaption } from '../../../documents/blocks/numbered-caption.ts';
import { line } from '../../documents/document-context.ts';
import { valueText } from '../../level-value.ts';
import { actionsInOrder, goalsInOrder } from '../../outline/number-programme.ts';
import { indicatorBars } from '../../pictures/indicator-bars.ts';
import { indicatorSeries } from '../indicator-series.ts';
import { cellText, type FollowUpContext } from './follow-up-context.ts';
import { numberedColumns, sharedTable } from './report-table.ts';

/** All indicators with their levels and latest values as a table, and of those that count a chart each. */
export function indicatorBlocks(context: FollowUpContext): (FileChild | null)[] {
  const { t, language, textWidth, outline, followUp } = context;
  const owners = [
    ...goalsInOrder(outline.goals).map(({ goal, number }) => ({ id: goal.id, number })),
    ...actionsInOrder(outline).flatMap(({ action, number }) =>
      action.state === 'dropped' ? [] : [{ id: action.id, number }],
    ),
  ];
  const owned = owners.flatMap(({ id, number }) =>
    (context.indicators.get(id) ?? []).map((indicator) => ({ indicator, number })),
  );
  if (owned.length === 0) return [paragraph(t('followUpDocuments:report.indicatorsNone'))];
  const { round, earlier, programme } = followUp;
  const series = indicatorSeries(
    {
      indicators: owned.map(({ indicator }) => indicator),
      indicatorValues: programme.content.indicatorValues,
    },
    [...earlier, round],
    round.asOf,
  );
  const title = t('followUpDocuments:report.indicatorTable');
  return [
    paragraph(t('followUpDocuments:report.indicatorsAbout')),
    numberedCaption('table', title, context.language),
    sharedTable(
      context,
      title,
      [
        ...numberedColumns(context, t('followUpDocuments:report.indicator'), 0.46),
        [t('followUpDocuments:report.baseline'), 0.17],
        [t('followUpDocuments:report.latest'), 0.2],
        [t('followUpDocuments:report.target'), 0.17],
      ],
      series.map(({ indicator, points }, at) => {
        const last = points.at(-1);
        const latest = last
          ? `${valueText({ value: last.value }, indicator, language)} (${documentDate(last.day, language)})`
          : '';
        return [
          [cellText(owned[at]?.number ?? '')],
          [styled(line(indicator.name, context), 'TableText')],
          [levelCell(indicator.baseline, indicator, context)],
          [cellText(latest, nameIn(indicator.unit, language))],
          [levelCell(indicator.target, indicator, context)],
        ];
      }),
    ),
    ...series.flatMap((one) => {
      const picture = indicatorBars(one, language);
      const unit = nameIn(one.indicator.unit, language);
      const within = [namedLanguage(textInDocument(one.indicator.name, language)), unit, unit];
      return picture ? officeChart({ ...picture, language, textWidth, within, compact: true }) : [];
    }),
  ];
}
