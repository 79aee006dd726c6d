/** What a link may open: pages and letters. No script, no file of this computer, no place inside another document. */
const SCHEMES = new Set(['http:', 'https:', 'mailto:']);
const LONGEST = 2000;

/**
 * The address as it is kept in a link, or null where it may not be one. An address without a scheme
 * (`www.example.org`, `someone@example.org`) gets its own; what is relative is refused.
 */
export function safeLink(address: string): string | null {
  const text = address.trim();
  if (text === '' || text.length > LONGEST || /\s/u.test(text)) return null;
  const whole = withScheme(text);
  try {
    const url = new URL(whole);
    if (!SCHEMES.has(url.protocol)) return null;
    if (url.protocol === 'mailto:') return /^[^@]+@[^@]+$/u.test(url.pathname) ? url.href : null;
    return url.hostname.includes('.') && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}

function withScheme(text: string): string {
  if (/^[a-z][a-z\d+.-]*:/iu.test(text)) return text;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/u.test(text)) return `mailto:${text}`;
  if (/^[^\s/?#:@]+\.\p{L}{2,}([/?#]|$)/u.test(text)) return `https://${text}`;
  return text;
}
