import type { Email } from 'postal-mime';
import { fail, ok, type Result } from '../../lib/result.ts';
import { MAIL_LIMITS } from '../mail-limits.ts';
import type { MailFailure } from '../message.ts';
import { asUtf8 } from './as-utf8.ts';

const LINE_FEED = 0x0a;
const DASH = 0x2d;

/**
 * The parts of a message (RFC 5322, MIME: RFC 2045 to 2049) as the library reads them, each message within it left whole
 * as an attachment. Returns `hostile` for a message that is made to take time or memory.
 */
export async function readMime(bytes: Uint8Array): Promise<Result<Email, MailFailure>> {
  if (delimitersIn(bytes) > MAIL_LIMITS.delimiters) return fail('hostile');
  const { default: PostalMime } = await import('postal-mime');
  try {
    const email = await PostalMime.parse(asUtf8(bytes), {
      forceRfc822Attachments: true,
      maxHeadersSize: MAIL_LIMITS.headerBytes,
      maxNestingDepth: MAIL_LIMITS.nesting,
    });
    if (email.attachments.length > MAIL_LIMITS.attachments) return fail('hostile');
    return ok(email);
  } catch {
    // It throws where a limit is passed, and nowhere else.
    return fail('hostile');
  }
}

/** How many lines may be the boundary of a part. */
function delimitersIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at >= 0 && at < bytes.length;) {
    if (bytes[at] === DASH && bytes[at + 1] === DASH) count += 1;
    const end = bytes.indexOf(LINE_FEED, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return count;
}
