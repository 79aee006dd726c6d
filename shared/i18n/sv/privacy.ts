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
};
