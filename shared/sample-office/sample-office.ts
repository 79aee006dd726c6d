import { normalAddress, normalEmail, normalPhone, addressLine } from '../contacts/normal-form.ts';
import type { Organisation, Provenance } from '../contacts/organisation.ts';
import type { Person } from '../contacts/person.ts';
import type { Sender } from '../documents/document-kind.ts';
import type { Language } from '../i18n/languages.ts';
import { hashOf } from '../programme/versions/canonical.ts';
import type { Version } from '../programme/versions/version.ts';
import type { RecordBase } from '../records/record.ts';
import { noRows, type OfficeDataTable, type RowsOf } from '../schema/tables.ts';
import { addBodies } from './add-bodies.ts';
import { addCooperation } from './add-cooperation.ts';
import { addFollowUp } from './add-follow-up.ts';
import { addMeetings } from './add-meetings.ts';
import { addLists } from './add-lists.ts';
import { inLanguage } from './in-language.ts';
import { addProgrammes } from './add-programmes.ts';
import { SAMPLE_ORGANISATIONS, type SampleOrganisation } from './sample-organisations.ts';
import { SAMPLE_PEOPLE, type SamplePerson, type SampleTag } from './sample-people.ts';
import { SAMPLE_TITLES } from './sample-titles.ts';

/** The rows of the sample office, per table, with everything that a record carries; every row is marked `sample`. */
export type SampleRows = RowsOf<OfficeDataTable>;

const MADE_AT = '2026-01-07T07:00:00.000Z';

const PROVENANCE: Provenance = {
  kind: 'other',
  source: 'Esimerkkitoimisto',
  purpose: 'network',
  obtainedOn: '2026-01-07',
};

const TAG_LABELS: Record<SampleTag, string> = {
  secretariat: 'Sihteeristö',
  network: 'Ihmiskaupan vastainen verkosto',
  ngoNetwork: 'Järjestöverkosto',
  programme: 'Toimintaohjelman valmistelu',
};

const SENDER: Sender = {
  organisation: { fi: 'Oikeusministeriö', sv: 'Justitieministeriet', en: 'Ministry of Justice' },
  unit: {
    fi: 'Ihmiskaupan vastaisen työn koordinaatio',
    sv: 'Samordningen av arbetet mot människohandel',
    en: 'Coordination of anti-trafficking work',
  },
  coordinatorName: 'Aino Mallila',
  coordinatorTitle: {
    fi: 'valtioneuvoston ihmiskaupan vastaisen työn koordinaattori',
    sv: 'statsrådets samordnare för arbetet mot människohandel',
    en: 'Government anti-trafficking coordinator',
  },
  email: 'ihmiskauppakoordinaattori@om.invalid',
  phone: '09 000 0100',
};

/** Whether a sender is the sample office's own, by its e-mail address: no real office has it. */
export function isSampleSender({ email }: { email?: string | undefined }): boolean {
  return email === SENDER.email;
}

/**
 * A made-up office to try the program with; the same rows, ids and times each time. It works in Finnish, or as for a sample
 * document in another `language`.
 */
export function sampleOffice(language: Language = 'fi'): { rows: SampleRows; sender: Sender } {
  const rows = noRows();
  const base = sampleRecords();
  const tagIds = new Map<SampleTag, string>();
  for (const [key, label] of Object.entries(TAG_LABELS)) {
    const tag = { ...base(), label };
    rows.tags.push(tag);
    tagIds.set(key as SampleTag, tag.id);
  }
  const organisationIds = new Map<string, string>();
  for (const sample of SAMPLE_ORGANISATIONS) {
    const parentId = sample.below === undefined ? undefined : organisationIds.get(sample.below);
    organisationIds.set(sample.domain, addOrganisation(rows, sample, parentId, base));
  }
  const nextPhone = phoneMaker();
  const personIds = new Map<string, string>();
  for (const sample of SAMPLE_PEOPLE) {
    const id = addPerson(rows, sample, { base, organisationIds, tagIds, nextPhone });
    personIds.set(`${sample.given} ${sample.family}`, id);
  }
  addBodies(rows, { base, organisationIds, personIds });
  addLists(rows, base, tagIds.get('programme') ?? '');
  const { organisations, bodies } = rows;
  addProgrammes(rows, { base, organisationIds, personIds, organisations, bodies });
  addCooperation(rows, { base, organisationIds, personIds });
  addFollowUp(rows, base);
  addMeetings(rows, base);
  const versions = rows.versions.map((version) => withNamesIn(version, language));
  return { rows: { ...inLanguage(rows, language), versions }, sender: SENDER };
}

