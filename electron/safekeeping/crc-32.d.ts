declare module 'crc-32/crc32c.js' {
  /** CRC-32C (Castagnoli) of the bytes, as a signed number. */
  const crc32c: { buf: (bytes: Uint8Array) => number };
  export = crc32c;
}
