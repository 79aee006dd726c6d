import type { DocumentKind } from '../../documents/document-kind.ts';
import { widthOfWords } from '../../documents/blocks/column-width.ts';
import { emailLink } from '../../documents/blocks/email-link.ts';
import { LANDSCAPE } from '../../documents/pages/look.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, paragraph, styled } from '../../documents/blocks/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../documents/blocks/table.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { beginning, selectionSubject, titleWith } from './listed-beginning.ts';
import type { ListedContact, ListedContactsModel } from './listed-contact.ts';
import { unbroken } from '../../documents/texts/no-break.ts';

const WIDTHS = { name: 2150, title: 2450, phone: 1750, language: 1070 } as const;
const EMAIL_WIDTH = { least: 3850, most: 5000 };

/** The contacts of a list or a view as one wide table, in the order of names. */
export const contactTable: DocumentKind<ListedContactsModel, 'contact-table'> = {
  kind: 'contact-table',
  title: { fi: 'Yhteystietotaulukko', sv: 'Kontakttabell', en: 'Contact table' },
  languages: ['fi', 'sv', 'en'],
  titleOf: (model, { language }) => titleWith(contactTable.title[language], model),
  subjectOf: selectionSubject,
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = contactTable.titleOf(model, frame);
    const { contacts } = model;
    return officeDocument({
      frame,
      kindName: contactTable.title[frame.language] ?? '',
      title,
      sample: model.sampleData,
      orientation: 'landscape',
      children: [
        ...beginning(title, model, frame),
        heading(1, t('documents:contactList.heading')),
        contacts.length === 0
          ? paragraph(t('documents:contactList.empty'))
          : table(title, contacts, t),
      ],
    });
  },
};

function table(title: string, contacts: readonly ListedContact[], t: Translate) {
  const email = widthOfWords(
    contacts.map((one) => one.email),
    EMAIL_WIDTH,
  );
  const taken = Object.values(WIDTHS).reduce((sum, width) => sum + width, email);
  const columns = [
    { heading: t('documents:contactList.name'), width: WIDTHS.name },
    { heading: t('documents:listed.organisation'), width: LANDSCAPE.textWidth - taken },
    { heading: t('documents:contactList.title'), width: WIDTHS.title },
    { heading: t('documents:contactList.email'), width: email },
    { heading: t('documents:contactList.phone'), width: WIDTHS.phone },
    { heading: t('documents:listed.language'), width: WIDTHS.language },
  ];
  return officeTable({
    title,
    description: t('documents:columnsOf', {
      columns: columns.map(({ heading: name }) => name).join(', '),
    }),
    columns,
    rows: contacts.map((contact) => row(contact, t)),
  });
}

function row(
  { listedAs, title, organisation, email, phone, language }: ListedContact,
  t: Translate,
): TableCellContent[] {
  return [
    [paragraph(listedAs, 'TableLabel')],
    [
      paragraph(organisation.text, listedAs === '' ? 'TableLabel' : 'TableText', {
        language: organisation.language,
      }),
    ],
    [paragraph(title.text, 'TableText', { language: title.language })],
    email === '' ? [] : [styled(emailLink(email), 'TableText')],
    [paragraph(unbroken(phone), 'TableText')],
    [paragraph(language === '' ? '' : t(`common:languages.${language}`), 'TableText')],
  ];
}
