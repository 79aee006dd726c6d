import type { Texts } from '../fi/index.ts';

export const privacy: Texts['privacy'] = {
  title: 'Data protection',
  mark: {
    restricted: 'Processing restricted',
    objected: 'Objects to processing',
    'non-disclosure': 'Non-disclosure order',
    'not-informed': 'Not informed',
    'to-review': 'To be reviewed',
    inactive: 'No changes in 24 months',
  },
  basis: {
    publicTask: 'Authority’s task in the public interest',
    position: 'Position or duties in an organisation',
    consent: 'Consent',
  },

  timeline: {
    title: 'Timeline',
    kind: {
      change: 'Changes',
      position: 'Positions',
      body: 'Bodies',
      list: 'Lists',
      privacy: 'Data protection',
      import: 'Imports',
      document: 'Documents and exports',
    },
    show: 'Show',
    all: 'All',
    more_one: 'Show {{count}} older event',
    more_other: 'Show {{count}} older events',
    none: 'No events.',
    position: { from: 'Position began: {{what}}', to: 'Position ended: {{what}}' },
    body: { from: 'Term began: {{what}}', to: 'Term ended: {{what}}' },
    imported: 'Data were imported from the file {{file}}',
    document: 'A document was made: {{name}}',
    exported: 'Data were exported: {{name}}',
    today: 'Today',
    coming: 'Coming',
  },
};
