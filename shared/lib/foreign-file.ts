/** What a file is that no part of the program reads, a file of Office or a package that breaks off, and one of nothing. */
export type ForeignFile =
  'program' | 'picture' | 'sound' | 'film' | 'archive' | 'damaged' | 'empty';

/** First bytes in hexadecimal; a dot stands for any digit. */
const BEGINNINGS: readonly (readonly [RegExp, ForeignFile])[] = [
  // Windows programs: "MZ" begins texts as well, the zeros that follow it do not.
  [/^4d5a.{0,40}0000/, 'program'],
  [/^(?:7f454c46|feedface|feedfacf|cefaedfe|cffaedfe|cafebabe0000|4c0000000114020)/, 'program'],
  [/^(?:89504e470d0a1a0a|ffd8ff|474946383[79]61|49492a00|4d4d002a|38425053|00000100)/, 'picture'],
  [/^424d.{8}00000000/, 'picture'],
  [/^52494646.{8}57454250/, 'picture'],
  [/^.{8}66747970(?:68656963|68656978|6d696631|61766966)/, 'picture'],
  [/^(?:494433|fff[ab].|4f676753|664c6143|4d546864)/, 'sound'],
  [/^52494646.{8}57415645/, 'sound'],
  [/^.{8}667479704d3441/, 'sound'],
  [/^(?:.{8}66747970|1a45dfa3|52494646.{8}41564920|000001b[a3])/, 'film'],
  [/^(?:377abcaf271c|526172211a07|425a68.{2}314159|fd377a585a00|4d534346)/, 'archive'],
];

/** What ends a zip may be followed by a remark of so many bytes. */
const ZIP_END = 65_557;

/**
 * What a file is by its own bytes, never by its name, where that is nothing that can be read anywhere in the program; null
 * where a reader is to judge it.
 */
export function foreignFileOf(bytes: Uint8Array): ForeignFile | null {
  if (bytes.length === 0) return 'empty';
  const start = [...bytes.subarray(0, 32)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  if (start.startsWith('504b0304')) return hasZipEnd(bytes) ? null : 'damaged';
  return BEGINNINGS.find(([beginning]) => beginning.test(start))?.[1] ?? null;
}

/** A zip whose list of contents is missing was cut off, or is no zip: nothing of it can be found. */
function hasZipEnd(bytes: Uint8Array): boolean {
  const end = bytes.subarray(-ZIP_END);
  for (
    let at = end.lastIndexOf(0x50);
    at >= 0;
    at = at === 0 ? -1 : end.lastIndexOf(0x50, at - 1)
  ) {
    if (end[at + 1] === 0x4b && end[at + 2] === 0x05 && end[at + 3] === 0x06) return true;
  }
  return false;
}
