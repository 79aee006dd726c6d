/** A line of quoted-printable holds 76 characters (RFC 2045 §6.7), the last of a broken one being `=`. */
const LONGEST = 75;

/** `text` (lines ended by `\n`) as quoted-printable of its UTF-8 bytes, lines ended by CRLF; none begins with a dot. */
export function quotedPrintable(text: string): string {
  return text.split('\n').map(encodeLine).join('\r\n');
}

function encodeLine(line: string): string {
  const bytes = new TextEncoder().encode(line);
  const lines: string[] = [];
  let current = '';
  bytes.forEach((byte, index) => {
    const isLast = index === bytes.length - 1;
    const encoded = encodeByte(byte, isLast, current === '');
    if (current.length + encoded.length > LONGEST) {
      lines.push(`${current}=`);
      current = encodeByte(byte, isLast, true);
    } else current += encoded;
  });
  return [...lines, current].join('\r\n');
}

function encodeByte(byte: number, isLast: boolean, isFirst: boolean): string {
  const isBlank = byte === 0x20 || byte === 0x09;
  // Servers end a message at a line of one dot, and some take blanks off the end of a line.
  const isRisky = (isBlank && isLast) || (byte === 0x2e && isFirst);
  const isPlain = isBlank || (byte >= 0x21 && byte <= 0x7e && byte !== 0x3d);
  if (isPlain && !isRisky) return String.fromCharCode(byte);
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
