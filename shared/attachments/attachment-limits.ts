import type { Failure } from '../lib/result.ts';

export const MEBIBYTE = 1024 ** 2;

/** A report with pictures is 5 to 15 MB; what is larger is a film or a whole folder packed. */
export const MAX_ATTACHMENT_BYTES = 25 * MEBIBYTE;

/** Of all files together: a backup that holds them must stay below what the shell reads back in (200 MB). */
export const MAX_ATTACHMENTS_BYTES = 150 * MEBIBYTE;

/** Why a file is not taken; `engagements:attachments.failure.<code>` says it. */
export type AttachmentFailure = Failure<
  'empty' | 'too-large' | 'no-room' | 'unreadable' | 'identity-code' | 'program' | 'damaged'
>;

/**
 * What is wrong with a file of `size` bytes where `total` bytes are kept already; null where it can be taken. A file that
 * is kept already takes no room: say so with `isKept`.
 */
export function attachmentFailure(
  size: number,
  total: number,
  { isKept = false }: { isKept?: boolean } = {},
): AttachmentFailure | null {
  if (size === 0) return { code: 'empty' };
  if (size > MAX_ATTACHMENT_BYTES) {
    return { code: 'too-large', facts: { megabytes: MAX_ATTACHMENT_BYTES / MEBIBYTE } };
  }
  if (!isKept && total + size > MAX_ATTACHMENTS_BYTES) {
    return { code: 'no-room', facts: { megabytes: MAX_ATTACHMENTS_BYTES / MEBIBYTE } };
  }
  return null;
}
