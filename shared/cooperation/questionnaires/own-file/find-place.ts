import { paragraphText } from '../../../documents/template/word-file/paragraph-text.ts';
import {
  copyOf,
  descendants,
  find,
  nearest,
  replaceBy,
  type XmlElement,
} from '../../../xml/xml-tree.ts';

export const HEADING = /^(?:heading|title|subtitle|otsikko|rubrik)/iu;
/** A line that says where the answer comes, or how long it may be. */
const ANSWER_LINE =
  /^[([]|\b(?:answers?|reply|replies|responses?|r[ée]ponses?|vastau(?:s|kset|kse\p{L}*)|svar\p{L}{0,3})\b/iu;
const LONGEST_ANSWER_LINE = 60;

/** The first cell to the right of the question's that is empty, or has an answer already. */
export function cellBeside(
  last: XmlElement,
  written: ReadonlySet<XmlElement>,
): XmlElement | undefined {
  const cell = nearest(last, 'w:tc');
  const row = cell && nearest(cell, 'w:tr');
  if (!row) return undefined;
  const cells = descendants(row, 'w:tc').filter((one) => nearest(one, 'w:tr') === row);
  return cells.slice(cells.indexOf(cell) + 1).find((one) => {
    const inside = descendants(one, 'w:p');
    return written.has(one) || (inside.length > 0 && inside.every(isRoom));
  });
}

/**
 * Where below a question its answer belongs: the empty paragraph, box or field that waits for it, else the line behind which
 * it comes. Other words between them may begin something else, a part or the end of the file: below such words only a box
 * is meant for the answer, and only where they are a sentence that explains the question; below a heading nothing is.
 */
export function placeBelow(
  last: XmlElement,
  after: readonly XmlElement[],
): { behind: XmlElement; room: XmlElement | undefined } {
  let behind = last;
  let room: XmlElement | undefined;
  let isExplained = false;
  for (const one of after) {
    if (isHeading(one)) break;
    if (isRoom(one)) {
      if (!isReached(last, one)) continue;
      if (isBox(last, one)) return { behind, room: one };
      if (!isExplained) room ??= one;
      continue;
    }
    const text = paragraphText(one).trim();
    if (text === '' || (nearest(one, 'w:tc') && nearest(one, 'w:tc') !== nearest(last, 'w:tc')))
      break;
    const isAnswerLine = text.length <= LONGEST_ANSWER_LINE && ANSWER_LINE.test(text);
    if (isAnswerLine && !isExplained) {
      behind = one;
      room = undefined;
    } else if (room || !/[.?!]$/u.test(text)) break;
    else isExplained = true;
  }
  return { behind, room };
}

function isHeading(paragraph: XmlElement): boolean {
  const properties = find(paragraph, 'w:pPr');
  const style = find(properties, 'w:pStyle')?.attributes.get('w:val') ?? '';
  return HEADING.test(style) || find(properties, 'w:outlineLvl') !== undefined;
}

/** Whether an empty paragraph is a cell of its own or a field: nothing else comes there. */
function isBox(last: XmlElement, paragraph: XmlElement): boolean {
  const cell = nearest(paragraph, 'w:tc');
  const isOwnCell = cell !== undefined && cell !== nearest(last, 'w:tc');
  return (
    isOwnCell || [nearest(paragraph, 'w:sdt'), ...descendants(paragraph, 'w:sdt')].some(isPrompt)
  );
}

/**
 * Whether an empty paragraph is where the answer belongs: in the text behind the question; in its own cell; or in a row
 * below it that has nothing else, which is a box to write in. Cells of other tables wait for figures.
 */
function isReached(last: XmlElement, paragraph: XmlElement): boolean {
  const cell = nearest(paragraph, 'w:tc');
  if (!cell || cell === nearest(last, 'w:tc')) return true;
  const row = nearest(cell, 'w:tr');
  return row !== undefined && descendants(row, 'w:tc').length === 1;
}

/** Whether a paragraph holds no text but what a control or a field shows until something is written into it. */
function isRoom(paragraph: XmlElement): boolean {
  if (descendants(paragraph, 'w:drawing', 'w:pict', 'w:object', 'w:sectPr').length > 0)
    return false;
  return isPrompt(nearest(paragraph, 'w:sdt')) || textOutsidePrompts(paragraph).trim() === '';
}

function textOutsidePrompts(paragraph: XmlElement): string {
  const copy = copyOf(paragraph);
  for (const control of descendants(copy, 'w:sdt')) if (isPrompt(control)) replaceBy(control);
  return paragraphText(copy);
}

/** Whether a control for text shows its prompt alone. */
export function isPrompt(control: XmlElement | undefined): boolean {
  const properties = find(control, 'w:sdtPr');
  const isChosen = ['w:dropDownList', 'w:comboBox', 'w:date', 'w:picture', 'w14:checkbox'].some(
    (kind) => find(properties, kind) !== undefined,
  );
  return !isChosen && find(properties, 'w:showingPlcHdr') !== undefined;
}
