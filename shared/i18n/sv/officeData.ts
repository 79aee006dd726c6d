import type { Groups } from '../fi/index.ts';

export const officeData: Groups['officeData'] = {
  failure: {
    'too-large': 'Filen är för stor: högst {{megabytes}} MB läses.',
    'not-json': 'Filen är inte JSON (UTF-8), eller så har den avbrutits.',
    'not-office-data': 'Filen är ingen datafil från det här programmet.',
    newer: 'Filen har ett nyare format (version {{version}}) som programmet inte kan läsa.',
    'wrong-value': 'Ett värde i filen duger inte: {{place}}.',
    'double-id': 'Två rader har samma identifierare: {{place}}.',
    'missing-row': 'En rad hänvisar till en annan som inte finns i filen: {{place}}.',
  },
};
