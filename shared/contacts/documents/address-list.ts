import type { FileChild } from 'docx';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { widthOfWords } from '../../documents/blocks/column-width.ts';
import { emailLink } from '../../documents/blocks/email-link.ts';
import { LANDSCAPE } from '../../documents/pages/look.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, paragraph, styled } from '../../documents/blocks/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../documents/blocks/table.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { LIST_SECTIONS, sectionOf } from './list-sections.ts';
import { beginning, selectionSubject, titleWith } from './listed-beginning.ts';
import type { ListedContact, ListedContactsModel } from './listed-contact.ts';

const WIDTHS = { name: 3400, postal: 3400 } as const;
const EMAIL_WIDTH = { least: 3600, most: 5000 };

/** The address list: whom letters go to and where, by kind of organisation. */
export const addressList: DocumentKind<ListedContactsModel, 'address-list'> = {
  kind: 'address-list',
  title: { fi: 'Osoiteluettelo', sv: 'Adresslista', en: 'Address list' },
  languages: ['fi', 'sv', 'en'],
  titleOf: (model, { language }) => titleWith(addressList.title[language], model),
  subjectOf: selectionSubject,
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const without = model.contacts.filter(({ postal }) => postal.length === 0).length;
    return officeDocument({
      frame,
      kindName: addressList.title[frame.language] ?? '',
      title: addressList.titleOf(model, frame),
      sample: model.sampleData,
      orientation: 'landscape',
      children: [
        ...beginning(addressList.titleOf(model, frame), model, frame),
        without > 0
          ? paragraph(t('documents:listed.withoutPostal', { count: without }), 'Notice')
          : null,
        ...sections(model, t),
      ],
    });
  },
};

function sections({ contacts }: ListedContactsModel, t: Translate): (FileChild | null)[] {
  if (contacts.length === 0) {
    return [heading(1, t('documents:listed.heading')), paragraph(t('documents:contactList.empty'))];
  }
  const emailWidth = widthOfWords(
    contacts.map(({ email }) => email),
    EMAIL_WIDTH,
  );
  const parts = [
    ...LIST_SECTIONS.map((section) => ({
      title: t(`documents:contactList.sections.${section}`),
      own: contacts.filter(
        ({ organisationKind }) => organisationKind && sectionOf(organisationKind) === section,
      ),
    })),
    {
      title: t('documents:contactList.withoutOrganisation'),
      own: contacts.filter(({ organisationKind }) => organisationKind === undefined),
    },
  ];
  return parts
    .filter(({ own }) => own.length > 0)
    .flatMap(({ title, own }) => [heading(1, title), table(title, own, emailWidth, t)]);
}

function table(
  title: string,
  contacts: readonly ListedContact[],
  emailWidth: number,
  t: Translate,
): FileChild {
  const rest = LANDSCAPE.textWidth - WIDTHS.name - WIDTHS.postal - emailWidth;
  const columns = [
    { heading: t('documents:contactList.nameAndTitle'), width: WIDTHS.name },
    { heading: t('documents:listed.organisation'), width: rest },
    { heading: t('documents:listed.postalAddress'), width: WIDTHS.postal },
    { heading: t('documents:contactList.email'), width: emailWidth },
  ];
  return officeTable({
    title: t('documents:listed.tableTitle', { name: title }),
    description: t('documents:columnsOf', {
      columns: columns.map(({ heading: name }) => name).join(', '),
    }),
    columns,
    rows: contacts.map(row),
  });
}

function row({ listedAs, title, organisation, postal, email }: ListedContact): TableCellContent[] {
  return [
    [
      paragraph(listedAs, 'TableLabel'),
      paragraph(title.text, 'TableText', { language: title.language }),
    ],
    [
      paragraph(organisation.text, listedAs === '' ? 'TableLabel' : 'TableText', {
        language: organisation.language,
      }),
    ],
    [paragraph(postal.join('\n'), 'TableText')],
    email === '' ? [] : [styled(emailLink(email), 'TableText')],
  ];
}
