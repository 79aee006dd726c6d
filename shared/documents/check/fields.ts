import { allIn } from './all-in.ts';
import { ownText, type XmlElement } from '../../xml/xml-tree.ts';
import { textOf } from './text-of.ts';

/** A field: its instruction (`PAGEREF a_1 \h`), the result that stands until Word counts anew, whether it waits for that. */
export type Field = { instruction: string; result: string; dirty: boolean };

/** Fields inside fields; Word itself stops at twenty. */
const DEEPEST = 50;

type Fields = { fields: Field[]; unbalanced: number };

/** By the root of a part, which does not change: two rules ask. */
const known = new WeakMap<XmlElement, Fields>();

/** The fields of a part, simple and complex, and how many of the latter lack a beginning or an end. */
export function fieldsOf(root: XmlElement): Fields {
  let found = known.get(root);
  if (!found) known.set(root, (found = readFields(root)));
  return found;
}

function readFields(root: XmlElement): Fields {
  if (allIn(root, 'w:fldChar', 'w:fldSimple').length === 0) return { fields: [], unbalanced: 0 };
  const fields: Field[] = [];
  const open: (Field & { separated: boolean })[] = [];
  let unbalanced = 0;
  // What a tracked change takes away stands there until the change is accepted.
  const instructions = ['w:instrText', 'w:delInstrText'];
  const words = ['w:t', 'w:delText'];
  const marks = ['w:fldChar', 'w:fldSimple', ...instructions, ...words, 'w:sym', 'w:drawing'];
  for (const node of allIn(root, ...marks)) {
    if (node.name === 'w:fldSimple') {
      const instruction = node.attributes.get('w:instr') ?? '';
      fields.push({ instruction, result: textOf(node), dirty: isDirty(node) });
    } else if (node.name === 'w:fldChar') {
      const type = node.attributes.get('w:fldCharType');
      const top = open.at(-1);
      if (type === 'begin' && open.length === DEEPEST) unbalanced += 1;
      else if (type === 'begin') {
        open.push({ instruction: '', result: '', dirty: isDirty(node), separated: false });
      } else if (!top) unbalanced += 1;
      else if (type === 'separate') {
        top.separated = true;
        top.dirty ||= isDirty(node);
      } else {
        open.pop();
        fields.push({ instruction: top.instruction, result: top.result, dirty: top.dirty });
      }
    } else if (instructions.includes(node.name)) {
      const top = open.at(-1);
      if (top) top.instruction += ownText(node);
    } else {
      const shown = words.includes(node.name) ? ownText(node) : '□';
      for (const field of open) if (field.separated) field.result += shown;
    }
  }
  return { fields, unbalanced: unbalanced + open.length };
}

function isDirty(node: XmlElement): boolean {
  return ['1', 'true', 'on'].includes(node.attributes.get('w:dirty') ?? '');
}
