const STRIDE = 10;

/** The row that a key leads to from row `from` of `count`, from 0; `null` where the key does not move. */
export function targetRow(key: string, from: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, from + 1);
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'PageDown':
      return Math.min(last, from + STRIDE);
    case 'PageUp':
      return Math.max(0, from - STRIDE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
