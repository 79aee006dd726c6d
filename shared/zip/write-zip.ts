import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { joinBytes } from '../lib/join-bytes.ts';

/** Nearly as small as the best, in much less time: decision 0009. */
const LEVEL = 3;

/** Takes the bytes of one part piece by piece; to be ended before the next part is begun. */
export type ZipPartWriter = { write: (bytes: Uint8Array) => void; end: () => void };

/** What puts a zip together part by part, so that no part need be whole in memory. */
export type ZipWriter = {
  /** Begins a part; `stored` for what is packed already, such as pictures and documents. */
  begin: (name: string, how?: 'packed' | 'stored') => ZipPartWriter;
  /** A part that is at hand as a whole. */
  add: (name: string, bytes: Uint8Array, how?: 'packed' | 'stored') => void;
  /** Ends it; returns the file. */
  end: () => Uint8Array<ArrayBuffer>;
};

/**
 * Writes a zip (APPNOTE.TXT) that every system opens, with the time `at` on each part as the machine's clock shows it. No
 * zip64: parts and file stay below 4 GiB. Names have forward slashes; the same parts give the same bytes on one machine.
 */
export function zipWriter(at: Date): ZipWriter {
  const pieces: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, piece) => {
    failed ??= error;
    pieces.push(piece);
  });
  const begin: ZipWriter['begin'] = (name, how = 'packed') => {
    const part =
      how === 'stored' ? new ZipPassThrough(name) : new ZipDeflate(name, { level: LEVEL });
    part.mtime = at;
    zip.add(part);
    return {
      write: (bytes) => part.push(bytes),
      end: () => part.push(new Uint8Array(0), true),
    };
  };
  return {
    begin,
    add: (name, bytes, how) => {
      const part = begin(name, how);
      part.write(bytes);
      part.end();
    },
    end: () => {
      zip.end();
      if (failed) throw failed;
      return joinBytes(pieces);
    },
  };
}
