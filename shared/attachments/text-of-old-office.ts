import { compoundStreams } from './compound-file.ts';
import type { FileText, ReadWithin } from './file-text.ts';

/** Property streams of Outlook's messages (MS-OXMSG 2.1.2): the last four digits are the type. */
const PROPERTY = /^__substg1\.0_[0-9A-F]{4}([0-9A-F]{4})$/iu;
const UNICODE = '001F';
const EIGHT_BIT = '001E';
const BINARY = '0102';

/**
 * The text of an office file of before 2007 or of a message kept by Outlook (both MS-CFB). Word and Excel keep runs of text
 * whole, in one byte or two a letter: each stream is read as both. Throws where it is no such file.
 */
export async function textOfOldOffice(bytes: Uint8Array, within: ReadWithin): Promise<FileText> {
  const texts: string[] = [];
  let isWhole = true;
  for (const { name, content } of compoundStreams(bytes)) {
    const [, type] = PROPERTY.exec(name) ?? [];
    if (type === undefined) texts.push(...inBothWidths(content));
    else if (type.toUpperCase() === UNICODE) texts.push(decode(content, 'utf-16le'));
    else if (type.toUpperCase() === EIGHT_BIT) texts.push(decode(content, 'windows-1252'));
    else if (type.toUpperCase() === BINARY) {
      // Of the many binary properties of a message some are files and some are keys of no meaning.
      const isFile = /_3701|_1013/u.test(name);
      const read = await within(content);
      texts.push(read.text);
      if (isFile) isWhole &&= read.isWhole;
    }
  }
  return { text: texts.join('\n'), isWhole };
}

/** In Excel two-byte texts begin anywhere. */
function inBothWidths(content: Uint8Array): string[] {
  return [
    decode(content, 'windows-1252'),
    decode(content, 'utf-16le'),
    decode(content.subarray(1), 'utf-16le'),
  ];
}

function decode(content: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(content);
}
