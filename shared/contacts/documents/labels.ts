import type { DocumentKind } from '../../documents/document-kind.ts';
import {
  labelPage,
  labelRoom,
  labelTable,
  type LabelGrid,
} from '../../documents/blocks/label-table.ts';
import { PORTRAIT } from '../../documents/pages/look.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, paragraph } from '../../documents/blocks/paragraphs.ts';
import { linesTaken, shortenText } from '../../documents/texts/shorten-text.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import { LOCALES, type Language } from '../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { beginning, selectionSubject, titleWith } from './listed-beginning.ts';
import type { ListedContact, ListedContactsModel } from './listed-contact.ts';

/** The two sheets that every maker has: 24 labels (as L7159) and 14 labels (as L7163) on A4, in millimetres. */
export const LABEL_SHEETS = {
  '3x8': { columns: 3, rows: 8, width: 63.5, height: 33.9, gap: 2.5 },
  '2x7': { columns: 2, rows: 7, width: 99.1, height: 38.1, gap: 2.5 },
} as const satisfies Record<string, LabelGrid>;
export type LabelSheet = keyof typeof LABEL_SHEETS;

export type LabelsModel = ListedContactsModel & {
  sheet: LabelSheet;
  /** The first label to be printed, from 1: the ones before were used already. */
  startAt: number;
};

/** Address labels: a page that tells how to print them and who gets none, then the sheets. */
export const labels: DocumentKind<LabelsModel, 'labels'> = {
  kind: 'labels',
  title: { fi: 'Osoitetarrat', sv: 'Adressetiketter', en: 'Address labels' },
  languages: ['fi', 'sv', 'en'],
  titleOf: (model, { language }) => titleWith(labels.title[language], model),
  subjectOf: selectionSubject,
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = labels.titleOf(model, frame);
    const grid = LABEL_SHEETS[model.sheet];
    const reached = model.contacts.filter(({ postal }) => postal.length > 0);
    const without = model.contacts.filter(({ postal }) => postal.length === 0);
    const used = Math.min(Math.max(0, model.startAt - 1), grid.columns * grid.rows - 1);
    const sheets = Math.ceil((used + reached.length) / (grid.columns * grid.rows));
    return officeDocument({
      frame,
      kindName: labels.title[frame.language] ?? '',
      title,
      sample: model.sampleData,
      children: [
        ...beginning(title, model, frame),
        heading(1, t('documents:labels.printing')),
        paragraph(sheetText(grid, frame.language, t)),
        paragraph(
          reached.length === 0
            ? t('documents:labels.none')
            : t('documents:labels.howToPrint', { count: sheets, labels: reached.length }),
        ),
        paragraph(used > 0 ? t('documents:labels.startAt', { number: used + 1 }) : ''),
        ...(without.length > 0 ? withoutLabel(without, t) : []),
      ],
      ...(reached.length > 0 && {
        sheets: {
          page: labelPage(grid),
          children: [
            labelTable(
              grid,
              [
                ...Array.from({ length: used }, () => []),
                ...reached.map((contact) => labelLines(contact, grid)),
              ],
              {
                title,
                description: t('documents:labels.description'),
                columnHeadings: Array.from({ length: grid.columns }, (_, at) =>
                  t('documents:labels.column', { number: at + 1 }),
                ),
              },
            ),
          ],
        },
      }),
    });
  },
};

/**
 * The organisation first: the letter is the office's, opened where she works. At her own address it is hers alone. Where
 * not all fits on a label, the organisation's name is shortened: name and address are what the letter needs.
 */
function labelLines(contact: ListedContact, grid: LabelGrid): string[] {
  const { name, organisation, postal, isOwnAddress } = contact;
  const { lines, letters } = labelRoom(grid);
  const needed = [name, ...postal].filter((line) => line !== '');
  const taken = needed.reduce((sum, line) => sum + linesTaken(line, letters), 0);
  const shortened = shortenText(organisation.text, lines - taken, letters);
  const unnamed = name === '' ? organisation.text : '';
  const first = isOwnAddress ? '' : shortened || unnamed;
  return [first, ...needed].filter((line) => line !== '');
}

function sheetText({ columns, rows, width, height }: LabelGrid, language: Language, t: Translate) {
  const number = new Intl.NumberFormat(LOCALES[language]);
  return t('documents:labels.sheet', {
    columns,
    rows,
    width: number.format(width),
    height: number.format(height),
    labels: columns * rows,
  });
}

function withoutLabel(contacts: readonly ListedContact[], t: Translate) {
  const columns = [
    { heading: t('documents:contactList.name'), width: 4000 },
    { heading: t('documents:listed.organisation'), width: PORTRAIT.textWidth - 4000 },
  ];
  return [
    heading(1, t('documents:labels.without')),
    paragraph(t('documents:listed.withoutPostal', { count: contacts.length }), 'Introduction'),
    officeTable({
      title: t('documents:labels.without'),
      description: t('documents:columnsOf', {
        columns: columns.map(({ heading: name }) => name).join(', '),
      }),
      columns,
      rows: contacts.map(({ name, organisation }) => [
        [paragraph(name, 'TableLabel')],
        [paragraph(organisation.text, 'TableText', { language: organisation.language })],
      ]),
    }),
  ];
}
