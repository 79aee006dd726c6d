/** A number as Finnish and Swedish write it, `1 240,5`, or with a point; what may be thousands in English is none. */
const NUMBER = /^([-−]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{1,2}))?\s?%?$/u;

/** The number that a text is, with a percent sign or without; null where it is anything else. */
export function plainNumber(text: string): number | null {
  const found = NUMBER.exec(text.trim());
  if (!found) return null;
  const [, sign, whole = '', decimals = '0'] = found;
  const amount = Number(`${whole.replace(/\s/gu, '')}.${decimals}`);
  return sign ? -amount : amount;
}
