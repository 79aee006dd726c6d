import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fromBase64 } from '../lib/base64.ts';
import type { BackupFile, BackupRecord } from './backup-file.ts';

const KEY = /^([0-9a-f]{64})\/(\d{4})$/u;

/**
 * Puts the pieces of files together as their lines come (`backup-file.ts`), into `files`. `add` returns false where a
 * piece is not the next one, or the file before it is not what its SHA-256 says; `areWhole` tells it of the last.
 */
export function readFilePieces(files: BackupFile[]): {
  add: (key: string | number, record: BackupRecord) => boolean;
  areWhole: () => boolean;
} {
  const seen = new Set<string>();
  let hash = sha256.create();
  const areWhole = () => {
    const last = files.at(-1);
    return last === undefined || bytesToHex(hash.clone().digest()) === last.sha256;
  };
  return {
    areWhole,
    add: (key, { content }) => {
      const [, name = '', place] = KEY.exec(String(key)) ?? [];
      if (name === '' || typeof content !== 'string') return false;
      let file = files.at(-1);
      if (file?.sha256 !== name) {
        if (seen.has(name) || !areWhole()) return false;
        seen.add(name);
        hash = sha256.create();
        file = { sha256: name, pieces: [] };
        files.push(file);
      }
      if (Number(place) !== file.pieces.length) return false;
      const bytes = decoded(content);
      if (!bytes) return false;
      hash.update(bytes);
      file.pieces.push(bytes);
      return true;
    },
  };
}

function decoded(content: string): Uint8Array | null {
  try {
    return fromBase64(content);
  } catch {
    return null;
  }
}
