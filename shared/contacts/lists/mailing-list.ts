import type { RecordBase } from '../../records/record.ts';
import type { ContactFilters } from '../directory/contact-query.ts';

/** Contacts that the office writes to about one thing: fixed members, or whoever a rule finds today. */
export type MailingList = RecordBase & {
  name: string;
  /** What it is used for (GDPR Art. 5(1)(b)), in the user's words. */
  purpose: string;
  notes?: string;
} & ({ mode: 'fixed' } | { mode: 'rule'; of: 'persons' | 'organisations'; rule: ContactFilters });

/** That a person or an organisation is on a fixed list. */
export type ListMember = RecordBase & {
  listId: string;
  ownerKind: 'person' | 'organisation';
  ownerId: string;
};
