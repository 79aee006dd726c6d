import type { Version } from './version.ts';

/** Why a version stays: another one goes on from it (`by`), or it was submitted for approval or published. */
export type WhyKept = { code: 'needed'; by: Version } | { code: 'official' };

/** Why a version of a programme cannot be deleted; null where it can. */
export function whyKept(version: Version, all: readonly Version[]): WhyKept | null {
  if (version.purpose === 'approval' || version.purpose === 'published') {
    return { code: 'official' };
  }
  const by = all.find(({ basedOnId }) => basedOnId === version.id);
  return by ? { code: 'needed', by } : null;
}
