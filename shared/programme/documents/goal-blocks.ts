import type { FileChild, Paragraph } from 'docx';
import { paragraph, styled } from '../../documents/blocks/paragraphs.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import { textRuns } from '../../documents/blocks/text-runs.ts';
import {
  actionsStandOut,
  type NumberedAction,
  type NumberedGoal,
} from '../outline/number-programme.ts';
import { actionCard } from './action-card.ts';
import { valueText } from '../level-value.ts';
import { numberedCaption } from '../../documents/blocks/numbered-caption.ts';
import { actionTitle, line, richBlocks, type ProgrammeContext } from './document-context.ts';
import { documentHeading } from './document-heading.ts';
import { nameIn, type TextInLanguage } from '../../text/in-language.ts';
import type { Indicator, YearValue } from '../indicator.ts';
import { nameInDocument, textInDocument, withinSentence } from './document-text.ts';

/** Goals with their actions, each below a heading of `level` and deeper; at the end the actions that have no goal. */
export function* goalsAndActions(
  level: number,
  context: ProgrammeContext,
): Generator<FileChild | null> {
  const { goals, orphans } = context.outline;
  const { t, anchors } = context;
  if (goals.length === 0 && orphans.length === 0) {
    yield paragraph(t('programmeDocuments:noGoals'));
  }
  for (const goal of goals) yield* goalBlocks(goal, level, context);
  const orphanAnchor = anchors.get(ORPHANS);
  if (orphans.length === 0 || orphanAnchor === undefined) return;
  yield documentHeading({
    level,
    anchor: orphanAnchor,
    title: textRuns(t('programmeDocuments:orphans')),
  });
  for (const one of orphans) yield* actionBlocks(one, level + 1, context);
}

/** Stands for the heading of the actions without a goal, among the ids of those that have a heading. */
export const ORPHANS = 'orphans';

/** What the level of a goal is called. */
export function goalLevel({ depth }: NumberedGoal, context: ProgrammeContext): TextInLanguage {
  const { model, language, t } = context;
  const named = nameInDocument(model.content.programme.levels[depth]?.name, language);
  return named.text === null ? { text: t('programmeDocuments:goal') } : withinSentence(named);
}

/** What a goal is called with its number: "Strateginen tavoite 1:". */
export function goalLabel(numbered: NumberedGoal, context: ProgrammeContext): string {
  const level = goalLevel(numbered, context).text;
  return context.t('programmeDocuments:goalHeading', { level, number: numbered.number });
}

/** What an action is called where its number alone may be a chapter's too: "Toimenpide 3.1:". */
export function actionLabel(number: string, { t }: Pick<ProgrammeContext, 't'>): string {
  return t('programmeDocuments:actionHeading', { number });
}

function* goalBlocks(
  numbered: NumberedGoal,
  level: number,
  context: ProgrammeContext,
): Generator<FileChild | null> {
  const { goal, actions, goals } = numbered;
  const { t, language, anchors } = context;
  const title = textInDocument<string>(goal.title, language).text ?? '';
  const below = (name: 'why' | 'target') => {
    const blocks = richBlocks(goal[name], context, { headingLevel: level, title });
    if (blocks.length === 0) return [];
    return [paragraph(t(`programmeDocuments:${name}`), 'MinorHeading'), ...blocks];
  };
  yield documentHeading({
    level,
    anchor: anchors.get(goal.id) ?? 0,
    prefix: goalLabel(numbered, context),
    within: [goalLevel(numbered, context)],
    title: line(goal.title, context),
  });
  yield* below('why');
  yield* below('target');
  yield* goalIndicators(numbered, context);
  for (const one of actions) yield* actionBlocks(one, level + 1, context);
  for (const one of goals) yield* goalBlocks(one, level + 1, context);
}

/** The indicators of a goal as a table. */
function goalIndicators(numbered: NumberedGoal, context: ProgrammeContext): (FileChild | null)[] {
  const { t, textWidth } = context;
  const indicators = context.indicators.get(numbered.goal.id) ?? [];
  if (indicators.length === 0) return [];
  const title = t('programmeDocuments:goalIndicators', { goal: goalLabel(numbered, context) });
  const headings = (['indicator', 'baseline', 'targetLevel', 'source'] as const).map((name) =>
    t(`programmeDocuments:indicatorTable.${name}`),
  );
  const widths = [0.34, 0.22, 0.22].map((share) => Math.floor(share * textWidth));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return [
    numberedCaption('table', title, context.language, [goalLevel(numbered, context)]),
    officeTable({
      title,
      description: t('documents:columnsOf', { columns: headings.join(', ') }),
      columns: headings.map((heading, index) => ({ heading, width: widths[index] ?? rest })),
      rows: indicators.map((indicator) => [
        [styled(line(indicator.name, context), 'TableText')],
        [levelCell(indicator.baseline, indicator, context)],
        [levelCell(indicator.target, indicator, context)],
        indicator.source ? [styled(line(indicator.source, context), 'TableText')] : [],
      ]),
      whole: true,
    }),
  ];
}

/** A value of an indicator, its unit in its own language. */
export function levelCell(
  value: YearValue | undefined,
  indicator: Indicator,
  { language }: Pick<ProgrammeContext, 'language'>,
): Paragraph | null {
  const within = [nameIn(indicator.unit, language)];
  return paragraph(valueText(value, indicator, language), 'TableText', { within });
}

/** An action: its heading, its description, its card. */
export function actionBlocks(
  { action, number }: NumberedAction,
  level: number,
  context: ProgrammeContext,
): FileChild[] {
  const title = textInDocument<string>(action.title, context.language).text ?? '';
  const standsOut = actionsStandOut(context.outline);
  return [
    documentHeading({
      level,
      anchor: context.anchors.get(action.id) ?? 0,
      ...(standsOut ? { number } : { prefix: actionLabel(number, context) }),
      title: actionTitle(action, context),
    }),
    ...richBlocks(action.description, context, {
      headingLevel: level,
      title,
      keepWithNext: true,
    }),
    actionCard({ action, number }, context),
  ];
}
