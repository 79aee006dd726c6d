import { InternalHyperlink, type FileChild, type ParagraphChild } from 'docx';
import { anchorName, paragraph, styled } from '../../documents/blocks/paragraphs.ts';
import { REPORT_LANDSCAPE } from '../../documents/pages/look.ts';
import { widthOfWords } from '../../documents/blocks/column-width.ts';
import { officeTable, type TableCellContent } from '../../documents/blocks/table.ts';
import { textRuns } from '../../documents/blocks/text-runs.ts';
import { goalsInOrder, type NumberedAction } from '../outline/number-programme.ts';
import { indicatorLines, items, scheduleCell } from './action-card.ts';
import { moneyText } from './action-facts.ts';
import { numberedCaption } from '../../documents/blocks/numbered-caption.ts';
import { line, shortName, type ProgrammeContext } from './document-context.ts';
import { textInDocument, withinSentence } from './document-text.ts';
import { goalLabel, goalLevel } from './goal-blocks.ts';
import type { PartyRole } from '../action-party.ts';

/** In twips; the action's own takes what is left. */
const COLUMNS = [
  ['number', 900],
  ['action', 0],
  ['lead', 1500],
  ['partners', 2000],
  ['schedule', 1700],
  ['money', 1900],
  ['indicator', 2300],
] as const;

/** The widest column of bodies, where one of them has a long word for a name. */
const MOST_BODY = 2500;

/** All actions as tables for a landscape page, one for each goal that has any; the rows lead to the cards. */
export function* actionTable(context: ProgrammeContext): Generator<FileChild | null> {
  const { t, language, outline } = context;
  const groups = goalsInOrder(outline.goals).map((numbered) => {
    const title = withinSentence(textInDocument<string>(numbered.goal.title, language));
    return {
      name: `${goalLabel(numbered, context)} ${title.text}`,
      within: [goalLevel(numbered, context), title],
      actions: numbered.actions,
    };
  });
  groups.push({ name: t('programmeDocuments:orphans'), within: [], actions: outline.orphans });
  const filled = groups.filter(({ actions }) => actions.length > 0);
  if (filled.length === 0) yield paragraph(t('programmeDocuments:actionTable.none'));
  const headings = COLUMNS.map(([name]) => t(`programmeDocuments:actionTable.${name}`));
  const bodies = (roles: readonly PartyRole[], least: number) => {
    const named = context.model.content.actionParties
      .filter(({ role }) => roles.includes(role))
      .map(({ organisationId }) => shortName(organisationId, context).text ?? '');
    return widthOfWords(named, { least, most: MOST_BODY });
  };
  const widths = COLUMNS.map(([name, width]) => {
    if (name === 'lead') return bodies(['lead', 'coLead'], width);
    return name === 'partners' ? bodies(['partner'], width) : width;
  });
  const widest = REPORT_LANDSCAPE.textWidth - widths.reduce((sum, width) => sum + width, 0);
  const description = t('documents:columnsOf', { columns: headings.join(', ') });
  for (const { name, within, actions } of filled) {
    yield numberedCaption('table', name, context.language, within);
    yield officeTable({
      title: t('programmeDocuments:actionTable.title', { goal: name }),
      description,
      columns: widths.map((width, index) => ({
        heading: headings[index] ?? '',
        width: width || widest,
      })),
      rows: actions.map((one) => rowOf(one, context)),
    });
  }
}

function rowOf({ action, number }: NumberedAction, context: ProgrammeContext): TableCellContent[] {
  const { language, t, parties } = context;
  const roles = (...roles: PartyRole[]) =>
    items(
      (parties.get(action.id) ?? [])
        .filter(({ role }) => roles.includes(role))
        .map(({ organisationId }) => {
          const name = shortName(organisationId, context);
          return textRuns(name.text ?? '', { language: name.language });
        }),
      ', ',
    );
  const isDropped = action.state === 'dropped';
  return [
    [styled(actionLink(action.id, number, context), 'TableText')],
    [
      styled(line(action.title, context), 'TableText'),
      isDropped ? paragraph(t('programmeDocuments:card.dropped'), 'TableText') : null,
    ],
    roles('lead', 'coLead'),
    roles('partner'),
    scheduleCell(action, context),
    [paragraph(moneyText(action.money, language, t), 'TableText')],
    indicatorLines(action.id, context).map((children) => styled(children, 'TableText')),
  ];
}

/** The number of an action as a link to where it stands in the document; as plain text where it does not. */
export function actionLink(
  actionId: string,
  number: string,
  { anchors }: ProgrammeContext,
): ParagraphChild[] {
  const anchor = anchors.get(actionId);
  if (anchor === undefined) return textRuns(number);
  const children = textRuns(number, { style: 'Hyperlink' });
  return [new InternalHyperlink({ anchor: anchorName(anchor), children })];
}
