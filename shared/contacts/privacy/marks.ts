import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ContactPoint } from '../contact-point.ts';
import { normalEmail, normalPhone } from '../normal-form.ts';
import type { Tombstone } from './tombstone.ts';

type Reach = Pick<ContactPoint, 'kind' | 'normal'>;

/** A mark of an e-mail address in its normal form, or of a number: SHA-256, so that it tells nothing but sameness. */
export function markOf(point: Reach): string {
  const { kind } = point;
  const normal = kind === 'email' ? normalEmail(point.normal) : normalPhone(point.normal).normal;
  return bytesToHex(sha256(utf8ToBytes(`${kind} ${normal}`)));
}

/** The marks that are left of an erased person: one for each of her e-mail addresses and numbers, in order, each once. */
export function marksOf(points: readonly Reach[]): string[] {
  const told = points.filter(({ kind, normal }) => kind !== 'address' && normal.trim() !== '');
  return [...new Set(told.map(markOf))];
}

/** Finds erased persons by how they were reached: made once for the tombstones, asked for each row of an import. */
export function erasedFinder(
  tombstones: readonly Pick<Tombstone, 'id' | 'marks'>[],
): (points: readonly Reach[]) => string | null {
  const byMark = new Map(tombstones.flatMap(({ id, marks }) => marks.map((mark) => [mark, id])));
  if (byMark.size === 0) return () => null;
  return (points) => {
    for (const point of points) {
      const found = point.kind === 'address' ? undefined : byMark.get(markOf(point));
      if (found !== undefined) return found;
    }
    return null;
  };
}
