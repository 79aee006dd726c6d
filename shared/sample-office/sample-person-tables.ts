import {
  personReportModel,
  type PersonReportModel,
} from '../contacts/documents/person-report-model.ts';
import { collectPersonData } from '../contacts/privacy/collect-person-data.ts';
import { fieldContext } from '../schema/field-context.ts';
import type { PlainRow, PlainTables } from '../contacts/privacy/person-traces.ts';
import type { Language } from '../i18n/languages.ts';
import { inLanguage } from './in-language.ts';
import { stampOf } from '../records/stamp.ts';
import { sampleOffice } from './sample-office.ts';

const AT = '2026-03-02T08:15:00.000Z';

/** Ids of UUIDv7's form (RFC 9562) that the sample office itself does not use. */
const id = (number: number) => `019b9700-0000-7000-9000-${String(number).padStart(12, '0')}`;
const base = (number: number) => ({
  id: id(number),
  createdAt: AT,
  updatedAt: AT,
  rev: 1,
  sample: true,
});

const SUBSTITUTE = { fi: 'Sijainen', sv: 'Ersättare', en: 'Substitute' };

/** A person of the sample office, and every table of an office in which much is known of her. */
export function samplePersonTables(language: Language = 'fi'): {
  personId: string;
  tables: PlainTables;
} {
  const { rows } = sampleOffice(language);
  const person = rows.persons.find(({ familyName }) => familyName === 'Tuulikallio');
  const other = rows.persons.find((one) => one !== person);
  const organisation = rows.organisations[0];
  const email = rows.contactPoints.find(({ ownerId }) => ownerId === person?.id);
  if (!person || !other || !organisation || !email) throw new Error('The sample office lacks her');
  const personId = person.id;
  const added: PlainTables = inLanguage<PlainTables>(
    {
      bodies: [
        {
          ...base(1),
          kind: 'secretariat',
          name: {
            fi: 'Sihteeristö (keksitty)',
            sv: 'Sekretariatet (påhittat)',
            en: 'Secretariat (fictitious)',
          },
        },
      ],
      seats: [
        {
          ...base(2),
          bodyId: id(1),
          organisationId: organisation.id,
          role: 'secretary',
          order: 'a1',
        },
      ],
      mandates: [
        {
          ...base(3),
          seatId: id(2),
          personId,
          from: '2026-02-01',
          appointment: 'Nimeämiskirje 30.1.2026',
        },
      ],
      lists: [
        {
          ...base(4),
          name: 'Sihteeristön kokouskutsut',
          purpose: 'Kokouskutsujen lähettäminen',
          mode: 'fixed',
        },
        {
          ...base(5),
          name: 'Oikeusministeriön väki',
          purpose: 'Tiedottaminen',
          mode: 'rule',
          of: 'persons',
          rule: {},
        },
      ],
      listMembers: [{ ...base(6), listId: id(4), ownerKind: 'person', ownerId: personId }],
      distinctPairs: [{ ...base(7), kind: 'person', oneId: personId, otherId: other.id }],
      madeDocuments: [
        {
          ...base(8),
          kind: 'address-list',
          listId: id(4),
          title: 'Osoiteluettelo',
          language: 'fi',
          fileName: '2026-03-02 Osoiteluettelo (fi).docx',
          contacts: 12,
        },
      ],
      imports: [
        {
          ...base(9),
          fileName: 'sihteeristo.xlsx',
          sha256: '0'.repeat(64),
          source: 'Ministeriön nimeämiskirje',
          state: 'done',
          counts: { read: 12, added: 12, skipped: 0 },
        },
      ],
      drafts: [
        {
          key: `person:${personId}`,
          savedAt: AT,
          value: { notes: 'Tavoitettavissa parhaiten aamupäivisin.' },
        },
      ],
      acts: [
        {
          id: id(10),
          seq: 1,
          stamp: stampOf(0, 1, id(99)),
          deviceId: id(99),
          at: AT,
          name: 'editPerson',
          facts: { name: 'Saimi Tuulikallio' },
          kind: 'act',
        },
      ],
      changes: [
        change(11, 'contactPoints', email.id, { value: ['saimi@vanha.invalid', email.value] }),
        change(12, 'persons', personId, { language: [null, 'fi'] }),
      ],
    },
    language,
  );
  const tables: Record<string, PlainRow[]> = { ...rows };
  for (const [table, more] of Object.entries(added)) {
    tables[table] = [...(tables[table] ?? []), ...more];
  }
  tables['persons'] = rows.persons.map((row) => {
    if (row === person) return { ...row, importId: id(9), informedOn: '2026-01-20' };
    if (row === other)
      return { ...row, notes: `${SUBSTITUTE[language]} Saimi Tuulikallio, ${email.value}.` };
    return row;
  });
  return { personId, tables };
}

function change(
  seq: number,
  table: string,
  recordId: string,
  fields: Record<string, [unknown, unknown]>,
): PlainRow {
  return {
    seq,
    actId: id(10),
    at: AT,
    stamp: stampOf(0, 1, id(99)),
    table,
    recordId,
    op: 'update',
    fields,
    schemaVersion: 2,
  };
}

/** The report of that person. */
export function samplePersonReport(language: Language): PersonReportModel {
  const { personId, tables } = samplePersonTables(language);
  const data = collectPersonData(tables, personId, { ruleListIds: [id(5)] });
  if (!data) throw new Error('The sample office lacks her');
  return personReportModel(data, undefined, fieldContext(language));
}
