import { cleanLines } from '../mail/clean-lines.ts';
import { headerTextOf, readMime } from '../mail/mime/read-mime.ts';
import type { FileText, ReadWithin } from './file-text.ts';
import { textOfWebPage } from './text-of-web-page.ts';

/**
 * The text of a message (RFC 5322, MIME): its header, its body in whatever form and encoding, and what `within` reads of
 * the files and messages attached to it.
 */
export async function textOfMessage(bytes: Uint8Array, within: ReadWithin): Promise<FileText> {
  const mime = await readMime(bytes);
  if (!mime.ok) return { text: '', isWhole: false };
  const { text = '', html = '', attachments } = mime.value;
  const texts = [await headerTextOf(mime.value), text, textOfWebPage(html)].map(cleanLines);
  let isWhole = true;
  for (const { filename, content } of attachments) {
    const own = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const read = await within(new Uint8Array(own));
    texts.push(filename ?? '', read.text);
    isWhole &&= read.isWhole;
  }
  return { text: texts.join('\n'), isWhole };
}
