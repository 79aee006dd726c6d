/** A sum of euros as it is written: `1 200 000`, `1 200 000,50 €`. Null where it is no such sum. */
export function readSum(typed: string): number | null {
  const plain = typed.replace(/[\s\u00a0\u202f]|€/gu, '').replace(',', '.');
  return /^\d{1,13}(\.\d{1,2})?$/u.test(plain) ? Number(plain) : null;
}

/** The sum as a field shows it in every language of the office, and as `readSum` reads it: `1200000,5`. */
export function typedSum(sum: number | undefined): string {
  return sum === undefined ? '' : String(sum).replace('.', ',');
}
