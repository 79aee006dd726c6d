import fc from 'fast-check';
import { hasIdentityCode } from '../../../lib/identity-code.ts';
import { ORDINARY } from './ordinary-values.ts';
import { tidyContact, type ExportedContact } from '../exported-contact.ts';
import { eachPersonText } from '../../person-texts.ts';

const EMPTY: ExportedContact = {
  id: '',
  kind: 'person',
  familyName: '',
  givenName: '',
  ...eachPersonText(() => ''),
  title: '',
  organisation: '',
  unit: '',
  emails: [],
  phones: [],
  address: { street: '', postalCode: '', city: '', country: '' },
  language: '',
  groups: [],
  notes: '',
};

/** A person with nothing but what is said. */
export function personOf(fields: Partial<ExportedContact>): ExportedContact {
  return { ...EMPTY, ...fields };
}

/** Letters that lists and spreadsheets trip over, besides any others. */
const PIECES = fc.constantFrom(
  ...['"', "'", ';', ',', '|', '\t', '\n', '=', '+', '-', '@', ' ', ':::', '<', '>', '/', '\\'],
  ...['å', 'Ä', 'ß', 'Ł', 'e\u0301', '\u00A0', '😀', '1', '00', '0', 'x', 'ja', '(', ')', '.', '*'],
);

/** Words that mean something to a reader of lists. */
const TRAPS = [
  ...['Avoin', 'N.N.', 'Ei', 'n/a', '-', '#N/A', 'Yhteensä', 'Muut', 'Jäsenet', 'Huom', 'x', 'ja'],
  ...['=1+1', '@SUM(A1)', '+358 40 555 0101', '-2+3', "'00023", '="00100"', '040 555 0101'],
  ...['Sukunimi', 'Organisaatio', 'Mr', 'Dr', 'suomi', 'FI', '00023', '1.2.2026', '3,58E+11'],
  ...[
    'maija@x.invalid',
    'a@b',
    '00100 Helsinki',
    'Esimerkkikatu 1, 00100 Helsinki',
    'Bryssel, Belgia',
  ],
  ...[
    'Vakanssi täyttämättä',
    'Kirjaamo',
    'SM Kirjaamo',
    'OM Ihmiskaupan vastainen työ',
    'García López María',
  ],
  ...[
    'Kim',
    'Min-jun',
    'Sra.',
    'VT',
    'OM: Maija Malli',
    'Tulostettu',
    'Sivu 2 (2)',
    'sv/fi',
    '12345',
  ],
  ...['"lainaus"', '""', '"a"; "b"', '_x0041_', 'BEGIN:VCARD', 'sep=;', 'MÃ¤kinen', '__proto__'],
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ORDINARY.words) },
  { weight: 1, arbitrary: fc.constantFrom(...TRAPS) },
  { weight: 1, arbitrary: fc.array(PIECES, { maxLength: 6 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const optional = fc.oneof(fc.constant(''), text);

const email = fc.oneof(
  fc.constantFrom(...ORDINARY.emails),
  fc.constantFrom(
    '_a@x.invalid',
    'a/b@x.invalid',
    "o'b@x.invalid",
    'a|b@x.invalid',
    '-a@x.invalid',
  ),
);
const phone = fc.record({
  kind: fc.constantFrom('work', 'mobile', 'other'),
  value: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ORDINARY.phones) },
    {
      weight: 1,
      arbitrary: fc.oneof(
        fc.constantFrom('112', '09 1234 567/568', 'kysy vaihteesta', '-', 'x 12', '1; 2'),
        text.filter((value) => !value.includes('@')),
      ),
    },
  ),
});

/**
 * Any person or organisation that the office can hold: ordinary ones, and such as look like something else. What would
 * stop an export is not among them.
 */
export const anyContact: fc.Arbitrary<ExportedContact> = fc
  .record({
    id: fc.uuid({ version: 7 }),
    kind: fc.constantFrom('person', 'organisation'),
    familyName: optional,
    givenName: optional,
    ...eachPersonText(() => optional),
    title: optional,
    organisation: optional,
    unit: optional,
    emails: fc.array(email, { maxLength: 3 }),
    phones: fc.array(phone, { maxLength: 4 }),
    address: fc.record({
      street: optional,
      postalCode: fc.oneof(fc.constantFrom('', '00100', '00023', '111 22', '23'), text),
      city: optional,
      country: fc.oneof(fc.constantFrom('', 'FI', 'SE', 'BE', 'US', 'XK', 'Suomi'), text),
    }),
    language: fc.constantFrom('', 'fi', 'sv', 'en'),
    groups: fc.array(text, { maxLength: 3 }),
    notes: optional,
  })
  .map((contact): ExportedContact => {
    const tidied = tidyContact(contact);
    if (contact.kind === 'organisation') {
      const none = { familyName: '', givenName: '', title: '', unit: '' };
      const personal = { ...none, ...eachPersonText(() => '') };
      return { ...contact, ...personal, organisation: tidied.organisation || 'Esimerkkivirasto' };
    }
    return tidied.familyName || tidied.givenName
      ? contact
      : { ...contact, familyName: 'Esimerkki' };
  })
  .filter((contact) => !hasIdentityCode(JSON.stringify(contact)));
