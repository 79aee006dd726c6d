import { fold } from '#shared/text/fold.ts';
import { isHeading } from './shown-lines.ts';
import type { OutlineNode } from './outline-view.ts';

/**
 * The lines in whose number or name, in any language, each of the words stands, whatever their accents, with those above
 * them; `found` are the ids of the former in the order of reading. Null where nothing is sought.
 */
export function searchOutline(
  nodes: readonly OutlineNode[],
  text: string,
): { nodes: readonly OutlineNode[]; found: readonly string[] } | null {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return null;
  const found: string[] = [];
  const within = (list: readonly OutlineNode[]): OutlineNode[] =>
    list.flatMap((node) => {
      const isFound = !isHeading(node) && isIn(node, words);
      if (isFound) found.push(node.id);
      const children = within(node.children);
      return isFound || children.length > 0 ? [{ ...node, children }] : [];
    });
  return { nodes: within(nodes), found };
}

function isIn({ number, title }: OutlineNode, words: readonly string[]): boolean {
  const text = fold([number, title.fi, title.sv, title.en].join(' '));
  return words.every((word) => text.includes(word));
}
