import { isLetter } from '../../../shell/outgoing-link.ts';

/**
 * Whether a click in a document may lead to `target`: a place in it (`#`), the web, or a letter that attaches nothing
 * (RFC 6068). Nothing is opened by itself.
 */
export function isSafeClick(target: string): boolean {
  if (/^(?:#|https?:)/iu.test(target)) return true;
  return URL.canParse(target) && isLetter(new URL(target));
}
