/** The table of CRC-32 as zip uses it (APPNOTE.TXT 4.4.7; polynomial 0xEDB88320). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** A running CRC-32: add pieces, then ask for the value. */
export function startCrc(): { add: (piece: Uint8Array) => void; value: () => number } {
  let crc = 0xffffffff;
  return {
    add(piece) {
      for (let at = 0; at < piece.length; at += 1) {
        crc = (crc >>> 8) ^ (TABLE[(crc ^ (piece[at] ?? 0)) & 0xff] ?? 0);
      }
    },
    value: () => (crc ^ 0xffffffff) >>> 0,
  };
}
