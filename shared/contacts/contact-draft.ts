import type { CalendarDate } from '../lib/calendar-date.ts';
import { newId } from '../lib/new-id.ts';
import { readDay, typedDay } from '../lib/read-day.ts';
import { checkText } from '../records/draft-fields.ts';
import type { ContactPoint, PhoneKind, PostalAddress } from './contact-point.ts';
import { isEmailAddress } from '../mail/email-address.ts';
import { normalEmail, normalPhone } from './normal-form.ts';
import type { ContactPurpose, Provenance } from './organisation.ts';
import { readPhone, splitPhones } from './phone-number.ts';

/** A contact point while it is being written. `key` tells the rows of the form apart; `id` is there once saved. */
export type ContactPointDraft = {
  key: string;
  id?: string;
  kind: ContactPoint['kind'];
  /** As typed; unused for addresses. */
  value: string;
  /** Null until the number or the user says. */
  phoneKind: PhoneKind | null;
  address: PostalAddress;
  label: string;
  preferred: boolean;
  doNotUse: boolean;
  /** An organisation's registry (kirjaamo); e-mail only. */
  registry: boolean;
  /** The `key` of the position that it belongs to; null where it is the contact's own. */
  positionKey: string | null;
};

/** What the office notes on where a contact came from; the day as typed. */
export type ProvenanceDraft = {
  source: string;
  purpose: ContactPurpose | '';
  kind: Provenance['kind'] | '';
  obtainedOn: string;
};

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

const NO_ADDRESS = { street: '', postalCode: '', city: '', country: '' };

/** A contact point not yet written. */
export function emptyPoint(kind: ContactPoint['kind'], preferred: boolean): ContactPointDraft {
  return {
    key: newId(),
    kind,
    value: '',
    phoneKind: null,
    address: NO_ADDRESS,
    label: '',
    preferred,
    doNotUse: false,
    registry: false,
    positionKey: null,
  };
}

/** A contact point as it is. The key is its id, so that the same contact gives the same form. */
export function draftOfPoint(point: ContactPoint): ContactPointDraft {
  return {
    key: point.id,
    id: point.id,
    kind: point.kind,
    value: point.value,
    phoneKind: point.kind === 'phone' ? point.phoneKind : null,
    address: point.kind === 'address' ? point.address : NO_ADDRESS,
    label: point.label ?? '',
    preferred: point.preferred,
    doNotUse: point.doNotUse === true,
    registry: point.kind === 'email' && point.registry === true,
    positionKey: point.ownerKind === 'position' ? point.ownerId : null,
  };
}

/** What is noted on where a contact came from, as it is. */
export function draftOfProvenance(provenance: Provenance | undefined): ProvenanceDraft {
  return {
    source: provenance?.source ?? '',
    purpose: provenance?.purpose ?? '',
    kind: provenance?.kind ?? '',
    obtainedOn: typedDay(provenance?.obtainedOn),
  };
}

/** Where nothing was said and nothing was kept, nothing is kept; what was left empty of it stays as it was. */
export function provenanceOf(
  { provenance }: { provenance: ProvenanceDraft },
  today: CalendarDate,
  before?: Provenance,
): Provenance | undefined {
  const source = provenance.source.trim();
  const { purpose, kind } = provenance;
  const obtainedOn = readDay(provenance.obtainedOn) ?? before?.obtainedOn ?? today;
  if (source === '' && purpose === '' && kind === '') return undefined;
  return {
    kind: kind || (before?.kind ?? 'other'),
    source,
    purpose: purpose || 'other',
    obtainedOn,
  };
}

/** What is wrong with where a contact came from and its groups, as typed. */
export function checkOrigin({
  provenance,
  groups,
}: {
  provenance: ProvenanceDraft;
  groups: readonly string[];
}): Finding[] {
  return [
    ...checkText('provenance.source', provenance.source),
    ...checkDay('provenance.obtainedOn', provenance.obtainedOn),
    ...groups.flatMap((group) => checkText('groups', group)),
  ];
}

/** What is wrong with a day as typed. */
export function checkDay(path: string, text: string): Finding[] {
  if (isBlank(text) || readDay(text) !== null) return [];
  return [{ path, severity: 'error', code: 'day-unread' }];
}

/** What is wrong with contact points as typed: errors, and warnings. */
export function checkContactPoints(points: readonly ContactPointDraft[]): Finding[] {
  const seen = new Set<string>();
  return points.flatMap((point) => {
    const path = `contactPoints.${point.key}`;
    const findings: Finding[] = checkText(`${path}.label`, point.label);
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
  const findings: Finding[] = Object.entries(address).flatMap(([field, text]) =>
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

const isBlank = (text: string) => text.trim() === '';
