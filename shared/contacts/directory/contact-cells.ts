import { pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { ContactPoint } from '../contact-point.ts';
import { shownPhone } from '../phone-number.ts';
import { displayName, listName, sortingName } from '../person-name.ts';
import { pointsThatMayGoOut } from '../privacy/may-go-out.ts';
import { dayOf } from './contact-facts.ts';
import type { OrganisationColumn, PersonColumn, PrivacyMark } from './contact-query.ts';
import type { JoinedOrganisation, JoinedPerson } from './join-contacts.ts';

/**
 * A line of a list of contacts, plain values that can be sent between threads. Texts are in the language asked for;
 * `language` and `kind` are codes, days `YYYY-MM-DD`, `people` a number in digits; `''` where there is nothing.
 */
export type ContactRow<Column extends string> = {
  id: string;
  /** The name as in a sentence. */
  name: string;
  sample: boolean;
  marks: readonly PrivacyMark[];
  cells: Record<Column, string>;
  /** Each of those that a cell names, where it names more than one. */
  several: Partial<Record<SeveralColumn, readonly string[]>>;
};

/** The columns in which a contact may have several. */
const SEVERAL_COLUMNS = ['groups', 'seats', 'lists'] as const;
export type SeveralColumn = (typeof SEVERAL_COLUMNS)[number];

/** Whether a contact may have several of what a column names. */
export function isSeveral(column: string): column is SeveralColumn {
  return SEVERAL_COLUMNS.some((one) => one === column);
}

/** What the cells need beside the joined contact. */
export type CellSetting = { language: Language; listNames: () => readonly string[] };

/** What stands in a column for a person, in the language of the setting; empty where she has nothing of it. */
export function personCell(
  joined: JoinedPerson,
  column: PersonColumn,
  setting: CellSetting,
): string {
  const { person, positions } = joined;
  const { language } = setting;
  const main = positions[0];
  switch (column) {
    case 'name':
      return listName(person);
    case 'organisation':
      return pickText(main?.organisation?.name, language);
    case 'title':
      return pickText(main?.position.title, language);
    case 'unit':
      return pickText(main?.position.unit, language);
    case 'language':
      return person.language ?? '';
    case 'verified':
      return person.verifiedOn ?? '';
    default:
      return commonCell(joined, pointsInLists(joined), column, setting);
  }
}

/** A list is printed and looked at over the shoulder: it shows of a person what may go out. Her own page shows all. */
function pointsInLists({ person, contactPoints }: JoinedPerson): readonly ContactPoint[] {
  const isMarked = person.nonDisclosure ?? person.restrictedOn;
  return isMarked ? pointsThatMayGoOut(person, contactPoints) : contactPoints;
}

/** What stands in a column for an organisation, in the language of the setting; empty where it has nothing of it. */
export function organisationCell(
  joined: JoinedOrganisation,
  column: OrganisationColumn,
  setting: CellSetting,
): string {
  const { organisation, parent } = joined;
  const { language } = setting;
  switch (column) {
    case 'name':
      return pickText(organisation.name, language);
    case 'abbr':
      return pickText(organisation.abbr, language);
    case 'kind':
      return organisation.kind;
    case 'parent':
      return pickText(parent?.name, language);
    case 'people':
      return String(joined.people);
    case 'language':
      return organisation.language ?? '';
    case 'verified':
      return organisation.verifiedOn ?? '';
    default:
      return commonCell(joined, joined.contactPoints, column, setting);
  }
}

/** What the cells name of which a contact has more than one, each by itself. */
export function severalCells(
  joined: JoinedPerson | JoinedOrganisation,
  setting: CellSetting,
): ContactRow<never>['several'] {
  return Object.fromEntries(
    SEVERAL_COLUMNS.map((column) => [column, severalIn(joined, column, setting)] as const).filter(
      ([, names]) => names.length > 1,
    ),
  );
}

/** What a column of persons is ordered by. */
export function personSortText(
  joined: JoinedPerson,
  column: PersonColumn,
  setting: CellSetting,
): string {
  if (column === 'name') return sortingName(joined.person);
  const cell = personCell(joined, column, setting);
  return column === 'language' ? languageName(cell, setting) : cell;
}

/** What a column of organisations is ordered by: kinds by their names on the screen. */
export function organisationSortText(
  joined: JoinedOrganisation,
  column: OrganisationColumn,
  setting: CellSetting,
): string {
  if (column === 'kind') {
    return translatorFor(setting.language)(`contacts:kind.${joined.organisation.kind}`);
  }
  const cell = organisationCell(joined, column, setting);
  return column === 'language' ? languageName(cell, setting) : cell;
}

/** "Etunimi Sukunimi", or the organisation's name. */
export function contactName(joined: JoinedPerson | JoinedOrganisation, language: Language): string {
  return 'person' in joined
    ? displayName(joined.person)
    : pickText(joined.organisation.name, language);
}

function languageName(code: string, { language }: CellSetting): string {
  if (code !== 'fi' && code !== 'sv' && code !== 'en') return '';
  return translatorFor(language)(`common:languages.${code}`);
}

function commonCell(
  joined: JoinedPerson | JoinedOrganisation,
  contactPoints: readonly ContactPoint[],
  column: 'email' | 'phone' | 'city' | 'changed' | SeveralColumn,
  setting: CellSetting,
): string {
  switch (column) {
    case 'email':
    case 'phone': {
      const value = contactPoints.find((one) => one.kind === column && !one.doNotUse)?.value ?? '';
      return column === 'phone' ? shownPhone(value) : value;
    }
    case 'city':
      for (const point of contactPoints) {
        if (point.kind === 'address' && !point.doNotUse) return point.address.city;
      }
      return '';
    case 'changed':
      return dayOf(joined.changedAt);
    default:
      return severalIn(joined, column, setting).join(', ');
  }
}

function severalIn(
  { tags, seats }: JoinedPerson | JoinedOrganisation,
  column: SeveralColumn,
  { language, listNames }: CellSetting,
): readonly string[] {
  switch (column) {
    case 'groups':
      return tags.map((tag) => tag.label);
    case 'seats':
      return [...new Set(seats.map(({ body }) => pickText(body.abbr ?? body.name, language)))];
    case 'lists':
      return listNames();
  }
}
