/** Object identifiers of what is wrapped (RFC 5652 §4, 5.1): all begin so, and `signed-data` ends in 2. */
const IDENTIFIER = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07];
const SIGNED = 2;
const BEGINNING = 64;

/** What the content of `smime.p7m` is (RFC 8551): sealed by its signature, or encrypted. */
export function sealOf(bytes: Uint8Array): 'sealed' | 'encrypted' {
  for (let at = 0; at < Math.min(bytes.length, BEGINNING); at += 1) {
    if (IDENTIFIER.every((byte, index) => bytes[at + index] === byte)) {
      return bytes[at + IDENTIFIER.length] === SIGNED ? 'sealed' : 'encrypted';
    }
  }
  return 'encrypted';
}
