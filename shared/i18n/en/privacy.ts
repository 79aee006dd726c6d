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
};
