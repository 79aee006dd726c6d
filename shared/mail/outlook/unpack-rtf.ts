/** What a text that is packed may point back to from the start (MS-OXRTFCP 2.1.2). */
const BEFORE =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor ' +
  'MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n' +
  '\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const PACKED = 0x75465a4c;
const PLAIN = 0x414c454d;
const HEADER = 16;
const WINDOW = 4096;
/** One pointer of two bytes stands for seventeen at most. */
const RATIO = 9;

/** The Rich Text of a message, which Outlook packs (MS-OXRTFCP). Null where it is none. */
export function unpackRtf(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < HEADER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(4, true);
  const kind = view.getUint32(8, true);
  if (kind === PLAIN) return bytes.subarray(HEADER, HEADER + length);
  if (kind !== PACKED || length > bytes.length * RATIO) return null;
  const window = new Uint8Array(WINDOW);
  window.set(new TextEncoder().encode(BEFORE));
  let at = BEFORE.length;
  const unpacked = new Uint8Array(length);
  let written = 0;
  const write = (byte: number) => {
    if (written < length) unpacked[written] = byte;
    written += 1;
    window[at] = byte;
    at = (at + 1) % WINDOW;
  };
  for (let from = HEADER; from < bytes.length && written < length;) {
    const control = bytes[from] ?? 0;
    from += 1;
    for (let bit = 0; bit < 8 && from < bytes.length; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        write(bytes[from] ?? 0);
        from += 1;
        continue;
      }
      const pointer = ((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0);
      from += 2;
      const offset = pointer >> 4;
      // Where the text would be written next, it ends.
      if (offset === at) return unpacked.subarray(0, Math.min(written, length));
      const count = (pointer & 0x0f) + 2;
      for (let step = 0; step < count; step += 1) write(window[(offset + step) % WINDOW] ?? 0);
    }
  }
  return unpacked.subarray(0, Math.min(written, length));
}
