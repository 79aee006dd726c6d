import { programmeChanges } from '../programme/compare-document/programme-changes.ts';
import { offer } from './offered-kind.ts';
import { comparisonOf, sampleComparison } from './programme-compare.ts';

/** What changed between two versions of an action plan, as a list. */
export const programmeChangesKind = offer(programmeChanges, {
  madeAt: '/programme',
  sample: sampleComparison,
  modelOf: comparisonOf,
});
