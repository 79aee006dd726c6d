import { allIn } from '../all-in.ts';
import { placeOf, type Findings } from '../findings.ts';
import type { StyleTable } from '../style-table.ts';
import type { Story, WordPackage } from '../word-package.ts';
import { elementsOf, valueOf } from '../../../xml/xml-tree.ts';
import { fieldsOf } from '../fields.ts';

/** Word: at most 40 characters, a letter or underscore first, then letters, digits, underscores. */
const BOOKMARK_NAME = /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u;

/** What stands for a part of its own: pictures, charts, headers and footers. Of links `checkLinks` tells. */
const PARTS = [
  'a:blip',
  'c:chart',
  'v:imagedata',
  'w:headerReference',
  'w:footerReference',
  'w:altChunk',
];

/** Every style, numbering, bookmark and part that is pointed at exists; bookmarks begin, end, and have one name each. */
export function checkReferences(file: WordPackage, styles: StyleTable, findings: Findings): void {
  checkStyles(file, styles, findings);
  checkNumbering(file, findings);
  for (const story of file.stories) checkParts(story, findings);
  const names = new Set<string>();
  for (const story of file.stories) checkBookmarks(story, names, findings);
  for (const story of file.stories) checkAnchors(story, names, findings);
}

function checkStyles(file: WordPackage, styles: StyleTable, findings: Findings): void {
  for (const { part, root } of file.stories) {
    for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle']) {
      for (const use of allIn(root, name)) {
        const id = use.attributes.get('w:val') ?? '';
        if (!styles.has(id)) findings.add('style-missing', `${part}: ${id}`);
      }
    }
  }
  for (const style of styles.all) {
    for (const link of ['w:basedOn', 'w:next', 'w:link']) {
      const id = valueOf(style, link);
      if (id !== undefined && !styles.has(id))
        findings.add('style-missing', `word/styles.xml: ${id}`);
    }
  }
}

function checkNumbering(file: WordPackage, findings: Findings): void {
  const definitions = elementsOf(file.numbering);
  const attribute = (name: string, key: string) =>
    new Set(
      definitions.filter((node) => node.name === name).map((node) => node.attributes.get(key)),
    );
  const abstracts = attribute('w:abstractNum', 'w:abstractNumId');
  const numbers = attribute('w:num', 'w:numId');
  for (const number of definitions.filter(({ name }) => name === 'w:num')) {
    const id = valueOf(number, 'w:abstractNumId');
    if (!abstracts.has(id)) findings.add('numbering-missing', `word/numbering.xml: ${id ?? ''}`);
  }
  const roots = file.stories.map(({ part, root }) => ({ part, root }));
  if (file.styles) roots.push({ part: 'word/styles.xml', root: file.styles });
  for (const { part, root } of roots) {
    for (const use of allIn(root, 'w:numId')) {
      const id = use.attributes.get('w:val');
      if (id !== '0' && !numbers.has(id)) findings.add('numbering-missing', `${part}: ${id ?? ''}`);
    }
  }
}

function checkParts({ part, root, relationships }: Story, findings: Findings): void {
  for (const use of allIn(root, ...PARTS)) {
    for (const name of ['r:id', 'r:embed', 'r:link']) {
      const id = use.attributes.get(name);
      if (id !== undefined && !relationships.has(id))
        findings.add('missing-part', `${part}: ${id}`);
    }
  }
}

function checkBookmarks({ part, root }: Story, names: Set<string>, findings: Findings): void {
  const open = new Map<string, string>();
  for (const mark of allIn(root, 'w:bookmarkStart', 'w:bookmarkEnd')) {
    const id = mark.attributes.get('w:id') ?? '';
    if (mark.name === 'w:bookmarkEnd') {
      if (!open.delete(id)) findings.add('bookmark-unbalanced', `${part}: ${id}`);
      continue;
    }
    const name = mark.attributes.get('w:name') ?? '';
    if (open.has(id)) findings.add('bookmark-unbalanced', `${part}: ${name}`);
    if (!BOOKMARK_NAME.test(name)) findings.add('bookmark-name-invalid', `${part}: ${name}`);
    if (names.has(name)) findings.add('bookmark-name-twice', `${part}: ${name}`);
    open.set(id, name);
    names.add(name);
  }
  for (const name of open.values()) findings.add('bookmark-unbalanced', `${part}: ${name}`);
}

function checkAnchors({ part, root }: Story, names: Set<string>, findings: Findings): void {
  for (const link of allIn(root, 'w:hyperlink')) {
    const anchor = link.attributes.get('w:anchor');
    if (anchor !== undefined && link.attributes.get('r:id') === undefined && !names.has(anchor)) {
      findings.add('bookmark-missing', placeOf(part, link));
    }
  }
  for (const { instruction } of fieldsOf(root).fields) {
    const match =
      /^\s*(?:(?:PAGEREF|REF|NOTEREF)\s+"?([^\s"\\]+)|HYPERLINK\s+\\l\s+"?([^\s"\\]+))/iu.exec(
        instruction,
      );
    const anchor = match?.[1] ?? match?.[2];
    if (anchor !== undefined && !names.has(anchor)) {
      findings.add('bookmark-missing', `${part}: ${anchor}`);
    }
  }
}
