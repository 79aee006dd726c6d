import { decodeWords, type Email } from 'postal-mime';

/** What the library knows of a part of a message, by its names in the pinned version; a test fails where they differ. */
export type MimePart = {
  childNodes: readonly MimePart[];
  rawHeaderLines: readonly { line: string }[];
  contentType: { parsed: { value: string; params: Record<string, string | undefined> } };
};

/** Bytes beyond ASCII, written so that the library reads them in a charset. */
const HIGH = Array.from({ length: 128 }, (_, at) => `=${(at + 128).toString(16)}`).join('');
const IN_WESTERN = decodeWords(`=?windows-1252?Q?${HIGH}?=`);

/** Names of charsets in a header: of words (RFC 2047) and of parameters (RFC 2231). */
const OF_WORD = /=\?([^?*\s]{1,60})(?:\*[^?]{0,60})?\?[bq]\?([^?]{1,900})\?=/giu;
const OF_PARAMETER = /\*\s{0,9}=\s{0,9}"?([^'"\s;]{1,60})'[^']{0,60}'([^\s;]{1,900})/giu;
const BEYOND_ASCII = /[^\t\r\n -~]/u;

/**
 * Whether a message says that its letters are in a charset that nobody here knows: the library reads them as Western ones
 * then, without a word. Of what is ASCII alone it makes no difference.
 */
export function hasUnknownCharset(root: MimePart, { text, html }: Email): boolean {
  const isSpecial = BEYOND_ASCII.test(`${text ?? ''}${html ?? ''}`);
  const visit = (part: MimePart): boolean => {
    const { value, params } = part.contentType.parsed;
    const own = /^text\//u.test(value) ? (params['charset'] ?? '') : '';
    const matters = isSpecial || value === 'text/calendar' || /utf-?7/iu.test(own);
    if (matters && isUnknown(own)) return true;
    if (part.rawHeaderLines.some(({ line }) => isUnclearHeader(line))) return true;
    return part.childNodes.some(visit);
  };
  return visit(root);
}

function isUnclearHeader(line: string): boolean {
  const words = [...line.matchAll(OF_WORD)].filter(([word]) =>
    BEYOND_ASCII.test(decodeWords(word)),
  );
  const parameters = [...line.matchAll(OF_PARAMETER)].filter(([, , text = '']) =>
    /%[89a-f]/iu.test(text),
  );
  return [...words, ...parameters].some(([, charset = '']) => isUnknown(charset));
}

function isUnknown(charset: string): boolean {
  const name = charset.trim().toLowerCase();
  if (name === '' || [name, name.replace(/^(?:x-ms-|x-|cs)/u, '')].some(isLabel)) return false;
  if (/[?*\s]/u.test(name)) return true;
  return decodeWords(`=?${name}?Q?${HIGH}?=`) === IN_WESTERN;
}

function isLabel(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
