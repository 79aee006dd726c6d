import { LIMITS } from '../limits.ts';

/** What XML 1.0 cannot hold (controls but tab and line ends, lone surrogates, two noncharacters), and C1 controls. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
/** Text that is XML as it is; most cells are. */
const PLAIN = /^[ !#-%'-;=?-~\n\u00A0-\uD7FF\uE000-\uFFFD]*$/;
/** Text that would be read as the escape of another letter (`_x0041_`), and the line end that XML turns into another. */
const READ_OTHERWISE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** `text` as XML in an element or an attribute. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(NOT_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** The texts of a workbook, each once. */
export type StringCollector = {
  /** The place of `text` among them. */
  indexOf: (text: string) => number;
  xml: () => string;
};

/** A collector without texts. */
export function collectStrings(): StringCollector {
  const places = new Map<string, number>();
  const items: string[] = [];
  let uses = 0;
  return {
    indexOf(text) {
      uses += 1;
      let place = places.get(text);
      if (place === undefined) {
        place = items.length;
        places.set(text, place);
        items.push(`<si><t xml:space="preserve">${stringXml(text)}</t></si>`);
      }
      return place;
    },
    xml: () =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${items.length}">${items.join('')}</sst>`,
  };
}

/** A cell's text (ECMA-376, ST_Xstring), cut where Excel would refuse the file. */
function stringXml(text: string): string {
  let whole = text;
  if (whole.length > LIMITS.cellCharacters) whole = whole.slice(0, LIMITS.cellCharacters);
  return escapeXml(whole.replace(READ_OTHERWISE, '_x005F_')).replace(/\r/g, '_x000D_');
}
