import { compareCodeUnits } from '../../lib/compare-code-units.ts';
import type { Version } from './version.ts';

/** The version in which a programme was last sent out to be answered; null where none was. */
export function sentVersion(versions: readonly Version[], programmeId: string): Version | null {
  const own = versions.filter(
    (one) => one.programmeId === programmeId && one.purpose === 'consultation',
  );
  return own.sort((one, other) => compareCodeUnits(other.madeAt, one.madeAt))[0] ?? null;
}
