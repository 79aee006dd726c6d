/** A letter or digit of any alphabet: Finnish domains have ä and ö. */
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)+\\p{L}(?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])$`, 'u');

/**
 * The ends of e-mail addresses in what was typed or pasted, commas or spaces between: `@OM.fi` and `https://www.om.fi/`
 * are `om.fi`. `domains` are in the order typed, lower case, each once; `unread` is what looks like none.
 */
export function readDomains(text: string): { domains: string[]; unread: string[] } {
  const parts = text.split(/[\s,;]+/u).filter((part) => part !== '');
  const domains = new Set<string>();
  const unread: string[] = [];
  for (const part of parts) {
    const domain = part
      .toLowerCase()
      .replace(/^https?:\/\//u, '')
      .replace(/^www\./u, '')
      .replace(/\/.*$/u, '')
      .replace(/^.*@/u, '');
    if (domain.length <= 253 && DOMAIN.test(domain)) domains.add(domain);
    else unread.push(part);
  }
  return { domains: [...domains], unread };
}
