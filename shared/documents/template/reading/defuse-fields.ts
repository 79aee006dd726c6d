import { isSafeClick } from './safe-click.ts';
import { descendants, ownText, replaceBy, type XmlElement } from '../../../xml/xml-tree.ts';

/** Fields that fetch a file, start a program or macro, or ask the reader something (ISO/IEC 29500-1 §17.16.5). */
const ACTIVE = new Set([
  'ASK',
  'AUTOTEXT',
  'AUTOTEXTLIST',
  'CONTROL',
  'DATABASE',
  'DDE',
  'DDEAUTO',
  'EMBED',
  'FILLIN',
  'HTMLCONTROL',
  'IMPORT',
  'INCLUDE',
  'INCLUDEPICTURE',
  'INCLUDETEXT',
  'LINK',
  'MACROBUTTON',
  'PRINT',
  'RD',
]);

/** Fields inside fields; Word itself stops at twenty. */
const DEEPEST = 50;

type OpenField = { instruction: string; marks: XmlElement[] };

/** Turns active fields of a part into the text that they last showed. Returns how many there were. */
export function defuseFields(root: XmlElement): number {
  let defused = 0;
  const open: OpenField[] = [];
  for (const one of descendants(root, 'w:fldChar', 'w:instrText', 'w:fldSimple')) {
    if (one.name === 'w:fldSimple') {
      if (!isActive(one.attributes.get('w:instr') ?? '')) continue;
      replaceBy(one, ...one.children);
      defused += 1;
      continue;
    }
    if (one.attributes.get('w:fldCharType') === 'begin' && open.length < DEEPEST) {
      open.push({ instruction: '', marks: [one] });
      continue;
    }
    const top = open.at(-1);
    if (!top) continue;
    top.marks.push(one);
    if (one.name === 'w:instrText') top.instruction += ownText(one);
    if (one.attributes.get('w:fldCharType') !== 'end') continue;
    open.pop();
    if (!isActive(top.instruction)) continue;
    for (const mark of top.marks) replaceBy(mark);
    defused += 1;
  }
  return defused;
}

/** A link that is a field may lead to the web or to a person, as others may. An instruction made by fields is not known. */
function isActive(instruction: string): boolean {
  const [keyword = '', target = ''] = instruction.trim().split(/\s+/u);
  if (keyword.toUpperCase() === 'HYPERLINK') {
    // `\l` leads to a place in the document.
    return !/^\\l/iu.test(target) && !isSafeClick(target.replaceAll('"', ''));
  }
  return keyword === '' || ACTIVE.has(keyword.toUpperCase());
}
