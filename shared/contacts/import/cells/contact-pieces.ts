import {
  looksLikeEmail,
  looksLikePhone,
  looksLikePostalCodeAndCity,
  looksLikeStreet,
} from '../table/cell-kinds.ts';
import { isEmailAddress } from './read-emails.ts';
import { splitTrimmed } from '../../../text/split-trimmed.ts';

export type ContactPiece = { kind: 'email' | 'phone' | 'address' | 'words'; text: string };

/** `Käyntiosoite: `, and before a number also `puhelin `: what a piece says of itself. */
const LABEL = /^\p{L}[\p{L}. -]{0,20}:\s*/u;
const NUMBER_LABEL = /^\p{L}{1,14}\.?\s+(?=[+(]?\d)/u;

/** One address, or digits alone, as most cells are. */
const IS_ONE = {
  email: (text: string) => !text.includes('|') && isEmailAddress(text),
  phone: (text: string) => /^[+\d\s()/-]+$/.test(text),
} as const;

/**
 * The pieces of a cell of addresses or numbers (`own`) in which people write other ways to reach somebody too:
 * `p. 040 …, maija@…, PL 1, 00023 Valtioneuvosto`; null for any other. What goes on in the next piece of an address is
 * one with it.
 */
export function contactPieces(
  text: string,
  own: 'email' | 'phone',
): readonly ContactPiece[] | null {
  if (IS_ONE[own](text)) return null;
  const pieces: ContactPiece[] = [];
  for (const piece of splitTrimmed(text, /[\n;|]|,\s/)) {
    if (piece === '') continue;
    const kind = kindOf(piece);
    const bare = kind === 'address' ? piece.replace(LABEL, '') : piece;
    const before = pieces.at(-1);
    if (kind === 'address' && before?.kind === kind) before.text += `, ${bare}`;
    else pieces.push({ kind, text: bare });
  }
  const kinds = new Set(pieces.map(({ kind }) => kind));
  return kinds.has('address') || kinds.has(own === 'email' ? 'phone' : 'email') ? pieces : null;
}

function kindOf(piece: string): ContactPiece['kind'] {
  const bare = piece.replace(LABEL, '');
  if (looksLikeEmail(piece)) return 'email';
  if (looksLikePostalCodeAndCity(bare) || looksLikeStreet(bare)) return 'address';
  return looksLikePhone(bare.replace(NUMBER_LABEL, '')) ? 'phone' : 'words';
}
