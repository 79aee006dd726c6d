import type { CSSProperties } from 'react';

/** A column's share of the room, for its head: the cells below keep to it. */
export function columnWidth({
  width,
}: {
  /** In percent; `atLeast` in rem. */
  width?: { share: number; atLeast: number } | undefined;
}): CSSProperties | undefined {
  return width && { width: `${String(width.share)}%`, minWidth: `${String(width.atLeast)}rem` };
}
