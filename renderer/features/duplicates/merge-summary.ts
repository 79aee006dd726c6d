import { pointsOf } from '#shared/contacts/duplicates/merging/merge-contact-points.ts';
import type { MergeWorkspace } from '#shared/contacts/duplicates/merging/merge-workspace.ts';
import { eachPersonText } from '#shared/contacts/person-texts.ts';
import type { Position } from '#shared/contacts/position.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { collatorFor } from '#shared/text/collator.ts';
import type { MergeKind } from './merge-data.ts';

/** How values read on the screen. */
export type MergeWords = {
  nameOf: (id: string) => string;
  day: (day: string) => string;
  code: (field: 'language' | 'kind' | 'legalBasis' | 'country', code: string) => string;
  position: (position: Position) => string;
  yes: string;
  count: (count: number) => string;
};

/** What a contact holds, field by field, as lines of text; a field without lines holds nothing. */
export type MergeSummary = Record<string, string[]>;

/** The contact of `id` as it stands in the workspace. */
export function summaryOf(
  workspace: MergeWorkspace,
  kind: MergeKind,
  id: string,
  words: MergeWords,
): MergeSummary {
  const points = pointsOf(workspace, id);
  const common = {
    email: lines(points.flatMap((point) => (point.kind === 'email' ? point.value : []))),
    phone: lines(points.flatMap((point) => (point.kind === 'phone' ? point.value : []))),
    address: lines(points.flatMap((point) => (point.kind === 'address' ? point.value : []))),
    groups: names(workspace.naming('taggings', id).map(({ tagId }) => words.nameOf(tagId))),
    lists: names(workspace.naming('listMembers', id).map(({ listId }) => words.nameOf(listId))),
  };
  return kind === 'persons'
    ? { ...personSummary(workspace, id, words), ...common }
    : { ...organisationSummary(workspace, id, words), ...common };
}

function personSummary(workspace: MergeWorkspace, id: string, words: MergeWords): MergeSummary {
  const person = workspace.get('persons', id);
  if (!person) return {};
  const positions = workspace.naming('positions', id);
  const { language, legalBasis, provenance } = person;
  const days = ['verifiedOn', 'informedOn', 'reviewOn', 'objectedOn', 'restrictedOn'] as const;
  return {
    givenName: lines([person.givenName]),
    familyName: lines([person.familyName]),
    formerNames: lines(person.formerNames ?? []),
    ...eachPersonText((text) => lines([person[text]])),
    language: lines([language && words.code('language', language)]),
    positions: lines(positions.map(words.position)),
    primary: lines(positions.filter(({ primary }) => primary).map(words.position)),
    mandates: lines(workspace.naming('mandates', id).map(({ seatId }) => words.nameOf(seatId))),
    notes: lines([person.notes]),
    legalBasis: lines([legalBasis && words.code('legalBasis', legalBasis)]),
    provenance: lines([provenance?.source]),
    ...Object.fromEntries(
      days.map((field) => {
        const day = person[field];
        return [field, lines([day && words.day(day)])];
      }),
    ),
    nonDisclosure: lines([person.nonDisclosure && words.yes]),
  };
}

function organisationSummary(
  workspace: MergeWorkspace,
  id: string,
  words: MergeWords,
): MergeSummary {
  const organisation = workspace.get('organisations', id);
  if (!organisation) return {};
  const { name, abbr, parentId, language, provenance, verifiedOn } = organisation;
  const people = new Set(workspace.naming('positions', id).map(({ personId }) => personId)).size;
  return {
    ...Object.fromEntries(LANGUAGES.map((one) => [`name.${one}`, lines([name[one]])])),
    ...Object.fromEntries(LANGUAGES.map((one) => [`abbr.${one}`, lines([abbr?.[one]])])),
    formerNames: lines(organisation.formerNames ?? []),
    kind: [words.code('kind', organisation.kind)],
    parentId: lines([parentId && words.nameOf(parentId)]),
    country: lines([words.code('country', organisation.country)]),
    language: lines([language && words.code('language', language)]),
    languages: lines((organisation.languages ?? []).map((one) => words.code('language', one))),
    domains: lines(organisation.domains ?? []),
    notes: lines([organisation.notes]),
    people: people > 0 ? [words.count(people)] : [],
    provenance: lines([provenance?.source]),
    verifiedOn: lines([verifiedOn && words.day(verifiedOn)]),
  };
}

/** The same by name: memberships have no order of their own. */
function names(values: readonly string[]): string[] {
  return lines(values).sort(collatorFor('fi').compare);
}

function lines(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.flatMap((value) => (value ? [value] : [])))];
}
