import { expect, it } from 'vitest';
import { collectPersonData } from '../privacy/collect-person-data.ts';
import type { PlainTables } from '../privacy/person-traces.ts';
import { personReportModel } from './person-report-model.ts';

const P1 = '019b9700-0000-7000-8000-000000000001';
const P2 = '019b9700-0000-7000-8000-000000000002';
const NOWHERE = '019b9700-0000-7000-8000-000000000009';

const TEXTS: Readonly<Record<string, string>> = {
  'persons.language': 'common:languages',
  'persons.legalBasis': 'privacy:basis',
  'persons.provenance.kind': 'contacts:provenanceKind',
  'contactPoints.kind': 'contacts:field',
};

const report = (more: PlainTables) => {
  const tables: PlainTables = {
    persons: [
      { id: P1, givenName: 'Aino', familyName: 'Esimerkki', importId: NOWHERE },
      { id: P2, givenName: 'Toinen', familyName: 'Henkilö' },
    ],
    ...more,
  };
  const data = collectPersonData(tables, P1);
  if (!data) throw new Error('She is not there');
  return personReportModel(data, undefined, {
    language: 'fi',
    textsOf: (table, field) => TEXTS[`${table}.${field}`],
  });
};

it('tells in words where a mention stands, however deep', () => {
  const rich = { type: 'doc', content: [{ content: [{ text: 'Kysy Aino Esimerkiltä.' }] }] };
  const { mentions } = report({
    positions: [
      { id: 'q', personId: P2, organisationId: NOWHERE, title: { fi: 'Aino Esimerkin sihteeri' } },
    ],
    actions: [{ id: 'a', title: { fi: 'Koulutus' }, why: { fi: rich, sv: rich } }],
    recommendations: [{ id: 'r', text: { fi: 'Aino Esimerkki' } }],
    versions: [{ id: 'v', name: 'Luonnos', content: { chapters: [{ body: { fi: rich } }] } }],
    excursions: [{ id: 'm', minutes: 'Aino Esimerkki' }],
  });
  expect(mentions.map(({ where }) => where)).toEqual([
    'Tehtävät, Aino Esimerkin sihteeri, Tehtävä',
    'Toimenpiteet, Koulutus, Perustelu',
    'Toimenpiteet, Koulutus, Perustelu',
    'Suositukset, Teksti',
    'Toimintaohjelman versiot, Luonnos, Teksti',
    'excursions, Muu tieto',
  ]);
});

it('tells what her form holds that was not saved as her record would', () => {
  const { sections } = report({
    drafts: [
      {
        key: `person:${P1}`,
        value: {
          language: 'sv',
          positions: [{ key: 'k1', organisationId: NOWHERE, title: { fi: 'erityisasiantuntija' } }],
          contactPoints: [{ key: 'k2', positionKey: 'k1', kind: 'email', value: 'a@x.invalid' }],
          provenance: { kind: 'self', source: 'puhelu' },
          privacy: { legalBasis: 'publicTask' },
        },
      },
    ],
  });
  const lines = sections.find(({ tables }) => tables.includes('drafts'))?.rows[0]?.lines;
  expect(lines?.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Asiointikieli: ruotsi',
    'Tehtävä: erityisasiantuntija',
    'Laji: Sähköposti',
    'Arvo: a@x.invalid',
    'Saantitapa: Kirjattu toimistossa',
    'Lähde: puhelu',
    'Oikeusperuste: Viranomaisen yleisen edun mukainen tehtävä',
  ]);
});

it('calls sections as she is told of them, and tells when what she took part in was', () => {
  const { sections } = report({
    engagements: [{ id: 'e', title: { fi: 'Verkoston kokous' }, from: '2026-03-15' }],
    engagementParties: [{ id: 'p', engagementId: 'e', personId: P1, role: 'participant' }],
  });
  const own = sections.find(({ tables }) => tables.includes('engagementParties'));
  expect(own?.title).toBe('Osallistuminen kansainväliseen yhteistyöhön');
  expect(own?.rows.map(({ name }) => name)).toEqual(['Verkoston kokous, 15.3.2026']);
});

it('tells no number in the place of what is there no more', () => {
  const told = JSON.stringify(report({}).sections);
  expect(told).toContain('Aino');
  expect(told).not.toContain(NOWHERE);
});
