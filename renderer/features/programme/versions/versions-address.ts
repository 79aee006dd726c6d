import { addressOf } from '../programme-address.ts';

/** The part of a programme's address under which its versions are. */
export const VERSIONS = 'versions';

/** Stands for the programme as it is, beside the ids of versions. */
export const NOW = 'now';

const BETWEEN = '..';

/** What is compared: the id of a version, or `NOW`. */
export type Sides = { before: string; after: string };

/** Where the versions of a programme, or one of them, are open (`#/…`). */
export function versionsHref(programmeId: string, versionId?: string): string {
  return `#${addressOf(programmeId, VERSIONS, versionId)}`;
}

/** Where two sides are compared. */
export function compareAddress(programmeId: string, { before, after }: Sides): string {
  return addressOf(programmeId, VERSIONS, `${before}${BETWEEN}${after}`);
}

/** The sides that an address names; null where it names one version. */
export function readSides(more: string): Sides | null {
  const [before, after] = more.split(BETWEEN);
  return before === undefined || after === undefined ? null : { before, after };
}
