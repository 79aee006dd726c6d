import { eachAttribute } from '../xml/scan-xml.ts';
import { scanPart } from '../xml/scan-part.ts';
import { openZip, type ZipLimits, type ZipPart } from '../zip/open-zip.ts';
import { unpackWhole } from '../zip/unpack-part.ts';
import type { FileText, ReadWithin } from './file-text.ts';

const MEBIBYTE = 1024 ** 2;
/** As generous as a kept file may be (25 MB), and no more than a thread of its own can hold. */
const LIMITS: ZipLimits = {
  parts: 5000,
  partBytes: 80 * MEBIBYTE,
  allBytes: 250 * MEBIBYTE,
  ratio: 150,
};
/** Where a paragraph, a cell or a line ends: what stands in two of them is not one word. */
const ENDS = new Set(['p', 'h', 's', 'c', 't', 'tab', 'br', 'cr', 'line-break', 'table-cell']);
/** Runs of one paragraph, whose words are glued together: `t` of Word and of slides ends no word. */
const RUNS_GO_ON = /^(?:word|ppt)\//u;
/** An attribute in which a name, an address or a number may stand. */
const SAYS_SOMETHING = /[@\s]|\d{5}/u;
/** Sheets of Excel hold the numbers of their texts; these are all texts in the order in which the numbers count them. */
const SHARED = 'xl/sharedstrings.xml';

/**
 * The text of an office file (ECMA-376, OpenDocument) or of any other zip: of XML all texts and the attributes that may
 * name somebody (who changed it, whom a link writes to), of anything else what `within` reads. Throws where it is no zip
 * or would unpack to too much.
 */
export async function textOfZip(bytes: Uint8Array, within: ReadWithin): Promise<FileText> {
  const zip = openZip(bytes, LIMITS);
  const isOffice = ['[content_types].xml', 'mimetype'].some((name) => zip.has(name));
  const shared = textsOf(zip.get(SHARED));
  const texts: string[] = [shared.join('\n')];
  let isWhole = true;
  for (const [name, part] of zip) {
    if (name === SHARED || part.size === 0) continue;
    try {
      if (/\.(?:xml|rels|vml)$/u.test(name)) texts.push(textOfXml(name, part, shared));
      else if (!isOffice || name.includes('/embeddings/')) {
        const read = await within(unpackWhole(part));
        texts.push(name, read.text);
        isWhole &&= read.isWhole;
      }
    } catch {
      isWhole = false;
    }
  }
  return { text: texts.join('\n'), isWhole };
}

function textOfXml(name: string, part: ZipPart, shared: readonly string[]): string {
  const texts: string[] = [];
  const attributes: string[] = [];
  let isNumberOfText = false;
  scanPart(part, {
    open: (tag, raw) => {
      if (tag === 'noBreakHyphen') texts.push('-');
      if (tag === 'c') isNumberOfText = /\st\s*=\s*["']s["']/u.test(raw);
      if (SAYS_SOMETHING.test(raw)) {
        eachAttribute(raw, (_, value) => {
          if (SAYS_SOMETHING.test(value)) attributes.push(value);
        });
      }
    },
    close: (tag) => {
      if (ENDS.has(tag) && !(tag === 't' && RUNS_GO_ON.test(name))) texts.push('\n');
    },
    text: (text) => texts.push(isNumberOfText ? (shared[Number(text)] ?? text) : text),
  });
  return `${texts.join('')}\n${attributes.join('\n')}`;
}

/** The shared texts of a workbook by their number. */
function textsOf(part: ZipPart | undefined): string[] {
  const texts: string[] = [];
  if (!part) return texts;
  let current = '';
  scanPart(part, {
    open: (tag) => {
      if (tag === 'si') current = '';
    },
    close: (tag) => {
      if (tag === 'si') texts.push(current);
    },
    text: (text) => {
      current += text;
    },
  });
  return texts;
}
