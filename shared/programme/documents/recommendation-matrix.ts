import { TextRun, type FileChild } from 'docx';
import { paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import { referenceText } from '../../recommendations/reference-text.ts';
import { actionsInOrder } from '../outline/number-programme.ts';
import { list } from './action-card.ts';
import { actionLink } from './action-table.ts';
import { numberedCaption } from '../../documents/blocks/numbered-caption.ts';
import { line, type ProgrammeContext } from './document-context.ts';
import { nameInDocument } from './document-text.ts';
import { collatorFor } from '../../text/collator.ts';

/** Room for the longest word of the three languages, `Rekommenderar`, on one line. */
const STRENGTH_WIDTH = 1800;

/** Each recommendation that actions carry out, with those actions and how far they do. */
export function recommendationMatrix(context: ProgrammeContext): (FileChild | null)[] {
  const { t, language, textWidth, recommendations, links } = context;
  const actions = actionsInOrder(context.outline);
  const rows = [...recommendations.values()]
    .sort((one, other) => collatorFor(language).compare(one.reference, other.reference))
    .map(({ id, reference, text, strength }) => {
      const shown = nameInDocument(text, language);
      const carried = actions.flatMap(({ action, number }) =>
        (links.get(action.id) ?? [])
          .filter(({ recommendationId }) => recommendationId === id)
          .map(({ cover }) => ({ action, number, cover })),
      );
      return [
        [
          paragraph(referenceText(reference, language), 'TableLabel'),
          paragraph(shown.text ?? '', 'TableText', { language: shown.language }),
        ],
        [paragraph(t(`programme:recommendation.strengths.${strength}`), 'TableText')],
        list(
          carried.map(({ action, number, cover }) => [
            ...actionLink(action.id, number, context),
            new TextRun(' '),
            ...line(action.title, context),
            new TextRun(` (${t(`programmeDocuments:covers.${cover}`)})`),
          ]),
        ),
      ];
    });
  if (rows.length === 0) return [paragraph(t('programmeDocuments:matrix.none'))];
  const title = t('programmeDocuments:matrix.title');
  const headings = (['recommendation', 'strength', 'actions'] as const).map((name) =>
    t(`programmeDocuments:matrix.${name}`),
  );
  const wide = Math.floor((textWidth - STRENGTH_WIDTH) / 2);
  const widths = [wide, STRENGTH_WIDTH, textWidth - wide - STRENGTH_WIDTH];
  return [
    numberedCaption('table', title, context.language),
    officeTable({
      title,
      description: t('documents:columnsOf', { columns: headings.join(', ') }),
      columns: headings.map((heading, index) => ({ heading, width: widths[index] ?? 0 })),
      rows,
    }),
  ];
}
