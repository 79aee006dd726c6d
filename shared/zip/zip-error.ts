/** Why a zip cannot be opened or unpacked. Thrown from deep inside; each reader turns it into its own failure. */
export class ZipError extends Error {
  readonly code: 'damaged' | 'encrypted' | 'hostile' | 'too-large';

  constructor(code: ZipError['code']) {
    super(code);
    this.code = code;
  }
}
