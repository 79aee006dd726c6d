import { contactText } from '../../documents/texts/contact-text.ts';
import { Paragraph, TextRun, type FileChild } from 'docx';
import { documentDate } from '../../documents/texts/document-date.ts';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { LANDSCAPE } from '../../documents/pages/look.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../documents/blocks/table.ts';
import { textRuns } from '../../documents/blocks/text-runs.ts';
import { pickText } from '../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { TargetLanguage } from '../translated.ts';
import { orderCell } from './order-runs.ts';
import type { OrderPart, OrderRow, TranslationOrderModel } from './translation-order-model.ts';

/** Code and field, Finnish, translation: in twips. */
const WIDTHS = { field: 2550, text: (LANDSCAPE.textWidth - 2550) / 2 } as const;

/**
 * A translation order: the Finnish on the left, and on the right room for the translation, or an older one to be revised.
 * It is written in the language of the translation, and read back by `readTranslationOrder`.
 */
export const translationOrder: DocumentKind<TranslationOrderModel, 'translation-order'> = {
  kind: 'translation-order',
  title: { fi: 'Käännöstilaus', sv: 'Översättningsbeställning', en: 'Translation order' },
  languages: ['sv', 'en'],
  publicity: 'internal',
  titleOf: ({ programme, target }, { language }) =>
    translatorFor(language)('translationOrder:document.title', {
      programme: pickText(programme, target),
    }),
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const { counts, deadline, target } = model;
    const title = translationOrder.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: translationOrder.title[frame.language] ?? '',
      title,
      orientation: 'landscape',
      sample: model.sampleData,
      children: [
        ...identification(title, frame, [
          {
            label: t('translationOrder:document.languages'),
            text: t(`translationOrder:document.into.${target}`),
          },
          {
            label: t('translationOrder:document.deadline'),
            text: deadline === undefined ? '' : documentDate(deadline, frame.language),
          },
          {
            label: t('translationOrder:document.contact'),
            text: contactText(frame),
          },
          { label: t('translationOrder:document.amount'), text: amount(counts, t) },
        ]),
        paragraph(model.message ?? '', 'Callout'),
        paragraph(t('translationOrder:document.howTo'), 'MinorHeading'),
        ...HOW_TO.flatMap((step) => bulletOf(t(`translationOrder:document.steps.${step}`))),
        ...(model.parts.length === 0 ? [heading(1, t('translationOrder:document.nothing'))] : []),
        ...model.parts.flatMap((part) => partBlocks(part, target, t)),
      ],
    });
  },
};

const HOW_TO = ['fill', 'older', 'markers', 'form', 'codes', 'return'] as const;

function bulletOf(text: string): Paragraph[] {
  return [new Paragraph({ children: textRuns(text), bullet: { level: 0 } })];
}

function amount({ texts, words, letters }: TranslationOrderModel['counts'], t: Translate): string {
  return t('translationOrder:amount', {
    texts: t('translationOrder:texts', { count: texts }),
    words: t('translationOrder:words', { count: words }),
    letters: t('translationOrder:letters', { count: letters }),
  });
}

/** The Finnish title is Finnish also in a heading of another language. */
function partBlocks(part: OrderPart, target: TargetLanguage, t: Translate): FileChild[] {
  const { kind, number, title } = part;
  const name = t(`translationOrder:document.part.${kind}`, { number, title });
  return [
    heading(1, name, { language: 'fi' }),
    officeTable({
      title: name,
      description: t('translationOrder:document.tableDescription'),
      columns: [
        { heading: t('translationOrder:document.column.field'), width: WIDTHS.field },
        { heading: t('translationOrder:document.column.source'), width: WIDTHS.text },
        { heading: t(`translationOrder:document.column.${target}`), width: WIDTHS.text },
      ],
      rows: part.rows.flatMap((row) => [
        ...earlierRow(row, target, t),
        [
          [fieldLine(row, t), codeLine(row.code)],
          [orderCell(row.source, 'fi')],
          [orderCell(row.target, target)],
        ],
      ]),
    }),
  ];
}

/** An older translation that cannot be parted as the Finnish is: to be read, above the row that it begins on. */
function earlierRow(
  { earlier }: OrderRow,
  target: TargetLanguage,
  t: Translate,
): TableCellContent[][] {
  if (!earlier) return [];
  return [
    [
      [paragraph(t('translationOrder:document.earlier'), 'TableLabel'), codeLine(earlier.code)],
      [paragraph(t('translationOrder:document.earlierNote'), 'TableText')],
      [paragraph(earlier.text, 'TableText', { language: target })],
    ],
  ];
}

function fieldLine({ number, field, part }: OrderRow, t: Translate): Paragraph | null {
  const name = t(`translationOrder:field.${field}` as 'translationOrder:field.actions.title');
  const which = part ? ` (${part.index + 1}/${part.of})` : '';
  return paragraph(`${number} ${name}${which}`, 'TableLabel');
}

/** Not to be spelled or spoken as words. */
function codeLine(code: string): Paragraph {
  return new Paragraph({
    style: 'LabelHeading',
    children: [new TextRun({ text: code, noProof: true })],
  });
}
