import { measureGaps } from '#shared/programme/gaps.ts';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';

/** Reckoned once for a programme as it was read, and not again by each view that it is opened in. */
function once<T>(reckon: (content: ProgrammeContent) => T): (content: ProgrammeContent) => T {
  const known = new WeakMap<ProgrammeContent, { value: T }>();
  return (content) => {
    const found = known.get(content) ?? { value: reckon(content) };
    known.set(content, found);
    return found.value;
  };
}

export const numberedOf = once(numberProgramme);

export const gapsOf = once((content) => measureGaps(content, numberedOf(content)));
