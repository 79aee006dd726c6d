import type { CountedPages } from '../count-pages.ts';
import {
  append,
  descendants,
  element,
  insertAt,
  nearest,
  ownText,
  replaceBy,
  type XmlElement,
} from '../../../xml/xml-tree.ts';

/**
 * A field that says on which page a bookmark is, or without one how many pages there are: from where its result begins to
 * where it ends.
 */
export type PageReference = { bookmark?: string; separate: XmlElement; end: XmlElement };

/** The page references of a part; one without a place for its result is left to Word. */
export function pageReferences(root: XmlElement): PageReference[] {
  const found: PageReference[] = [];
  const open: { instruction: string; separate: XmlElement | null }[] = [];
  for (const one of descendants(root, 'w:fldChar', 'w:instrText')) {
    const type = one.attributes.get('w:fldCharType');
    const top = open.at(-1);
    if (type === 'begin') open.push({ instruction: '', separate: null });
    else if (!top) continue;
    else if (one.name === 'w:instrText') top.instruction += ownText(one);
    else if (type === 'separate') top.separate = one;
    else {
      open.pop();
      const bookmark = /^\s*PAGEREF\s+"?([^\s"\\]+)/iu.exec(top.instruction)?.[1];
      const { separate } = top;
      if (bookmark !== undefined && separate) found.push({ bookmark, separate, end: one });
      else if (/^\s*NUMPAGES\b/iu.test(top.instruction) && separate) {
        found.push({ separate, end: one });
      }
    }
  }
  return found;
}

/** Writes the pages into the references; those whose page is not known stay blank. */
export function fillPages(
  references: readonly PageReference[],
  { bookmarks, count }: CountedPages,
): void {
  for (const { bookmark, separate, end } of references) {
    const page = bookmark === undefined ? count?.toString() : bookmarks.get(bookmark);
    const [from, to] = [runOf(separate), runOf(end)];
    const siblings = from.parent?.children;
    if (page === undefined || !siblings || from.parent !== to.parent) continue;
    if (from === to) {
      insertAt(from, from.children.indexOf(separate) + 1, [element('w:t', {}, [page])]);
      continue;
    }
    const between = siblings.slice(siblings.indexOf(from) + 1, siblings.indexOf(to));
    for (const old of between) if (typeof old !== 'string') replaceBy(old);
    const run = element('w:r');
    append(run, element('w:t', {}, [page]));
    insertAt(from.parent ?? run, siblings.indexOf(from) + 1, [run]);
    for (const mark of descendants(from, 'w:fldChar')) mark.attributes.delete('w:dirty');
  }
}

function runOf(mark: XmlElement): XmlElement {
  return nearest(mark, 'w:r') ?? mark;
}
