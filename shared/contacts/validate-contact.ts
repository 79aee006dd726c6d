import type {
  ContactPointDraft,
  DraftText,
  OrganisationDraft,
  PersonDraft,
} from './contact-draft.ts';
import { isEmailAddress } from './email-address.ts';
import { readDomains } from './email-domains.ts';
import { foldKeepingLetters } from '../text/fold.ts';
import { hasIdentityCode } from '../lib/identity-code.ts';
import { readDay } from '../lib/read-day.ts';
import { normalEmail, normalPhone } from './normal-form.ts';
import type { Organisation } from './organisation.ts';
import { mayBeAbove } from './organisation-tree.ts';
import { readPhone, splitPhones } from './phone-number.ts';

/** An error keeps the contact from being saved; a warning tells and lets it through. Its text is `contacts:finding.<code>`. */
export type Finding = {
  /** The field: `familyName`, `positions.<key>.organisation`, `contactPoints.<key>`, `contactPoints.<key>.postalCode`. */
  path: string;
  severity: 'error' | 'warning';
  code: FindingCode;
};

type FindingCode =
  | 'name-missing'
  | 'organisation-name-missing'
  | 'organisation-name-taken'
  | 'parent-below'
  | 'domain-unread'
  | 'position-without-organisation'
  | 'email-invalid'
  | 'email-several'
  | 'email-repeated'
  | 'phone-unread'
  | 'phone-several'
  | 'phone-repeated'
  | 'postal-code-unusual'
  | 'identity-code'
  | 'day-unread'
  | 'ends-before-begin'
  | 'too-long';

/** Long enough for any name or heading; notes are short remarks, not documents. */
const MAX_LINE = 300;
const MAX_NOTES = 10_000;

const PRIVACY_DAYS = ['informedOn', 'reviewOn', 'objectedOn', 'restrictedOn'] as const;

/** What is wrong with a person as typed; empty where she can be saved without a word. */
export function validatePerson(person: PersonDraft): Finding[] {
  const findings = [
    ...checkText('givenName', person.givenName),
    ...checkText('familyName', person.familyName),
    ...checkText('formerNames', person.formerNames),
    ...checkText('honorific', person.honorific),
    ...checkText('notes', person.notes, MAX_NOTES),
    ...checkText('provenance.source', person.provenance.source),
    ...person.groups.flatMap((group) => checkText('groups', group)),
    ...checkDay('provenance.obtainedOn', person.provenance.obtainedOn),
    ...PRIVACY_DAYS.flatMap((name) => checkDay(`privacy.${name}`, person.privacy[name])),
  ];
  if (isBlank(person.givenName) && isBlank(person.familyName)) {
    findings.push({ path: 'familyName', severity: 'error', code: 'name-missing' });
  }
  for (const position of person.positions) {
    const path = `positions.${position.key}`;
    findings.push(
      ...checkText(`${path}.organisation`, position.organisationName),
      ...checkTexts(`${path}.title`, position.title),
      ...checkTexts(`${path}.unit`, position.unit),
      ...checkDay(`${path}.from`, position.from),
      ...checkDay(`${path}.to`, position.to),
    );
    const from = readDay(position.from);
    const to = readDay(position.to);
    if (from !== null && to !== null && to < from) {
      findings.push({ path: `${path}.to`, severity: 'error', code: 'ends-before-begin' });
    }
    const named = position.organisationId !== null || !isBlank(position.organisationName);
    const said = [...Object.values(position.title), ...Object.values(position.unit)].join('');
    if (!named && !isBlank(said)) {
      findings.push({
        path: `${path}.organisation`,
        severity: 'error',
        code: 'position-without-organisation',
      });
    }
  }
  return [...findings, ...checkContactPoints(person.contactPoints)];
}

/**
 * What is wrong with an organisation as typed. `others` are all that there are, to tell a name that is taken and a parent
 * that lies below it; `id` is its own, where it is there already.
 */
