import { hasIdentityCode } from '../lib/identity-code.ts';

/**
 * Whether a Finnish personal identity code stands in any text of `values`: a form, what it is written with, the message that it
 * goes with. Such a form does not go out, in whatever kind of file.
 */
export function isIdentityCodeIn(values: unknown): boolean {
  if (typeof values === 'string') return hasIdentityCode(values);
  if (typeof values !== 'object' || values === null) return false;
  return Object.values(values).some(isIdentityCodeIn);
}
