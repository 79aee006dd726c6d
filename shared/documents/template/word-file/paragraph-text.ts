import {
  descendants,
  element,
  isElement,
  nearest,
  ownText,
  type XmlElement,
} from '../../../xml/xml-tree.ts';

/** The pieces of a paragraph's text, in order. One that is no `w:t` (a tab, a break, a picture) holds a placeholder apart. */
type Piece = { text: string; element: XmlElement | null };

/** What holds text of its own, or none that is shown. */
const OUTSIDE = new Set(['w:txbxContent', 'w:del', 'w:moveFrom', 'w:pPr', 'w:rPr']);
const APART: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:drawing': '\uFFFC',
  'w:pict': '\uFFFC',
  'w:object': '\uFFFC',
};

/** The text of a paragraph, without that of text boxes in it; what was deleted as a tracked change is no text. */
export function paragraphText(paragraph: XmlElement): string {
  return piecesOf(paragraph)
    .map(({ text }) => text)
    .join('');
}

/**
 * Puts `value` where the text from `start` to `end` stands, however many runs it is split over; it takes the form of the
 * first. A line feed in it becomes a line break.
 */
export function replaceText(
  paragraph: XmlElement,
  start: number,
  end: number,
  value: string,
): void {
  let at = 0;
  let isPut = false;
  for (const { text, element: holder } of piecesOf(paragraph)) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, text.length);
    at += text.length;
    if (!holder || from >= text.length || to <= from) continue;
    const before = text.slice(0, from);
    const after = text.slice(to);
    setText(holder, `${before}${isPut ? '' : value}${after}`);
    isPut = true;
  }
}

/** Every paragraph of a part, in order, those of text boxes after the one that they hang on. */
export function paragraphsOf(root: XmlElement): XmlElement[] {
  return descendants(root, 'w:p');
}

/** Whether a paragraph belongs to what is drawn for old readers alone: it repeats another one. */
export function isFallback(paragraph: XmlElement): boolean {
  return nearest(paragraph, 'mc:Fallback') !== undefined;
}

function piecesOf(paragraph: XmlElement): Piece[] {
  const pieces: Piece[] = [];
  const visit = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (!isElement(child) || OUTSIDE.has(child.name)) continue;
      if (child.name === 'w:t') pieces.push({ text: ownText(child), element: child });
      else if (child.name in APART) {
        pieces.push({ text: APART[child.name] ?? '', element: null });
      } else visit(child);
    }
  };
  visit(paragraph);
  return pieces;
}

function setText(holder: XmlElement, text: string): void {
  const run = holder.parent;
  const [first = '', ...lines] = text.split('\n');
  holder.children = [first];
  holder.attributes.set('xml:space', 'preserve');
  if (!run || lines.length === 0) return;
  const more = lines.flatMap((line) => [
    element('w:br'),
    element('w:t', { 'xml:space': 'preserve' }, [line]),
  ]);
  for (const one of more) one.parent = run;
  run.children.splice(run.children.indexOf(holder) + 1, 0, ...more);
}
