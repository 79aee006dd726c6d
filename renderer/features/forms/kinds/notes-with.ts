import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { MAX_NOTES } from '#shared/records/draft-fields.ts';

/**
 * Notes with the texts of a reply that were put nowhere, below the name of its file. What has no room in them is in the file,
 * which is kept beside: the end says so by its name. What was there before is never cut.
 */
export function notesWith(
  before: string | undefined,
  fileName: string,
  leftOver: readonly string[],
): string | undefined {
  if (leftOver.length === 0) return before;
  const added = maskIdentityCodes(`${fileName}:\n${leftOver.join('\n')}`);
  // What was taken in twice is written once.
  if (before?.includes(added)) return before;
  const start = before === undefined || before === '' ? '' : `${before}\n\n`;
  if (start.length + added.length <= MAX_NOTES) return `${start}${added}`;
  const end = `… [${maskIdentityCodes(fileName)}]`;
  const room = Math.max(0, MAX_NOTES - start.length - end.length);
  return `${start}${added.slice(0, room)}${end}`;
}
