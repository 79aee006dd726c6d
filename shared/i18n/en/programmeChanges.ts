import type { Groups } from '../fi/index.ts';

export const programmeChanges: Groups['programmeChanges'] = {
  title: 'List of changes: {{programme}}',
  heading: 'Changes',
  from: 'Earlier version',
  to: 'Later version',
  about: 'The changes in the order of the programme, and who asked for them and why:',
  none: 'There are no changes between the versions.',
  wasNot: 'was not there',
  isNot: 'removed',
  column: { place: 'Place', before: 'Before', after: 'Now', reason: 'Who asked and why' },
  documents: 'Documents',
  document: {
    'programme-compare': 'Comparison as tracked changes',
    'programme-changes': 'List of changes with reasons',
  },
  compare: {
    title: 'Comparison of versions: {{programme}}',
    howTo:
      'The changes are marked as tracked changes of Word. Reject all of them and the earlier version is left; accept all and the later one is.',
  },
};
