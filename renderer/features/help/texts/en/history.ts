import type { WorkTopics } from '../../help-topic.ts';

export const history: WorkTopics['history'] = {
  title: 'History of a record',
  lead: 'The history shows how a record has changed, and what it was like on a given day.',
  parts: [
    {
      heading: 'Opening the history',
      blocks: [
        'Open the page of a person, an organisation or another record, and choose History. If there is no such button, it is in the menu More actions.',
        'The list has the newest change first: when it was made, what was written before and what after.',
      ],
    },
    {
      heading: 'What a record was like',
      blocks: [
        {
          steps: [
            'Write the day under As it was on a day.',
            'The program shows the record as it was at the end of that day, and beside it the present one.',
          ],
        },
      ],
    },
    {
      heading: 'Restoring one field',
      blocks: [
        'Press Restore beside the old value. Only that field changes, and everything else stays as it is. Restoring can be undone: {undo}.',
      ],
    },
    {
      heading: 'What is not in the history',
      blocks: [
        {
          list: [
            'The history of records that an import added begins with the import.',
            'When a record goes for good, its history goes with it.',
            'A change older than 30 days can no longer be undone, but the history still shows it.',
          ],
        },
      ],
    },
  ],
};
