import type { ContactPointDraft } from './contact-draft.ts';
import { validateOrganisation, type OrganisationDraft } from './organisation-draft.ts';
import { validatePerson, type PersonDraft } from './person-draft.ts';
import { describe, expect, it } from 'vitest';
import { eachPersonText } from './person-texts.ts';

const noAddress = { street: '', postalCode: '', city: '', country: '' };
const point = (more: Partial<ContactPointDraft>): ContactPointDraft => ({
  key: 'p1',
  kind: 'email',
  value: '',
  phoneKind: null,
  address: noAddress,
  label: '',
  preferred: true,
  doNotUse: false,
  registry: false,
  positionKey: null,
  ...more,
});
const person = (more: Partial<PersonDraft> = {}): PersonDraft => ({
  givenName: 'Saimi',
  familyName: 'Tuulikari',
  formerNames: '',
  ...eachPersonText(() => ''),
  language: 'fi',
  notes: '',
  groups: [],
  positions: [],
  contactPoints: [],
  provenance: { source: '', purpose: '', kind: '', obtainedOn: '' },
  privacy: {
    legalBasis: '',
    informedOn: '',
    reviewOn: '',
    objectedOn: '',
    restrictedOn: '',
    nonDisclosure: false,
  },
  ...more,
});
const position = {
  key: 'a',
  organisationId: null,
  organisationName: '',
  title: { fi: '', sv: '', en: '' },
  unit: { fi: '', sv: '', en: '' },
  from: '',
  to: '',
  primary: true,
};
const organisation = (more: Partial<OrganisationDraft> = {}): OrganisationDraft => ({
  name: { fi: 'Sosiaali- ja terveysministeriö', sv: '', en: '' },
  abbr: { fi: 'STM', sv: '', en: '' },
  kind: 'ministry',
  languages: [],
  formerNames: '',
  domains: '',
  verifiedOn: '',
  provenance: { source: '', purpose: '', kind: '', obtainedOn: '' },
  parentId: null,
  country: 'FI',
  language: 'fi',
  notes: '',
  groups: [],
  contactPoints: [],
  ...more,
});

describe('validatePerson', () => {
  it('lets a whole person through', () => {
    const whole = person({
      positions: [
        { ...position, organisationName: 'STM', title: { fi: 'hallitussihteeri', sv: '', en: '' } },
      ],
      contactPoints: [
        point({ value: 'saimi@stm.invalid' }),
        point({ key: 'p2', kind: 'phone', value: '0295 000 113' }),
        point({ key: 'p3', kind: 'address', address: { ...noAddress, postalCode: '00023' } }),
      ],
    });
    expect(validatePerson(whole)).toEqual([]);
  });

  it('wants days as days, and a position that ends after it begins', () => {
    const dated = person({
      positions: [
        { ...position, organisationName: 'STM', from: '1.3.2026', to: '28.2.2026' },
        { ...position, key: 'b', organisationName: 'OM', from: 'keväällä' },
      ],
      privacy: { ...person().privacy, informedOn: '31.2.2026', reviewOn: '2028-01-01' },
    });
    expect(validatePerson(dated)).toEqual([
      { path: 'privacy.informedOn', severity: 'error', code: 'day-unread' },
      { path: 'positions.a.to', severity: 'error', code: 'ends-before-begin' },
      { path: 'positions.b.from', severity: 'error', code: 'day-unread' },
    ]);
  });

  it('is content with one name of the two', () => {
    expect(validatePerson(person({ familyName: '' }))).toEqual([]);
    expect(validatePerson(person({ familyName: ' ', givenName: '' }))).toEqual([
      { path: 'familyName', severity: 'error', code: 'name-missing' },
    ]);
  });

  it.each(['notes', 'givenName', 'honorific'] as const)(
    'refuses a personal identity code in %s',
    (field) => {
      expect(validatePerson(person({ [field]: 'Soitti 131052-308T' }))).toEqual([
        { path: field, severity: 'error', code: 'identity-code' },
      ]);
    },
  );

  it('refuses one in a position, a group, a source and an address as well', () => {
    const code = '131052-308T';
    const found = validatePerson(
      person({
        groups: [code],
        provenance: { source: code, purpose: '', kind: '', obtainedOn: '' },
        positions: [{ ...position, organisationName: 'STM', title: { fi: code, sv: '', en: '' } }],
        contactPoints: [point({ kind: 'address', address: { ...noAddress, street: code } })],
      }),
    );
    expect(found.map((finding) => [finding.path, finding.code])).toEqual([
      ['provenance.source', 'identity-code'],
      ['groups', 'identity-code'],
      ['positions.a.title.fi', 'identity-code'],
      ['contactPoints.p1.street', 'identity-code'],
    ]);
  });

  it('asks for the organisation of a title', () => {
    const found = validatePerson(
      person({ positions: [{ ...position, title: { fi: 'hallitussihteeri', sv: '', en: '' } }] }),
    );
    expect(found).toEqual([
      {
        path: 'positions.a.organisation',
        severity: 'error',
        code: 'position-without-organisation',
      },
    ]);
    expect(validatePerson(person({ positions: [position] }))).toEqual([]);
  });

  it.each([
    ['email', 'saimi.stm.invalid', 'error', 'email-invalid'],
    ['email', 'saimi@stm.invalid, ilkka@tem.invalid', 'error', 'email-several'],
    ['phone', 'alanumero 113', 'warning', 'phone-unread'],
    ['phone', '09 1234 5678 / 050 1234567', 'warning', 'phone-several'],
  ] as const)('says what is wrong with the %s %j', (kind, value, severity, code) => {
    expect(validatePerson(person({ contactPoints: [point({ kind, value })] }))).toEqual([
      { path: 'contactPoints.p1', severity, code },
    ]);
  });

  it('notices the same number written in two ways', () => {
    const found = validatePerson(
      person({
        contactPoints: [
          point({ kind: 'phone', value: '040 123 4567' }),
          point({ key: 'p2', kind: 'phone', value: '+358401234567' }),
        ],
      }),
    );
    expect(found).toEqual([
      { path: 'contactPoints.p2', severity: 'warning', code: 'phone-repeated' },
    ]);
  });

  it('wonders at a Finnish postal code without five digits, not at a foreign one', () => {
    const at = (postalCode: string, country: string) =>
      validatePerson(
        person({
          contactPoints: [
            point({ kind: 'address', address: { ...noAddress, postalCode, country } }),
          ],
        }),
      ).map((finding) => finding.code);
    expect(at('23', '')).toEqual(['postal-code-unusual']);
    expect(at('111 22', 'Sverige')).toEqual([]);
  });

  it('refuses what is longer than any name', () => {
    expect(validatePerson(person({ familyName: 'a'.repeat(301) }))).toEqual([
      { path: 'familyName', severity: 'error', code: 'too-long' },
    ]);
  });
});

describe('validateOrganisation', () => {
  it('wants a name in one language at least', () => {
    expect(validateOrganisation(organisation())).toEqual([]);
    expect(validateOrganisation(organisation({ name: { fi: '', sv: 'SHM', en: '' } }))).toEqual([]);
    expect(validateOrganisation(organisation({ name: { fi: '', sv: '', en: ' ' } }))).toEqual([
      { path: 'name.fi', severity: 'error', code: 'organisation-name-missing' },
    ]);
  });

  it('refuses a personal identity code', () => {
    expect(validateOrganisation(organisation({ notes: '131052-308T' }))).toEqual([
      { path: 'notes', severity: 'error', code: 'identity-code' },
    ]);
  });
});
