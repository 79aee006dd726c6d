import { readTypedName } from '#shared/contacts/import/names/read-typed-name.ts';
import { normalEmail } from '#shared/contacts/normal-form.ts';
import { isEmailAddress } from '#shared/mail/email-address.ts';

/** Somebody who was pasted and is no contact, as she would become one. */
export type Newcomer = { familyName: string; givenName: string; email: string };

/** How what was pasted reads: a name, an address, or both. */
export function newcomerOf(pasted: string): Newcomer {
  const normal = normalEmail(pasted);
  const email = isEmailAddress(normal) ? normal : '';
  const before = pasted.includes('<') ? pasted.slice(0, pasted.indexOf('<')) : pasted;
  const name = before.includes('@') ? '' : unquoted(before);
  if (name === '') return { familyName: '', givenName: '', email };
  const { familyName, givenName } = readTypedName(name, email);
  return { familyName, givenName, email };
}

/** A name without the quotes that mail programs put around it. */
function unquoted(text: string): string {
  return text
    .replace(/["<>]/gu, ' ')
    .trim()
    .replace(/^['‘’](.*)['‘’]$/u, '$1')
    .trim();
}

/** What keeps her from being added. */
export function newcomerFault({ familyName, givenName, email }: Newcomer): 'name' | 'email' | null {
  if (`${familyName}${givenName}`.trim() === '') return 'name';
  return email.trim() === '' || isEmailAddress(normalEmail(email)) ? null : 'email';
}
