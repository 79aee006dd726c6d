import { isLetter, outgoingLink } from '../shell/outgoing-link.ts';

/** What a link may lead to: pages and letters. No script, no file of this computer, no place inside another document. */
const SCHEMES = new Set(['http:', 'https:', 'mailto:']);
const LONGEST = 2000;

/**
 * The address as a text keeps it in a link, or null where it may not be one. An address without a scheme
 * (`www.example.org`, `someone@example.org`) gets its own; what is relative is refused.
 */
export function textLink(address: string): string | null {
  const text = address.trim();
  if (text === '' || text.length > LONGEST || /\s/u.test(text)) return null;
  const whole = withScheme(text);
  try {
    const url = new URL(whole);
    if (!SCHEMES.has(url.protocol)) return null;
    if (url.protocol === 'mailto:') return isLetter(url) ? url.href : null;
    return url.hostname.includes('.') && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * The same of a link that is made now: an `http:` address gets `https:`, as the shell opens no other, and what it would not
 * open is refused.
 */
export function newTextLink(address: string): string | null {
  const link = textLink(address)?.replace(/^http:/u, 'https:') ?? null;
  return link === null || outgoingLink(link) === null ? null : link;
}

function withScheme(text: string): string {
  if (/^[a-z][a-z\d+.-]*:/iu.test(text)) return text;
  if (/^[^\s@/]+@[^\s@/][^\s@/.]*\.[^\s@/]+$/u.test(text)) return `mailto:${text}`;
  if (/^[^\s/?#:@]+\.\p{L}{2,}([/?#]|$)/u.test(text)) return `https://${text}`;
  return text;
}
