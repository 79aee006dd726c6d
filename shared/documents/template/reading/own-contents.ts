import { paragraphText } from '../word-file/paragraph-text.ts';
import {
  descendants,
  elementsOf,
  nearest,
  ownText,
  replaceBy,
  type XmlElement,
} from '../../../xml/xml-tree.ts';

/**
 * Finds the contents list that a template has itself (made with Word's own command) and leaves one paragraph in its place,
 * for the document's contents; undefined where there is none.
 */
export function takeOwnContents(root: XmlElement): XmlElement | undefined {
  const instruction = descendants(root, 'w:instrText').find(
    (one) => /^\s*TOC\b/u.test(ownText(one)) && !/\\[ct]\b/u.test(ownText(one)),
  );
  const first = instruction && nearest(instruction, 'w:p');
  if (!first?.parent || nearest(first, 'w:tbl', 'w:txbxContent', 'w:p')) return undefined;
  const siblings = first.parent.children;
  const from = siblings.indexOf(first);
  let open = 0;
  for (const [index, paragraph] of siblings.slice(from).entries()) {
    if (typeof paragraph === 'string') continue;
    for (const mark of descendants(paragraph, 'w:fldChar')) {
      const type = mark.attributes.get('w:fldCharType');
      open += type === 'begin' ? 1 : type === 'end' ? -1 : 0;
    }
    if (open > 0) continue;
    for (const old of siblings.slice(from + 1, from + index + 1)) {
      if (typeof old !== 'string') replaceBy(old);
    }
    first.children = [];
    return first;
  }
  return undefined;
}

const HEADING =
  /^(?:[\dIVX]+\.?\s+)?(?:sisällys|sisällysluettelo|sisältö|innehåll|innehållsförteckning|contents|table of contents)$/iu;

/** Whether a template has a heading of its own right above the place of the contents. */
export function hasOwnHeading(place: XmlElement): boolean {
  const siblings = elementsOf(place.parent ?? undefined);
  const above = siblings
    .slice(0, siblings.indexOf(place))
    .findLast((one) => one.name !== 'w:p' || paragraphText(one).trim() !== '');
  return above?.name === 'w:p' && HEADING.test(paragraphText(above).trim());
}

/** Takes the place of a contents list out where the document has none, with the frame and heading that Word made for it. */
export function leaveOutContents(place: XmlElement): void {
  const frame = nearest(place, 'w:sdt');
  const isOfContents =
    frame &&
    descendants(frame, 'w:docPartGallery').some((one) =>
      /contents/iu.test(one.attributes.get('w:val') ?? ''),
    );
  replaceBy(isOfContents ? frame : place);
}
