import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { MAX_NOTES } from '#shared/records/draft-fields.ts';

/** Notes with the texts of a reply that were put nowhere, below the name of its file. */
export function notesWith(
  before: string | undefined,
  fileName: string,
  leftOver: readonly string[],
): string | undefined {
  if (leftOver.length === 0) return before;
  const added = maskIdentityCodes(`${fileName}:\n${leftOver.join('\n')}`);
  // What was taken in twice is written once.
  if (before?.includes(added)) return before;
  return [before ?? '', added]
    .filter((text) => text !== '')
    .join('\n\n')
    .slice(0, MAX_NOTES);
}
