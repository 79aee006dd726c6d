import type { Groups } from '../fi/index.ts';

export const integrity: Groups['integrity'] = {
  title: 'Check of the records',
  back: 'Settings',
  run: 'Check the records',
  runAgain: 'Check again',
  running: 'The records are being looked through. You can go on working elsewhere.',
  lead: 'The program looks through all records for broken links, loose parts, numbers that are there twice and unknown values. Nothing is changed until you choose the repairs.',
  count_one: '{{formatted}} finding',
  count_other: '{{formatted}} findings',
  unnamed: 'Without a name',
  column: {
    name: 'Record',
    kind: 'Kind',
    problem: 'What is wrong',
    repair: 'Proposal',
  },
  problem: {
    'dangling-link': '{{field}}: refers to a record that is missing or in the trash.',
    'whole-gone': '{{field}}: the record that this belongs to is missing or in the trash.',
    'same-number': '{{field}}: several records have the same number ({{value}}).',
    'unknown-kind': '{{field}}: the program does not know the value ({{value}}).',
  },
  repair: {
    'remove-link': 'Remove the link.',
    trash: 'Move to the trash with its parts.',
    look: 'Open the record and correct it yourself.',
  },
  repairChosen: 'Repair selected',
  repaired_one: '{{count}} record was repaired',
  repaired_other: '{{count}} records were repaired',
  undone: 'The repairs were undone',
  soundTitle: 'The records are sound',
  soundText: 'No broken links, loose parts, equal numbers or unknown values were found.',
  failedTitle: 'The records could not be checked',
  failedText: 'Nothing was changed. Restart the program and then try again.',
  help: 'The program looks for broken links and other faults in the records and proposes repairs.',

  names: {
    acts: {
      repairRecords: 'repairing records ({{count}})',
    },
  },
};
