import type { WorkTopics } from '../../help-topic.ts';

export const trash: WorkTopics['trash'] = {
  title: 'The trash',
  lead: 'What was removed stays in the trash for 30 days. It can be restored from there.',
  parts: [
    {
      heading: 'Restoring what was removed',
      blocks: [
        {
          steps: [
            'Open the trash: {goTrash}.',
            'Search by name, or filter by kind. The list tells when and how a record was removed, and when it goes for good.',
            'Press Restore on its row. To restore several at once, tick their rows and press Restore the chosen.',
          ],
        },
        'Its parts come back with it, such as the positions and addresses of a person. Restoring can be undone: {undo}.',
      ],
    },
    {
      heading: 'If it cannot be restored',
      blocks: [
        {
          list: [
            'If a record that it belongs with is in the trash too, restore both at once.',
            'If what it was part of has already gone for good, fetch it from a backup: {restoreBackup}.',
          ],
        },
      ],
    },
    {
      heading: 'What does not go to the trash',
      blocks: [
        {
          note: 'Personal data that were erased for good do not go to the trash and cannot be restored.',
        },
        'If you have only just removed something, the quickest way to get it back is to undo: {undo}.',
      ],
    },
  ],
};