export function validateOrganisation(
  organisation: OrganisationDraft,
  others: readonly Organisation[] = [],
  id?: string,
): Finding[] {
  const findings = [
    ...checkTexts('name', organisation.name),
    ...checkTexts('abbr', organisation.abbr),
    ...checkText('formerNames', organisation.formerNames, MAX_NOTES),
    ...checkText('domains', organisation.domains, MAX_NOTES),
    ...checkText('notes', organisation.notes, MAX_NOTES),
    ...checkText('provenance.source', organisation.provenance.source),
    ...checkDay('provenance.obtainedOn', organisation.provenance.obtainedOn),
    ...checkDay('verifiedOn', organisation.verifiedOn),
    ...organisation.groups.flatMap((group) => checkText('groups', group)),
  ];
  if (isBlank(Object.values(organisation.name).join(''))) {
    findings.push({ path: 'name.fi', severity: 'error', code: 'organisation-name-missing' });
  }
  for (const [language, name] of Object.entries(organisation.name)) {
    if (isBlank(name) || !others.some((other) => other.id !== id && isNamed(other, name))) continue;
    const path = `name.${language}`;
    findings.push({ path, severity: 'warning', code: 'organisation-name-taken' });
  }
  if (readDomains(organisation.domains).unread.length > 0) {
    findings.push({ path: 'domains', severity: 'error', code: 'domain-unread' });
  }
  const { parentId } = organisation;
  if (id !== undefined && parentId !== null && !mayBeAbove(others, id, parentId)) {
    findings.push({ path: 'parentId', severity: 'error', code: 'parent-below' });
  }
  return [...findings, ...checkContactPoints(organisation.contactPoints)];
}

function isNamed(organisation: Organisation, name: string): boolean {
  const wanted = foldKeepingLetters(name.trim());
  return Object.values(organisation.name).some((own) => foldKeepingLetters(own) === wanted);
}

function checkContactPoints(points: ContactPointDraft[]): Finding[] {
  const seen = new Set<string>();
  return points.flatMap((point) => {
    const path = `contactPoints.${point.key}`;
    const findings = checkText(`${path}.label`, point.label);
    if (point.kind === 'address') return [...findings, ...checkAddress(path, point)];
    if (isBlank(point.value)) return findings;
    findings.push(...checkText(path, point.value));
    if (findings.length > 0) return findings;
    const code = point.kind === 'email' ? checkEmail(point.value) : checkPhone(point.value);
    const normal =
      point.kind === 'email' ? normalEmail(point.value) : normalPhone(point.value).normal;
    if (code) findings.push({ path, ...code });
    else if (seen.has(`${point.kind} ${normal}`)) {
      findings.push({ path, severity: 'warning', code: `${point.kind}-repeated` });
    }
    seen.add(`${point.kind} ${normal}`);
    return findings;
  });
}

type Verdict = Pick<Finding, 'severity' | 'code'> | null;

function checkEmail(text: string): Verdict {
  if (isEmailAddress(normalEmail(text))) return null;
  const several = text.split('@').length > 2;
  return { severity: 'error', code: several ? 'email-several' : 'email-invalid' };
}

/** Numbers are kept as typed: an extension or a switchboard is worth keeping though it is not dialled from here. */
function checkPhone(text: string): Verdict {
  if (readPhone(text).e164 !== null) return null;
  const several = splitPhones(text).filter((part) => readPhone(part).e164 !== null).length > 1;
  return { severity: 'warning', code: several ? 'phone-several' : 'phone-unread' };
}

function checkAddress(path: string, { address }: ContactPointDraft): Finding[] {
  const findings = Object.entries(address).flatMap(([field, text]) =>
    checkText(`${path}.${field}`, text),
  );
  const inFinland = /^(fi|suomi|finland)?$/iu.test(address.country.trim());
  if (inFinland && !isBlank(address.postalCode) && !/^\d{5}$/u.test(address.postalCode.trim())) {
    findings.push({
      path: `${path}.postalCode`,
      severity: 'warning',
      code: 'postal-code-unusual',
    });
  }
  return findings;
}

/** No data on victims or cases may enter: a personal identity code is refused wherever it is written. */
function checkText(path: string, text: string, limit = MAX_LINE): Finding[] {
  const findings: Finding[] = [];
  if (hasIdentityCode(text)) findings.push({ path, severity: 'error', code: 'identity-code' });
  if (text.length > limit) findings.push({ path, severity: 'error', code: 'too-long' });
  return findings;
}

function checkDay(path: string, text: string): Finding[] {
  if (isBlank(text) || readDay(text) !== null) return [];
  return [{ path, severity: 'error', code: 'day-unread' }];
}

const checkTexts = (path: string, text: DraftText): Finding[] =>
  Object.entries(text).flatMap(([language, one]) => checkText(`${path}.${language}`, one));

const isBlank = (text: string) => text.trim() === '';
