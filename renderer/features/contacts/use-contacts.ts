import { useMemo } from 'react';
import { createSearchIndex, type SearchIndex } from '#shared/contacts/search-contacts.ts';
import type { Tag } from '#shared/contacts/tag.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { useLive, type Live } from '#renderer/data/use-live.ts';
import { readContacts, type ContactTables } from './contacts-data.ts';
import { contactRows, type OrganisationRow, type PersonRow } from './contacts-view.ts';
import { useScreenLanguage } from './use-screen-language.ts';

/** All contacts, joined, in the order of names, with a search over each list. */
export type Contacts = {
  persons: PersonRow[];
  organisations: OrganisationRow[];
  /** The groups in use and not. */
  tags: Tag[];
  searchPersons: SearchIndex;
  searchOrganisations: SearchIndex;
};

/** Made once for what was read, however many screens and fields look at it. */
const made = new WeakMap<ContactTables, Map<Language, Contacts>>();

function contactsOf(tables: ContactTables, language: Language): Contacts {
  const known = made.get(tables) ?? new Map<Language, Contacts>();
  made.set(tables, known);
  let contacts = known.get(language);
  if (!contacts) {
    const { persons, organisations } = contactRows(tables, language);
    contacts = {
      persons,
      organisations,
      tags: tables.tags,
      searchPersons: lazyIndex(() => persons.map((row) => row.searchable)),
      searchOrganisations: lazyIndex(() => organisations.map((row) => row.searchable)),
    };
    known.set(language, contacts);
  }
  return contacts;
}

/** Folding every text takes a moment: it waits for the first word that is searched. */
function lazyIndex(contacts: () => Parameters<typeof createSearchIndex>[0]): SearchIndex {
  let index: SearchIndex | undefined;
  const get = () => (index ??= createSearchIndex(contacts()));
  return {
    put: (contact) => get().put(contact),
    drop: (id) => get().drop(id),
    size: () => get().size(),
    find: (query) => get().find(query),
  };
}

/** Contacts as they stand, again when something changes. */
export function useContacts(): Live<Contacts> {
  const language = useScreenLanguage();
  const live = useLive(readContacts, []);
  return useMemo(
    () =>
      live.state === 'ready' ? { state: 'ready', value: contactsOf(live.value, language) } : live,
    [live, language],
  );
}