/** A version as it would have been made in an office of `language`: its names are the office's, its texts the programme's. */
function withNamesIn(version: Version, language: Language): Version {
  const { organisations, bodies, recommendations } = version.content;
  const names = inLanguage({ organisations, recommendations, ...(bodies && { bodies }) }, language);
  const content = { ...version.content, ...names };
  return { ...version, content, sha256: hashOf(content) };
}

function addOrganisation(
  rows: SampleRows,
  { domain, name, abbr, kind, country, language, registry, address }: SampleOrganisation,
  parentId: string | undefined,
  base: () => RecordBase,
): string {
  const organisation: Organisation = {
    ...base(),
    name,
    ...(abbr && { abbr }),
    kind,
    ...(parentId !== undefined && { parentId }),
    country: country ?? 'FI',
    ...(language && { language }),
    provenance: PROVENANCE,
  };
  rows.organisations.push(organisation);
  const owner = { ownerKind: 'organisation', ownerId: organisation.id, preferred: true } as const;
  if (registry) {
    const value = `${registry}@${domain}.invalid`;
    rows.contactPoints.push({ ...base(), ...owner, kind: 'email', value, normal: value });
  }
  if (address) {
    const whole = { ...address, country: 'FI' };
    rows.contactPoints.push({
      ...base(),
      ...owner,
      kind: 'address',
      value: addressLine(whole),
      normal: normalAddress(whole),
      address: whole,
    });
  }
  return organisation.id;
}

type Making = {
  base: () => RecordBase;
  organisationIds: Map<string, string>;
  tagIds: Map<SampleTag, string>;
  nextPhone: () => string;
};

function addPerson(rows: SampleRows, sample: SamplePerson, making: Making): string {
  const { base, organisationIds, tagIds, nextPhone } = making;
  const person: Person = {
    ...base(),
    givenName: sample.given,
    familyName: sample.family,
    ...((sample.language ?? sample.at) && { language: sample.language ?? 'fi' }),
    provenance: PROVENANCE,
  };
  rows.persons.push(person);
  const organisationId = sample.at && organisationIds.get(sample.at);
  if (organisationId) {
    rows.positions.push({
      ...base(),
      personId: person.id,
      organisationId,
      title: sample.title ? SAMPLE_TITLES[sample.title] : {},
      ...(sample.unit && { unit: sample.unit }),
      primary: true,
    });
  }
  const owner = { ownerKind: 'person', ownerId: person.id } as const;
  if (!sample.noEmail) {
    const value = `${asciiName(sample.given)}.${asciiName(sample.family)}@${sample.at ?? 'posti'}.invalid`;
    rows.contactPoints.push({
      ...base(),
      ...owner,
      preferred: true,
      kind: 'email',
      value,
      normal: normalEmail(value),
    });
  }
  const finnish = Array.from({ length: sample.phones ?? 1 }, nextPhone);
  [...finnish, ...(sample.foreignPhones ?? [])].forEach((value, index) => {
    const { normal, kind } = normalPhone(value);
    rows.contactPoints.push({
      ...base(),
      ...owner,
      preferred: index === 0,
      kind: 'phone',
      phoneKind: kind,
      value,
      normal,
    });
  });
  for (const tag of sample.tags ?? []) {
    const tagId = tagIds.get(tag);
    if (tagId) rows.taggings.push({ ...base(), tagId, ownerKind: 'person', ownerId: person.id });
  }
  return person.id;
}

/** What every record carries: ids in UUIDv7's form (RFC 9562) that count up from `start`, one time for all. */
export function sampleRecords(start = 0): () => RecordBase {
  let count = start;
  return () => {
    count += 1;
    const id = `019b9700-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
    return { id, createdAt: MADE_AT, updatedAt: MADE_AT, rev: 1, sample: true };
  };
}

/**
 * Finland sets no numbers apart for made-up use. No local number begins with 0 (it is the trunk prefix), so numbers
 * `09 0…` reach nobody, yet look and parse like numbers. Those abroad in the sample come from the ranges that the
 * Swedish PTS and the British Ofcom keep for fiction (070-174 06 05 …, 020 7946 0…).
 */
function phoneMaker(): () => string {
  let last = 100;
  return () => {
    last += 1;
    return `09 000 0${last}`;
  };
}

/** A name as in an address: without marks over letters, spaces as dots. */
function asciiName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, '.');
}
