import { personReport } from '../contacts/documents/person-report.ts';
import { samplePersonReport } from '../sample-office/sample-person-tables.ts';
import { offer } from './offered-kind.ts';

/** All that the office holds of a person. */
export const personReportKind = offer(personReport, {
  madeAt: '/contacts',
  sample: samplePersonReport,
});
