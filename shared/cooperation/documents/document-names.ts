import { mainPositions } from '../../contacts/current-positions.ts';
import type { ContactTables } from '../../contacts/contact-tables.ts';
import { nameIn, type TextInLanguage } from '../../text/in-language.ts';
import { displayName } from '../../contacts/person-name.ts';
import { mayGoOut } from '../../contacts/privacy/may-go-out.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';

/** The rows whose names documents of the area print. */
export type NamedRows = Pick<ContactTables, 'bodies' | 'organisations' | 'persons' | 'positions'>;

/** One of the ways in which a row names who took part or answers. */
export type Who = {
  bodyId?: string;
  organisationId?: string;
  personId?: string;
  name?: string;
};

/** What rows are called in a document. */
export type DocumentNames = {
  /** A body with its abbreviation after it; empty where there is none by the id. */
  body: (id: string | undefined) => TextInLanguage;
  /** A body's abbreviation, or its name where it has none. */
  bodyShort: (id: string | undefined) => TextInLanguage;
  organisation: (id: string | undefined) => TextInLanguage;
  /** A person's name and her organisation; empty where her name must not go out (GDPR Art. 18). */
  person: (id: string | undefined) => TextInLanguage;
  who: (who: Who) => TextInLanguage;
};

const NONE: TextInLanguage = { text: '' };

/** What `rows` are called on `day` in `language`; each name is worked out once. */
export function documentNames(
  rows: NamedRows,
  { day, language }: { day: CalendarDate; language: Language },
): DocumentNames {
  const bodies = new Map(rows.bodies.map((row) => [row.id, row]));
  const organisations = new Map(rows.organisations.map((row) => [row.id, row]));
  const persons = new Map(rows.persons.map((row) => [row.id, row]));
  const positions = mainPositions(rows.positions, day);
  const body = remembered((id) => {
    const row = bodies.get(id);
    return row ? withAbbreviation(nameIn(row.name, language), row.abbr, language) : NONE;
  });
  const bodyShort = remembered((id) => {
    const short = nameIn(bodies.get(id)?.abbr, language);
    return short.text === '' ? nameIn(bodies.get(id)?.name, language) : { text: short.text };
  });
  const organisation = remembered((id) => nameIn(organisations.get(id)?.name, language));
  const person = remembered((id) => {
    const row = persons.get(id);
    if (!row || !mayGoOut(row)) return NONE;
    const at = organisations.get(positions.get(id)?.organisationId ?? '');
    const abbr = nameIn(at?.abbr, language);
    const short = abbr.text === '' ? nameIn(at?.name, language) : { text: abbr.text };
    if (short.text === '') return { text: displayName(row) };
    return { ...short, text: `${displayName(row)} (${short.text})` };
  });
  return {
    body,
    bodyShort,
    organisation,
    person,
    who: ({ bodyId, organisationId, personId, name }) => {
      if (bodyId !== undefined) return body(bodyId);
      if (organisationId !== undefined) return organisation(organisationId);
      return personId === undefined ? { text: name ?? '' } : person(personId);
    },
  };
}

function withAbbreviation(
  name: TextInLanguage,
  abbr: Parameters<typeof nameIn>[0],
  language: Language,
): TextInLanguage {
  const short = nameIn(abbr, language).text;
  return short === '' || short === name.text ? name : { ...name, text: `${name.text} (${short})` };
}

function remembered(make: (id: string) => TextInLanguage) {
  const made = new Map<string, TextInLanguage>();
  return (id: string | undefined): TextInLanguage => {
    if (id === undefined) return NONE;
    const known = made.get(id);
    if (known) return known;
    const name = make(id);
    made.set(id, name);
    return name;
  };
}
