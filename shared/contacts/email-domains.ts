import type { ContactPoint } from './contact-point.ts';
import { isEmailAddress } from '../mail/email-address.ts';
import type { Organisation } from './organisation.ts';

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
      .replace(/\/.*/u, '')
      .replace(/^.*@/u, '');
    if (domain.length <= 253 && DOMAIN.test(domain)) domains.add(domain);
    else unread.push(part);
  }
  return { domains: [...domains], unread };
}

/** The domains that an organisation's people are known to be at: those told, and those of its own addresses in `points`. */
export function domainsOf(
  organisation: Pick<Organisation, 'domains'> | undefined,
  points: readonly Pick<ContactPoint, 'kind' | 'normal'>[],
): string[] {
  const addresses = points.filter(({ kind, normal }) => kind === 'email' && isEmailAddress(normal));
  return [
    ...(organisation?.domains ?? []).map((domain) => domain.toLowerCase()),
    ...addresses.map(({ normal }) => domainOf(normal)),
  ];
}

/** Whether an address is at one of the domains or below it. */
export function isAtDomain(address: string, domains: readonly string[]): boolean {
  const own = domainOf(address);
  return domains.some((domain) => own === domain || own.endsWith(`.${domain}`));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
