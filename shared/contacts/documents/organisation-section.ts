import { TextRun, type FileChild, type Paragraph, type ParagraphChild } from 'docx';
import { widthOfWords } from '../../documents/blocks/column-width.ts';
import { emailLink } from '../../documents/blocks/email-link.ts';
import { PORTRAIT } from '../../documents/pages/look.ts';
import { heading, paragraph, styled } from '../../documents/blocks/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../documents/blocks/table.ts';
import { textRuns } from '../../documents/blocks/text-runs.ts';
import { unbroken } from '../../documents/texts/no-break.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ContactListGroup, ContactListPerson } from './contact-list-model.ts';

export type SectionContext = {
  t: Translate;
  /** Made-up contacts stand among real ones: each is marked. */
  markSamples: boolean;
  /** Of the column of addresses (`emailWidthOf`). */
  emailWidth: number;
};

const PHONE_WIDTH = 1600;
/** The people of so many stand on one page. */
const MOST_WHOLE = 4;
const EMAIL_WIDTH = { least: 3588, most: 4750 };

/** The width of the column of addresses in all sections of a list. */
export function emailWidthOf(groups: readonly ContactListGroup[]): number {
  const addresses = groups.flatMap(({ people }) => people.flatMap(({ emails }) => emails));
  return widthOfWords(addresses, EMAIL_WIDTH);
}

/**
 * One organisation (or those who belong to none): its heading, how it is itself reached, and the table of its people. The columns of all sections
 * are alike, so that the list reads as one.
 */
export function organisationSection(
  group: ContactListGroup,
  anchor: number,
  context: SectionContext,
): (FileChild | null)[] {
  const { t } = context;
  const people =
    group.people.length > 0
      ? peopleTable(group, context)
      : paragraph(t('documents:contactList.noPeople'));
  if (group.organisation === '') return [people];
  return [
    heading(2, marked(nameOf(group), group.sample, context), {
      anchor,
      ...(group.organisationLanguage && { language: group.organisationLanguage }),
    }),
    ownContacts(group),
    people,
  ];
}

/** The organisation's name, with its abbreviation where it has one. */
export function nameOf({ organisation, abbr }: ContactListGroup): string {
  return abbr && abbr !== organisation ? `${organisation} (${abbr})` : organisation;
}

function marked(text: string, sample: true | undefined, { t, markSamples }: SectionContext) {
  return sample && markSamples ? `${text} (${t('documents:sample')})` : text;
}

/** The organisation's own address, e-mail and phone in one line; null where it has none. */
function ownContacts({ emails, phones, address }: ContactListGroup): Paragraph | null {
  const parts: ParagraphChild[][] = [
    ...emails.map((email) => emailLink(email)),
    ...phones.map((phone) => textRuns(unbroken(phone))),
    textRuns(address ?? ''),
  ].filter((part) => part.length > 0);
  if (parts.length === 0) return null;
  const line = parts.flatMap((part, index) => (index === 0 ? part : [new TextRun(' · '), ...part]));
  return styled(line, 'ContactLine');
}

function peopleTable(group: ContactListGroup, context: SectionContext): FileChild {
  const { t, emailWidth } = context;
  const columns = [
    // Titles stand below names: beside long addresses two columns are too narrow for the words of either.
    {
      heading: t('documents:contactList.nameAndTitle'),
      width: PORTRAIT.textWidth - PHONE_WIDTH - emailWidth,
    },
    { heading: t('documents:contactList.email'), width: emailWidth },
    { heading: t('documents:contactList.phone'), width: PHONE_WIDTH },
  ];
  const organisation = group.organisation || t('documents:contactList.withoutOrganisation');
  return officeTable({
    title: t('documents:contactList.tableTitle', { organisation }),
    description: t('documents:columnsOf', {
      columns: columns.map(({ heading: name }) => name).join(', '),
    }),
    columns,
    rows: group.people.map((person) => personRow(person, context)),
    // Overleaf a row would not say whose it is.
    whole: group.people.length <= MOST_WHOLE,
  });
}

function personRow(person: ContactListPerson, context: SectionContext): TableCellContent[] {
  const { titleLanguage, unitLanguage } = person;
  return [
    [
      paragraph(marked(person.name, person.sample, context), 'TableLabel'),
      paragraph(person.title, 'TableText', { language: titleLanguage }),
      paragraph(person.unit, 'TableText', { language: unitLanguage }),
    ],
    person.emails.map((email) => styled(emailLink(email), 'TableText')),
    person.phones.map((phone) => paragraph(unbroken(phone), 'TableText')),
  ];
}
