import type { Groups } from '../fi/index.ts';

export const officeData: Groups['officeData'] = {
  failure: {
    'too-large': 'The file is too large: at most {{megabytes}} MB are read.',
    'not-json': 'The file is no JSON (UTF-8), or it was cut off.',
    'not-office-data': 'The file holds no office data of this program.',
    newer: 'The file is of a newer format (version {{version}}) that this program cannot read.',
    'wrong-value': 'The file holds a value that will not do: {{place}}.',
    'double-id': 'Two rows have the same id: {{place}}.',
    'missing-row': 'A row names another that is not in the file: {{place}}.',
  },
};
