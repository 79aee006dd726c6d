import type { OutlineNode } from './outline-view.ts';

/** A line of the outline that is shown, with what is said of it to who does not see where it stands. */
export type ShownLine = {
  node: OutlineNode;
  /** 1 for the highest. */
  level: number;
  /** Which one it is among its siblings, from 1, and how many they are. */
  place: number;
  of: number;
  /** Where in the list its parent stands; -1 for the highest. */
  parent: number;
  /** Whether what is below it is shown; null where nothing is. */
  isOpen: boolean | null;
};

/** The lines of all branches but the closed ones, in the order of reading. */
export function shownLines(
  nodes: readonly OutlineNode[],
  closed: ReadonlySet<string>,
): ShownLine[] {
  const lines: ShownLine[] = [];
  const add = (siblings: readonly OutlineNode[], level: number, parent: number) => {
    for (const [at, node] of siblings.entries()) {
      const isOpen = node.children.length === 0 ? null : !closed.has(node.id);
      const own = lines.push({ node, level, place: at + 1, of: siblings.length, parent, isOpen });
      if (isOpen) add(node.children, level + 1, own - 1);
    }
  };
  add(nodes, 1, -1);
  return lines;
}

/** Whether the line only groups others: it has no page, and is neither moved nor deleted. */
export function isHeading({ kind }: OutlineNode): boolean {
  return kind === 'place' || kind === 'orphans';
}

/**
 * The next line after `at` whose number or name begins with what is typed, round to the beginning; -1 where none does.
 * `wordsOf` returns both of a line, folded as `typed` is. Of a word that goes on, `at` itself may be the one still.
 */
export function lineBeginning(
  lines: readonly ShownLine[],
  { typed, at, wordsOf }: { typed: string; at: number; wordsOf: (node: OutlineNode) => string[] },
): number {
  const first = typed.length > 1 ? at : at + 1;
  for (let step = 0; step < lines.length; step += 1) {
    const place = (first + step) % lines.length;
    const line = lines[place];
    if (line && wordsOf(line.node).some((word) => word.startsWith(typed))) return place;
  }
  return -1;
}
