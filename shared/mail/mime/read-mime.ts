import type PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { fail, ok, type Result } from '../../lib/result.ts';
import { MAIL_LIMITS } from '../mail-limits.ts';
import type { MailFailure } from '../message.ts';
import { plainOfHtml } from '../plain-of-html.ts';
import { asUtf8 } from './as-utf8.ts';
import type { MimePart } from './unknown-charset.ts';

const LINE_FEED = 0x0a;
const DASH = 0x2d;

/**
 * The parts of a message (RFC 5322, MIME: RFC 2045 to 2049) as the library reads them, each message within it left whole
 * as an attachment. Returns `hostile` for a message that is made to take time or memory.
 */
export async function readMime(
  bytes: Uint8Array,
): Promise<Result<Email & { hasUnknownCharset: boolean }, MailFailure>> {
  if (hasTooManyLines(bytes)) return fail('hostile');
  const { default: Library } = await import('postal-mime');
  const Parser = withOwnText(Library);
  try {
    const parser = new Parser({
      forceRfc822Attachments: true,
      maxHeadersSize: MAIL_LIMITS.headerBytes,
      maxNestingDepth: MAIL_LIMITS.nesting,
    });
    const email = await parser.parse(asUtf8(bytes));
    if (email.attachments.length > MAIL_LIMITS.attachments) return fail('hostile');
    const { hasUnknownCharset } = await import('./unknown-charset.ts');
    const { root } = parser as unknown as { root: MimePart };
    return ok({ ...email, hasUnknownCharset: hasUnknownCharset(root, email) });
  } catch {
    // It throws where a limit is passed, and nowhere else; so does the reading of a page.
    return fail('hostile');
  }
}

/** What the library knows of the texts of a message, in the order of its parts: forms of one text stand together. */
type Texts = {
  textMap: Map<unknown, Partial<Record<'plain' | 'html', readonly { value: string }[]>>>;
  textContent: { plain?: string; html?: string };
};

/**
 * The library with another last step: turning pages into text, which it does by patterns that take the square of some
 * pages' length. The step is called by its name in the pinned version; a test fails where it is not.
 */
function withOwnText(Library: typeof PostalMime): typeof PostalMime {
  return class extends Library {
    renderTextContent(): void {
      const { textMap, textContent } = this as unknown as Texts;
      const forms = [...textMap.values()].map(({ plain = [], html = [] }) => {
        const [text, page] = [plain, html].map((some) => some.map(({ value }) => value).join('\n'));
        return { page: page ?? '', text: text?.trim() ? text : plainOfHtml(page ?? '') };
      });
      textContent.plain = forms.map(({ text }) => text).join('\n');
      textContent.html = forms.map(({ page }) => page).join('\n');
    }
  };
}

/** The fields of the header as they are read, a line each. */
export async function headerTextOf({ headers }: Email): Promise<string> {
  const { decodeWords } = await import('postal-mime');
  return headers
    .map(({ originalKey, value }) => `${originalKey}: ${decodeWords(value)}`)
    .join('\n');
}

/** Whether the message has more lines, or more that may be the boundary of a part, than one may. */
function hasTooManyLines(bytes: Uint8Array): boolean {
  let lines = 0;
  let delimiters = 0;
  for (let at = 0; at < bytes.length; lines += 1) {
    if (bytes[at] === DASH && bytes[at + 1] === DASH) delimiters += 1;
    if (lines > MAIL_LIMITS.lines || delimiters > MAIL_LIMITS.delimiters) return true;
    const end = bytes.indexOf(LINE_FEED, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return false;
}
