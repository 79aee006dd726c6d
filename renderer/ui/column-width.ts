import type { CSSProperties } from 'react';

/** A column's share of the room. A cell that is cut (`clip`) takes what its share leaves it, and no more. */
export function columnWidth({
  width,
  clip,
}: {
  /** In percent; `atLeast` in rem. */
  width?: { share: number; atLeast: number } | undefined;
  clip?: unknown;
}): CSSProperties | undefined {
  if (!width) return undefined;
  return {
    width: `${String(width.share)}%`,
    minWidth: `${String(width.atLeast)}rem`,
    ...(clip !== undefined && { '--cut-at': '0' }),
  };
}
