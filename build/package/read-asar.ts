import { readFileSync } from 'node:fs';

type Entry = { files?: Record<string, Entry>; size?: number; offset?: string; link?: string };

/**
 * The files of a packed `app.asar`, by their paths with forward slashes. The archive is a header of JSON, whose length
 * stands in the fourth number, and the files' bytes one after another; a file kept outside of it has no place in ours.
 */
export const readAsar = (path: string): Map<string, Uint8Array> => {
  const bytes = readFileSync(path);
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Entry;
  const begin = 8 + bytes.readUInt32LE(4);
  const files = new Map<string, Uint8Array>();
  const walk = (entry: Entry, at: string) => {
    for (const [name, child] of Object.entries(entry.files ?? {})) {
      const here = at === '' ? name : `${at}/${name}`;
      if (child.files !== undefined) walk(child, here);
      else if (child.offset === undefined || child.size === undefined)
        throw new Error(`${here} lies outside the archive.`);
      else {
        const from = begin + Number(child.offset);
        files.set(here, bytes.subarray(from, from + child.size));
      }
    }
  };
  walk(header, '');
  return files;
};
