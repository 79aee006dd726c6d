/**
 * A cell that a spreadsheet would take for a formula, after any apostrophes that guard it already (OWASP: CSV injection):
 * also one that begins with blanks or breaks, which some drop, or with a sign of full width, which some read as the usual one.
 */
const RISKY = /^'*(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;
const GUARDED = /^'+(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;
/** A phone number in full, which Excel shows as it is: `+358 40 555 0101`. */
const PHONE = /^\+\d{1,3}(?:[ -]?\(?\d{1,6}\)?){1,6}$/;

/** `cell` with a leading apostrophe where a spreadsheet would run it; phone numbers stay as they are. */
export function guardFormula(cell: string): string {
  return RISKY.test(cell) && !PHONE.test(cell) ? `'${cell}` : cell;
}

/** Takes away exactly what `guardFormula` puts there: `unguardFormula(guardFormula(cell)) === cell` for every text. */
export function unguardFormula(cell: string): string {
  return cell.charCodeAt(0) === 0x27 && GUARDED.test(cell) ? cell.slice(1) : cell;
}
