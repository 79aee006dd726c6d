import { fold } from '../../text/fold.ts';

/** Somebody who works in an organisation: her name as it is written, and her addresses in lower case. */
export type StaffMember = { id: string; name: string; emails: readonly string[] };

/**
 * Whom a text names among `staff`: the one whose address stands in it, else the one whose given and family name do, as whole
 * words in whatever order. Null where there is nobody, or more than one.
 */
export function personNamedIn(staff: readonly StaffMember[]): (text: string) => string | null {
  return (text) => {
    const lower = text.toLowerCase();
    // Names within addresses name nobody: another may have the address.
    const words = new Set(
      text
        .split(/\s+/u)
        .filter((part) => !part.includes('@'))
        .flatMap(wordsOf),
    );
    const byAddress = staff.filter(({ emails }) => emails.some((one) => hasWhole(lower, one)));
    const byName = staff.filter(({ name }) => {
      const own = wordsOf(name);
      return own.length > 1 && own.every((word) => words.has(word));
    });
    const found = byAddress.length > 0 ? byAddress : byName;
    return found.length === 1 ? (found[0]?.id ?? null) : null;
  };
}

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}-]+/gu) ?? [];

/** Whether an address stands in `text` as a whole: `aino@om.example` is not in `paino@om.example`. */
function hasWhole(text: string, address: string): boolean {
  return text.split(/[\s<>()[\],;:"']+/u).some((part) => part.replace(/\.$/u, '') === address);
}
