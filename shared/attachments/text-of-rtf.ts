/** Groups that hold no text of the document. */
const SILENT =
  /^\{\\(?:\*\\)?(?:fonttbl|colortbl|stylesheet|pict|themedata|colorschememapping|datastore|latentstyles|listtable|rsidtbl)\b/u;
const TOKENS =
  /\\u(-?\d{1,5}) ?(?:\\'[0-9a-f]{2}|[^\\{}])?|\\'([0-9a-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|([{}])|([^\\{}\r\n]+)/giu;
const WINDOWS_1252 = new TextDecoder('windows-1252');
const LINE_ENDS = new Set(['par', 'line', 'tab', 'cell', 'row', 'sect', 'page']);
/** Groups whose text is no part of the line that they stand in. */
const APART =
  /^(?:info|title|subject|author|manager|company|operator|keywords|comment|header[lrf]?|footer[lrf]?|footnote|annotation|atnauthor|revtbl)$/u;

/** The text of a Rich Text document (Word 2007 RTF Specification 1.9.1), with its properties. One pass. */
export function textOfRtf(bytes: Uint8Array): string {
  const rtf = WINDOWS_1252.decode(bytes);
  const texts: string[] = [];
  let depth = 0;
  /** The depth of the group that is passed over. */
  let silent = Infinity;
  const apart = new Set<number>();
  for (const match of rtf.matchAll(TOKENS)) {
    const [, unicode, hex, word, , mark, brace, plain] = match;
    if (brace === '{') {
      depth += 1;
      if (depth < silent && SILENT.test(rtf.slice(match.index, match.index + 40))) silent = depth;
    } else if (brace === '}') {
      if (depth === silent) silent = Infinity;
      if (apart.delete(depth)) texts.push('\n');
      depth -= 1;
    } else if (depth < silent) {
      if (unicode !== undefined) texts.push(String.fromCharCode(Number(unicode) & 0xffff));
      else if (hex !== undefined) {
        texts.push(WINDOWS_1252.decode(Uint8Array.of(Number.parseInt(hex, 16))));
      } else if (word !== undefined && LINE_ENDS.has(word)) texts.push('\n');
      else if (word !== undefined && APART.test(word)) apart.add(depth);
      else if (mark === '~') texts.push(' ');
      else if (mark === '_') texts.push('-');
      else if (plain !== undefined) texts.push(plain);
    }
  }
  return texts.join('');
}
