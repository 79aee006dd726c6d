const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Resolves `_x000D_` and the like, by which workbooks write letters that XML cannot (ECMA-376, ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
