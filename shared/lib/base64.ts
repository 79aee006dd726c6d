/** Characters that `String.fromCharCode` takes at once without filling the stack. */
const PIECE = 0x8000;

/** Bytes as Base64 (RFC 4648, with padding). */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += PIECE) {
    text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  }
  return btoa(text);
}

/** The bytes of Base64. Throws `InvalidCharacterError` on anything else. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
