import { nameIn } from '../../text/in-language.ts';
import { collatorFor } from '../../text/collator.ts';
import { Paragraph, type FileChild, type ParagraphChild } from 'docx';
import { bulletItem } from '../../documents/blocks/list-item.ts';
import { paragraph, styled } from '../../documents/blocks/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../documents/blocks/table.ts';
import { plainRun, textRuns } from '../../documents/blocks/text-runs.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { referenceText } from '../../recommendations/reference-text.ts';
import type { PartyRole } from '../action-party.ts';
import type { Action } from '../action.ts';
import { needsText } from '../needs-text.ts';
import { levelsText, moneyText, periodText } from './action-facts.ts';
import { line, organisationName, type ProgrammeContext } from './document-context.ts';
import { textInDocument } from './document-text.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

/** A row of a card. */
export type CardRow = { label: string; content: TableCellContent };

/** Of the width of a card, what its labels take, also in the larger letters of a template; in twips. */
const LABEL_WIDTH = 2300;
/** A card of more letters than this fills a page, and may be parted between its rows. */
const LONGEST_WHOLE = 2600;
const HANGING = 227;

/**
 * The card of an action: who, when, with what money, how it is measured, what it carries out. It stays on one page. The
 * rows that say what every action must have are always there; in a draft they say what is not settled yet.
 */
export function actionCard(
  { action, number }: { action: Action; number: string },
  context: ProgrammeContext,
  more: readonly CardRow[] = [],
): FileChild {
  const { t, language } = context;
  const rows = [...more, ...cardRows(action, context)];
  const title = textInDocument<string>(action.title, language).text ?? '';
  return officeTable({
    title: t('programmeDocuments:card.title', { number, title }),
    description: t('programmeDocuments:card.description'),
    columns: [
      { heading: t('programmeDocuments:card.number', { number }), width: LABEL_WIDTH },
      { heading: t('programmeDocuments:card.content'), width: context.textWidth - LABEL_WIDTH },
    ],
    rows: rows.map(({ label, content }) => [[paragraph(label, 'TableLabel')], content]),
    whole: lettersOf(action, context) < LONGEST_WHOLE,
  });
}

function cardRows(action: Action, context: ProgrammeContext): CardRow[] {
  const { t, language, frame } = context;
  const unset = frame.state === 'draft' ? t('programmeDocuments:notSet') : '–';
  const label = (name: Label) => t(`programmeDocuments:card.${name}`);
  const must = (name: Label, content: TableCellContent) => ({
    label: label(name),
    content: content.length > 0 ? content : [paragraph(unset, 'TableText')],
  });
  const may = (name: Label, content: TableCellContent) =>
    content.length > 0 ? [{ label: label(name), content }] : [];
  const role = (one: PartyRole) => items(partiesOf(action.id, one, context), ', ');
  return [
    ...may('state', action.state === 'dropped' ? [text(t('programmeDocuments:card.dropped'))] : []),
    must('lead', role('lead')),
    ...may('coLead', role('coLead')),
    ...may('partner', role('partner')),
    must('schedule', scheduleCell(action, context)),
    ...may('milestones', list(milestoneLines(action.id, context))),
    must('money', ifSaid(moneyText(action.money, language, t))),
    ...may('needs', ifSaid(needsText(action.needs, t))),
    ...may('indicators', list(indicatorLines(action.id, context))),
    ...may('recommendations', list(recommendationLines(action.id, context))),
  ];
}

type Label =
  | 'state'
  | 'lead'
  | 'coLead'
  | 'partner'
  | 'schedule'
  | 'milestones'
  | 'money'
  | 'needs'
  | 'indicators'
  | 'recommendations';

const text = (words: string) => paragraph(words, 'TableText');
const ifSaid = (words: string): TableCellContent => (words === '' ? [] : [text(words)]);

/** The names of those with a part of that kind in an action. */
export function partiesOf(
  actionId: string,
  role: PartyRole,
  context: ProgrammeContext,
): ParagraphChild[][] {
  return (context.parties.get(actionId) ?? [])
    .filter((party) => party.role === role)
    .map(({ organisationId }) => {
      const { text: name, language } = organisationName(organisationId, context);
      return textRuns(name ?? '', { language });
    });
}

/** Runs of several things as one paragraph of a cell; none where there is nothing. */
export function items(
  parts: readonly (readonly ParagraphChild[])[],
  between: string,
): TableCellContent {
  const filled = parts.filter((part) => part.length > 0);
  if (filled.length === 0) return [];
  const runs = filled.flatMap((part, index) => (index === 0 ? part : [plainRun(between), ...part]));
  return [styled(runs, 'TableText')];
}

/** Several lines of a cell as a list, one as it is. */
export function list(lines: readonly (readonly ParagraphChild[])[]): TableCellContent {
  if (lines.length < 2) return lines.map((children) => styled(children, 'TableText'));
  return lines.map(
    (children) =>
      new Paragraph({
        style: 'TableText',
        children,
        ...bulletItem(0),
        indent: { left: HANGING, hanging: HANGING },
      }),
  );
}

/** When an action is carried out, and what days do not tell. */
export function scheduleCell(
  { from, to, scheduleNote }: Action,
  context: ProgrammeContext,
): TableCellContent {
  const { language, t } = context;
  const hasNote = textInDocument<string>(scheduleNote, language).text !== null;
  return items(
    [textRuns(periodText({ from, to }, language, t)), hasNote ? line(scheduleNote, context) : []],
    '; ',
  );
}

function milestoneLines(actionId: string, context: ProgrammeContext): ParagraphChild[][] {
  const milestones = context.milestones.get(actionId) ?? [];
  return [...milestones]
    .sort((one, other) => compareCodeUnits(one.dueOn ?? '9', other.dueOn ?? '9'))
    .map(({ title, dueOn }) => [
      ...line(title, context),
      ...(dueOn === undefined ? [] : [plainRun(`, ${documentDate(dueOn, context.language)}`)]),
    ]);
}

/** Each indicator with its levels and its source. */
export function indicatorLines(ownerId: string, context: ProgrammeContext): ParagraphChild[][] {
  return (context.indicators.get(ownerId) ?? []).map((indicator) => {
    const levels = levelsText(indicator, context.language, context.t);
    const unit = nameIn(indicator.unit, context.language);
    return [
      ...line(indicator.name, context),
      ...(levels ? [plainRun(': '), ...textRuns(levels, { within: [unit, unit] })] : []),
    ];
  });
}

function recommendationLines(actionId: string, context: ProgrammeContext): ParagraphChild[][] {
  const { compare } = collatorFor(context.language);
  return (context.links.get(actionId) ?? [])
    .flatMap(({ recommendationId, cover }) => {
      const recommendation = context.recommendations.get(recommendationId);
      if (!recommendation) return [];
      const extent = context.t(`programmeDocuments:covers.${cover}`);
      return [`${referenceText(recommendation.reference, context.language)} (${extent})`];
    })
    .sort(compare)
    .map((text) => textRuns(text));
}

/** About how many letters a card holds. */
function lettersOf(action: Action, { milestones, indicators, links, parties }: ProgrammeContext) {
  const count = [milestones, indicators, links, parties].reduce(
    (sum, rows) => sum + (rows.get(action.id)?.length ?? 0),
    0,
  );
  return count * 60;
}
