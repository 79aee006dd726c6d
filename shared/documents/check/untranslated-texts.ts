import { strFromU8, unzipSync } from 'fflate';
import { LANGUAGE_MARK, OTHER_LANGUAGE } from '../texts/stand-ins.ts';

const DOCUMENT = 'word/document.xml';
const STAND_IN = `<w:rStyle w:val="${OTHER_LANGUAGE}"/>`;
const MARK = `<w:rStyle w:val="${LANGUAGE_MARK}"/>`;
/** Of a long text its beginning tells which it is. */
const SHOWN = 120;

/** Of so many it is said which they are; of the rest how many. */
export const UNTRANSLATED_SHOWN = 8;

/**
 * The texts of a document of the program that stand in for a missing translation, each once, in the order of reading: those
 * with a word beside them that says so, and the names that go without.
 */
export function untranslatedTexts(bytes: Uint8Array): string[] {
  const part = unzipSync(bytes, { filter: ({ name }) => name === DOCUMENT })[DOCUMENT];
  const xml = part ? strFromU8(part) : '';
  if (!xml.includes(STAND_IN) && !xml.includes(MARK)) return [];
  const found = new Set<string>();
  /** A text with form is marked by a paragraph above it. */
  let isNext = false;
  for (const [paragraph] of xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)) {
    const runs = [...paragraph.matchAll(/<w:r[ >].*?<\/w:r>/gsu)].map(([run]) => run);
    const own: string[] = isNext ? runs : runs.filter((run) => run.includes(STAND_IN));
    isNext = own.length === 0 && runs.some((run) => run.includes(MARK));
    const text = own.map(textOf).join('').trim();
    if (text !== '') found.add(text.length > SHOWN ? `${text.slice(0, SHOWN).trim()}…` : text);
  }
  return [...found];
}

function textOf(run: string): string {
  return [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/gu)]
    .map(([, text]) => text ?? ' ')
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
