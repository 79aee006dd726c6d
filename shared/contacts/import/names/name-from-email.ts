import { isEmailAddress } from '../cells/read-emails.ts';
import { isGivenName } from './given-names.ts';
import type { IssueCollector } from '../issue-collector.ts';
import type { ImportedContact } from '../plan.ts';

/** Addresses that several people read: an organisation's, whoever answers. */
const SHARED =
  /^(?:kirjaamo|registratur|registrator|registraattori|registratorskontoret|registry|info|information|infoposti|posti|post|mail|email|asiakaspalvelu|palvelu|palaute|feedback|toimisto|office|kansli|kanslia|kontakt|contact|contacts|yhteys|yhteydenotto|viestinta|viestintä|tiedotus|kommunikation|communications|media|press|presse|neuvonta|radgivning|rådgivning|helpdesk|help|support|tuki|service|secretariat|sekretariat|sihteeristo|sihteeristö|admin|hallinto|johto|rekry|rekrytointi|hr|laskutus|invoice|billing|noreply|no-reply|postmaster|webmaster|all|kaikki|team|tiimi|puhelinvaihde|vaihde|vaxel|växel|paivystys|päivystys|jour|juristit|legal|lakiasiat|tietosuoja|dataprotection|dpo|eu|kv|international)$/;

/** Words within an address that no person is called: `press.office`, `tasa.arvo`. */
const NO_NAME =
  /^(?:of|and|ja|och|tasa|arvo|human|trafficking|rights|victim|victims|support|service|services|group|ryhma|ryhmä|hanke|project|projekt|network|verkosto|natverk|nätverk|ihmiskauppa|koulutus|tapahtuma|event|events|desk|unit|yksikko|yksikkö|osasto|avdelning|department|dept|finland|suomi|helsinki|turku|tampere|oulu|espoo|vantaa|the|test|testi|user|name|first|last|etunimi|sukunimi|fornamn|efternamn)$/;

/** Where everybody may have an address, and where all ministries have theirs: the domain names nobody. */
const NOBODYS_DOMAIN =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|proton|protonmail|gmx|web|mail|aol|luukku|suomi24|kolumbus|saunalahti|elisanet|welho|nic|inet|pp\.inet|netti|jippii|telia|surffi|phnet|gov)\.(?:[a-z]{2,4}|co\.uk)$/;

/**
 * Gives a contact that has an e-mail address and no name what the address says plainly, and remarks it: the name of
 * `maija.virtanen@…`, and for an address that is shared (`kirjaamo@…`) the domain as the organisation's name. Any other
 * address says nothing that is certain: the contact is called by it, until somebody names it.
 */
export function nameFromEmail(contact: ImportedContact, issues: IssueCollector): void {
  const email = contact.emails[0] ?? '';
  const at = email.lastIndexOf('@');
  if (at < 0) return;
  const local = email.slice(0, at).toLowerCase();
  const domain = email.slice(at + 1).toLowerCase();
  const parts = local.split(/[._]/);
  const facts = { value: email };
  if (parts.some(isShared)) {
    // `kirjaamo.om@gov.fi` says whose it is in letters that only those know who know it.
    if (parts.length > 1 || isNobodysDomain(domain)) {
      callByAddress(contact, 'organisation', issues);
      return;
    }
    contact.organisation = domain;
    issues.warn(contact.row, 'organisation-from-email', { facts: { ...facts, name: domain } });
    return;
  }
  const name = nameOf(parts);
  if (!name) {
    const isOffices = local.split(/[._-]/).some(isShared);
    callByAddress(contact, isOffices ? 'organisation' : 'familyName', issues);
    return;
  }
  Object.assign(contact, name);
  const whole = `${name.givenName} ${name.familyName}`;
  issues.warn(contact.row, 'name-from-email', { facts: { ...facts, name: whole } });
}

function callByAddress(
  contact: ImportedContact,
  field: 'organisation' | 'familyName',
  issues: IssueCollector,
): void {
  const [value = ''] = contact.emails;
  if (!isEmailAddress(value)) return;
  contact[field] = value;
  issues.warn(contact.row, 'called-by-address', { facts: { value } });
}

/** Whether everybody may have an address there, in lower case: it says nothing of an organisation. */
export function isNobodysDomain(domain: string): boolean {
  return NOBODYS_DOMAIN.test(domain);
}

/** Whether several people read an address, by a word of it: `kirjaamo@…`, `kirjaamo.om@…`. */
export function isSharedAddress(email: string): boolean {
  return email
    .slice(0, Math.max(email.lastIndexOf('@'), 0))
    .toLowerCase()
    .split(/[._]/)
    .some(isShared);
}

function isShared(part: string): boolean {
  return SHARED.test(part);
}

/** `maija.virtanen`, `anna-maija.k.virtanen`; given name first, unless only the last part is one. Null where not plain. */
function nameOf(parts: readonly string[]): { givenName: string; familyName: string } | null {
  const [first = '', second = '', third = ''] = parts;
  const last = parts.length === 3 ? third : second;
  const initial = parts.length === 3 ? second : '';
  if (parts.length < 2 || parts.length > 3 || initial.length > 1) return null;
  if (![first, last].every(isNamePart) || (initial && !/^\p{L}$/u.test(initial))) return null;
  const isTurned = !initial && isGivenName(last) && !isGivenName(first);
  const given = capital(isTurned ? last : first);
  return {
    givenName: initial ? `${given} ${initial.toUpperCase()}.` : given,
    familyName: capital(isTurned ? first : last),
  };
}

function isNamePart(part: string): boolean {
  return (
    /^\p{L}{2,}(?:-\p{L}{2,})?$/u.test(part) && !part.split('-').some((word) => NO_NAME.test(word))
  );
}

function capital(part: string): string {
  return part.replace(/^\p{L}|-\p{L}/gu, (letter) => letter.toUpperCase());
}
