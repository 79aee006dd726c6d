import type { DuplicateReason } from '#shared/contacts/duplicates/duplicate-record.ts';
import { findDuplicateOrganisations } from '#shared/contacts/duplicates/find-duplicate-organisations.ts';
import type { ContactPoint } from '#shared/contacts/contact-point.ts';
import { findDuplicates } from '#shared/contacts/duplicates/find-duplicates.ts';
import { officeRecords } from '#shared/contacts/import/match/duplicate-hints.ts';
import { groupBy } from '#shared/lib/group-by.ts';
import type { Mark, OfficeReader } from '#renderer/data/office.ts';
import type { CallHandlers } from '../serve-calls.ts';

/** Two contacts that may be one, and what speaks for and against it. */
export type ContactPair = {
  one: string;
  other: string;
  reasons: DuplicateReason[];
};
export type ContactPairs = { sure: ContactPair[]; possible: ContactPair[] };

/** What a search over the whole office found, and how the office stood then. */
export type OfficeDuplicates = { mark: Mark; persons: ContactPairs; organisations: ContactPairs };

export type DuplicateCalls = { find: { argument: null; answer: OfficeDuplicates } };

/** The tables that the search reads; what changes elsewhere makes nothing out of date. */
export const DUPLICATE_TABLES = [
  'persons',
  'organisations',
  'positions',
  'contactPoints',
  'distinctPairs',
] as const;

/** The search for duplicates: reads the contacts as they are now and compares all with all that may be like them. */
export function duplicateHandlers(
  openReader: () => Promise<Pick<OfficeReader, 'load'>>,
): CallHandlers<DuplicateCalls> {
  let reader: Promise<Pick<OfficeReader, 'load'>> | null = null;
  return {
    find: async (_nothing, onProgress) => {
      reader ??= openReader();
      const { mark, rows } = await (await reader).load(DUPLICATE_TABLES);
      const distinct = rows.distinctPairs.map(({ oneId, otherId }) => [oneId, otherId] as const);
      const found = findDuplicates(officeRecords(rows), { distinct, onProgress });
      const isDistinct = new Set(distinct.map(([one, other]) => pairKey(one, other)));
      const pointsOf = groupBy(rows.contactPoints, ({ ownerId }) => ownerId);
      const organisations = findDuplicateOrganisations(
        rows.organisations.map(({ id, name, abbr }) => ({
          id,
          names: Object.values(name),
          ...(abbr && { abbr: Object.values(abbr)[0] ?? '' }),
          ...reachedBy(pointsOf.get(id) ?? []),
        })),
      );
      const open = (
        pairs: readonly { first: string; second: string; reasons: ContactPair['reasons'] }[],
      ) =>
        pairs
          .filter(({ first, second }) => !isDistinct.has(pairKey(first, second)))
          .map(({ first, second, reasons }) => ({ one: first, other: second, reasons }));
      return {
        mark,
        persons: { sure: open(found.sure), possible: open(found.possible) },
        organisations: { sure: open(organisations.sure), possible: open(organisations.possible) },
      };
    },
  };
}

function reachedBy(points: readonly ContactPoint[]) {
  const address = points.find((point) => point.kind === 'address')?.address;
  return {
    emails: points.flatMap((point) => (point.kind === 'email' ? point.value : [])),
    phones: points.flatMap((point) => (point.kind === 'phone' ? point.normal : [])),
    ...(address && {
      street: address.street,
      postalCode: address.postalCode,
      city: address.city,
    }),
  };
}

/** A pair's name, whichever of the two is said first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
