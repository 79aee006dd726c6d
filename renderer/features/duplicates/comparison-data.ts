import type { MergeRow } from '#shared/contacts/duplicates/merging/merge-workspace.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { Office } from '#renderer/data/office.ts';
import { readMergeRows, type MergeKind } from './merge-data.ts';

/** Two contacts with all that a merge may change, and what the records that they name are called. */
export type ComparisonData = {
  kind: MergeKind;
  rows: MergeRow[];
  names: ReadonlyMap<string, string>;
  left: { name: string; createdAt: string };
  right: { name: string; createdAt: string };
};

/** Null where one of the two is not there, or where they are of different kinds. */
export async function readComparison(
  office: Office,
  leftId: string,
  rightId: string,
  language: Language,
): Promise<ComparisonData | null> {
  const { read } = office;
  if (leftId === rightId) return null;
  const persons = await read.persons.bulkGet([leftId, rightId]);
  const organisations = await read.organisations.bulkGet([leftId, rightId]);
  const side = (at: 0 | 1) => {
    const [person, organisation] = [persons[at], organisations[at]];
    if (person) return { name: displayName(person), createdAt: person.createdAt };
    if (!organisation) return null;
    return { name: pickText(organisation.name, language), createdAt: organisation.createdAt };
  };
  const [left, right] = [side(0), side(1)];
  if (!left || !right || Boolean(persons[0]) !== Boolean(persons[1])) return null;
  const kind = persons[0] ? 'persons' : 'organisations';
  const rows = await readMergeRows(office, kind, [leftId, rightId]);
  return { kind, rows, left, right, names: await readNames(office, language) };
}

async function readNames(office: Office, language: Language): Promise<Map<string, string>> {
  const { read } = office;
  const [organisations, tags, lists, bodies, seats] = await Promise.all([
    read.organisations.toArray(),
    read.tags.toArray(),
    read.lists.toArray(),
    read.bodies.toArray(),
    read.seats.toArray(),
  ]);
  const names = new Map<string, string>();
  for (const { id, name } of [...organisations, ...bodies]) names.set(id, pickText(name, language));
  for (const { id, label } of tags) names.set(id, label);
  for (const { id, name } of lists) names.set(id, name);
  for (const { id, bodyId } of seats) names.set(id, names.get(bodyId) ?? '');
  return names;
}
