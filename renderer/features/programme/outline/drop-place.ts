import { isHeading, type ShownLine } from './shown-lines.ts';
import type { DropPosition } from './use-outline-acts.tsx';

/** Where a line that is dragged would come to, and where that is shown. */
export type DropPlace = {
  targetId: string;
  position: DropPosition;
  /** The line at which it is shown: at its upper or lower edge, or all of it; `level` is how far in. */
  at: number;
  edge: 'above' | 'below' | 'whole';
  level: number;
};

/** Of a line that can hold others, its upper and its lower share that mean the place before and after it. */
const EDGE = 0.28;

/**
 * Where a line comes to that is let go over the line `at`: `down` is how far down in it (0–1), `out` how many levels it was
 * drawn outwards meanwhile. Below the last line of a branch that means after the branch.
 */
export function dropPlace(
  lines: readonly ShownLine[],
  { at, down, out }: { at: number; down: number; out: number },
): DropPlace | null {
  const line = lines[at];
  if (!line) return null;
  const { node } = line;
  const whole = {
    targetId: node.id,
    position: 'on',
    at,
    edge: 'whole',
    level: line.level,
  } as const;
  if (isHeading(node)) return whole;
  const edge = node.kind === 'action' ? 0.5 : EDGE;
  if (down < edge) {
    return { targetId: node.id, position: 'before', at, edge: 'above', level: line.level };
  }
  if (down <= 1 - edge && node.kind !== 'action') return whole;
  const below = lines[at + 1];
  if (line.isOpen && below) {
    const [edgeOf, own] = ['below', below.level] as const;
    return { targetId: below.node.id, position: 'before', at, edge: edgeOf, level: own };
  }
  let target = line;
  for (let left = out; left >= 1 && target.place === target.of; left -= 1) {
    const parent = lines[target.parent];
    if (!parent || isHeading(parent.node)) break;
    target = parent;
  }
  return { targetId: target.node.id, position: 'after', at, edge: 'below', level: target.level };
}
