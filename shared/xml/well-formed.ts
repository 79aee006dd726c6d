import { FileError } from '../lib/file-error.ts';
import { remember } from '../lib/remember.ts';
import { isCharacter } from './is-character.ts';

/** What no text of XML may hold (XML 1.0, 2.2). Halves of surrogate pairs have ended the decoding before. */
const NO_CHARACTER = /\p{Cc}(?<![\t\n\r\x7f-\x9f])|[\ufffe\uffff]/u;
const PLAIN_NAME = String.raw`[\p{L}\p{Nl}_][\p{L}\p{M}\p{N}._·-]*`;
const NAME = `${PLAIN_NAME}(?::${PLAIN_NAME})?`;
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
const ATTRIBUTE = new RegExp(String.raw`\s+${NAME}\s*=\s*(?:"[^<"]*"|'[^<']*')`, 'uy');
const INSTRUCTION = new RegExp(String.raw`^<\?(?!xml[\s?])${PLAIN_NAME}(?:\s|\?>)`, 'iu');
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d\1(?:\s+encoding\s*=\s*(["'])[a-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>$/iu;
const REFERENCE = /&(?:(?:amp|lt|gt|quot|apos);|#x([\da-fA-F]{1,6});|#(\d{1,7});)?/gu;

/** A document says few names, each of them many thousand times. */
const isName = remember((name) => WHOLE_NAME.test(name));

/** Throws `FileError` where a whole document holds a character that XML has not. */
export function checkCharacters(document: string): void {
  if (NO_CHARACTER.test(document)) throw damaged('character');
}

/** Throws where an element's name is none, or its attributes are not parted, named and quoted (XML 1.0, 3.1). */
export function checkTag(name: string, attributes: string): void {
  if (!isName(name)) throw damaged(`<${name}`);
  if (attributes === '') return;
  let end = 0;
  for (ATTRIBUTE.lastIndex = 0; ATTRIBUTE.test(attributes);) end = ATTRIBUTE.lastIndex;
  if (attributes.slice(end).trim() !== '') throw damaged(`<${name}${attributes.slice(end)}`);
  checkReferences(attributes);
}

/** Throws where text between tags holds what must be written otherwise, or stands outside of the root (2.4, 2.8). */
export function checkText(text: string, isOutside: boolean): void {
  if (text.includes(']]>') || (isOutside && text.trim() !== '')) throw damaged(text);
  checkReferences(text);
}

/** Throws where a comment, an instruction, a CDATA section or the declaration is not written as one (2.5–2.8). */
export function checkAside(markup: string, isOutside: boolean, isFirst: boolean): void {
  const isSound = markup.startsWith('<!--')
    ? !/--|-$/u.test(markup.slice(4, -3))
    : markup.startsWith('<?')
      ? INSTRUCTION.test(markup) || (isFirst && DECLARATION.test(markup))
      : !isOutside;
  if (!isSound) throw damaged(markup);
}

/** Every `&` begins one of the five entities of XML or the number of a character (4.1). */
function checkReferences(text: string): void {
  if (!text.includes('&')) return;
  for (const [all, hex, decimal] of text.matchAll(REFERENCE)) {
    const code = hex === undefined ? Number(decimal ?? 32) : parseInt(hex, 16);
    const isSound =
      all !== '&' && isCharacter(code) && !NO_CHARACTER.test(String.fromCodePoint(code));
    if (!isSound) throw damaged(all);
  }
}

function damaged(where: string): FileError {
  return new FileError('damaged', where.slice(0, 80));
}
