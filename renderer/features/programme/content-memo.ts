import { measureGaps } from '#shared/programme/gaps.ts';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';

/** Worked out once for a programme as it was read, and not again by each view that it is opened in. */
function memoized<T>(workOut: (content: ProgrammeContent) => T): (content: ProgrammeContent) => T {
  const known = new WeakMap<ProgrammeContent, { value: T }>();
  return (content) => {
    const found = known.get(content) ?? { value: workOut(content) };
    known.set(content, found);
    return found.value;
  };
}

export const numberedOf = memoized(numberProgramme);

export const gapsOf = memoized((content) => measureGaps(content, numberedOf(content)));
