import { useMemo } from 'react';
import {
  createSearchIndex,
  type Searchable,
  type SearchIndex,
} from '#shared/contacts/search-contacts.ts';
import type { Tag } from '#shared/contacts/tag.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { useLive, type Live } from '#renderer/data/use-live.ts';
import type { ContactTables } from '#shared/contacts/contact-tables.ts';
import { readContacts } from './contacts-data.ts';
import { contactRows, type OrganisationRow, type PersonRow } from './contacts-view.ts';
import { useScreenLanguage } from './use-screen-language.ts';

/** All contacts, joined, in the order of names, with a search over each list. */
export type Contacts = {
  persons: PersonRow[];
  organisations: OrganisationRow[];
  personById: ReadonlyMap<string, PersonRow>;
  organisationById: ReadonlyMap<string, OrganisationRow>;
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
      personById: new Map(persons.map((row) => [row.id, row])),
      organisationById: new Map(organisations.map((row) => [row.id, row])),
      tags: tables.tags,
      searchPersons: gradualIndex(persons.map((row) => row.searchable)),
      searchOrganisations: gradualIndex(organisations.map((row) => row.searchable)),
    };
    known.set(language, contacts);
  }
  return contacts;
}

const SLICE = 500;

/**
 * Folding every text takes a moment: it is done in slices, so that the window can draw and keys be heard in between.
 * A search that comes sooner does the rest at once.
 */
function gradualIndex(contacts: readonly Searchable[]): SearchIndex {
  const index = createSearchIndex();
  let done = 0;
  const fill = (until: number) => {
    for (; done < Math.min(until, contacts.length); done++) {
      const contact = contacts[done];
      if (contact) index.put(contact);
    }
  };
  const goOn = () => {
    fill(done + SLICE);
    if (done < contacts.length) setTimeout(goOn);
  };
  setTimeout(goOn);
  return {
    ...index,
    find: (query) => {
      fill(contacts.length);
      return index.find(query);
    },
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
