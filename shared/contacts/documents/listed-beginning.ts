import type { Paragraph } from 'docx';
import type { DocumentFrame } from '../../documents/document-kind.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { paragraph } from '../../documents/blocks/paragraphs.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { ListedContactsModel } from './listed-contact.ts';

/** The kind's name, and after it what the list is called. */
export function titleWith(
  kind: string | undefined,
  { subject }: Pick<ListedContactsModel, 'subject'>,
): string {
  return [kind ?? '', subject ?? ''].filter((part) => part.trim() !== '').join(' – ');
}

/** What tells the files of such documents apart: the list's name, or what was chosen. */
export function selectionSubject({ subject, selectionNote }: ListedContactsModel): string[] {
  return [subject ?? '', selectionNote ?? ''];
}

/** How every document of a list begins: identification, how many it holds, and what its reader must know. */
export function beginning(
  title: string,
  { contacts, selectionNote, sampleData }: ListedContactsModel,
  frame: DocumentFrame,
): (Paragraph | null)[] {
  const t = translatorFor(frame.language);
  return [
    ...identification(
      title,
      frame,
      [
        {
          label: t('documents:identification.contents'),
          text: t('documents:listed.contacts', { count: contacts.length }),
        },
        { label: t('documents:identification.selection'), text: selectionNote ?? '' },
      ],
      { ofPersons: true },
    ),
    sampleData ? paragraph(t('documents:contactList.sampleNotice'), 'Callout') : null,
    paragraph(t('documents:contactList.privacyNotice'), 'Notice'),
  ];
}
