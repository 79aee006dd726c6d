import type { Texts } from '../fi/index.ts';

export const privacy: Texts['privacy'] = {
  title: 'Dataskydd',
  mark: {
    restricted: 'Behandlingen begränsad',
    objected: 'Invänder mot behandlingen',
    'non-disclosure': 'Spärrmarkering',
    'not-informed': 'Inte informerad',
    'to-review': 'Ska ses över',
    inactive: 'Inga ändringar på 24 månader',
  },
  basis: {
    publicTask: 'Myndighetens uppgift av allmänt intresse',
    position: 'Ställning eller uppdrag i en organisation',
    consent: 'Samtycke',
  },

  timeline: {
    title: 'Tidslinje',
    kind: {
      change: 'Ändringar',
      position: 'Befattningar',
      body: 'Organ',
      list: 'Sändlistor',
      privacy: 'Dataskydd',
      import: 'Importer',
      document: 'Dokument och exporter',
    },
    show: 'Visa',
    all: 'Alla',
    more_one: 'Visa {{count}} äldre händelse',
    more_other: 'Visa {{count}} äldre händelser',
    none: 'Inga händelser.',
    position: { from: 'Befattningen började: {{what}}', to: 'Befattningen upphörde: {{what}}' },
    body: { from: 'Mandatet började: {{what}}', to: 'Mandatet upphörde: {{what}}' },
    imported: 'Uppgifter importerades från filen {{file}}',
    document: 'Ett dokument gjordes: {{name}}',
    exported: 'Uppgifter exporterades: {{name}}',
    today: 'I dag',
    coming: 'Kommande',
  },
};
