import { Document } from 'docx';
import type { DocumentKind } from '../../documents/document-kind.ts';
import type { ContactListModel } from './contact-list-model.ts';

/** The contact list: people and their organisations, for a ministry to keep or pass on. */
export const contactList: DocumentKind<ContactListModel> = {
  kind: 'contact-list',
  title: { fi: 'Yhteystietoluettelo', sv: 'Kontaktlista', en: 'Contact list' },
  languages: ['fi', 'sv', 'en'],
  titleOf: (model, frame) => model.title ?? contactList.title[frame.language] ?? '',
  build: () => new Document({ sections: [] }),
};
