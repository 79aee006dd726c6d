import { join } from 'node:path';
import { isMissing } from '../files/file-failure.ts';
import type { Machine } from './machine.ts';

/** The wrapped key, under the name that the recovery sheet tells. */
export const WRAPPED_KEY = 'avain.age';

/** The name under which a wrapped key stays beside the one that took its place `now`. */
export function olderWrappedKey(now: Date): string {
  const until = now.toISOString().slice(0, 19).replaceAll(':', '-');
  return WRAPPED_KEY.replace('.', `-until-${until}.`);
}

/** The wrapped key in `folder`; null where there is none. */
export async function readWrappedKey(
  folder: string,
  { fs }: { fs: Pick<Machine['fs'], 'readFile'> },
): Promise<string | null> {
  try {
    return await fs.readFile(join(folder, WRAPPED_KEY), 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
