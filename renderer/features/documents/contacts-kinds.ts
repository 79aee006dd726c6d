/** The kinds of document that are made of contacts: of all, of those found, of those ticked, of a list. */
export const CONTACTS_KINDS = ['contact-list', 'contact-table', 'address-list', 'labels'] as const;
export type ContactsKind = (typeof CONTACTS_KINDS)[number];

export function isContactsKind(kind: string): kind is ContactsKind {
  return CONTACTS_KINDS.some((one) => one === kind);
}
