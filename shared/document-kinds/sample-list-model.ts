import { listedContacts, type ListedContactsModel } from '../contacts/documents/listed-contact.ts';
import { contactLookup } from '../contacts/lists/contact-lookup.ts';
import type { MemberRef } from '../contacts/lists/list-members.ts';
import type { Language } from '../i18n/languages.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import { SAMPLE_DAY } from './sample-model.ts';

/** Everyone in the sample office, and the organisations that nobody there works for, as the documents of a list print them. */
export function sampleListModel(language: Language): ListedContactsModel {
  const { rows } = sampleOffice(language);
  const staffed = new Set(rows.positions.map(({ organisationId }) => organisationId));
  const members: MemberRef[] = [
    ...rows.persons.map(({ id }) => ({ ownerKind: 'person' as const, ownerId: id })),
    ...rows.organisations
      .filter(({ id }) => !staffed.has(id))
      .map(({ id }) => ({ ownerKind: 'organisation' as const, ownerId: id })),
  ];
  return listedContacts(members, contactLookup(rows), { language, today: SAMPLE_DAY });
}
