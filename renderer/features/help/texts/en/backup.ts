import type { WorkTopics } from '../../help-topic.ts';

export const backup: WorkTopics['backup'] = {
  title: 'Backup and another computer',
  lead: 'The data are on this computer only. A backup is one file that holds everything.',
  parts: [
    {
      heading: 'Saving a backup',
      blocks: [
        {
          steps: [
            'Choose {saveBackup}.',
            'Save the file somewhere other than on this computer, for instance on the network drive of the agency.',
            'Make a new backup regularly, and always before a large import.',
          ],
        },
        {
          note: 'A backup holds personal data and is not encrypted. Keep it where only the office has access.',
        },
      ],
    },
    {
      heading: 'Restoring',
      blocks: [
        {
          steps: [
            'Choose {restoreBackup} and open the file.',
            'The program shows when the backup was made and what is in it. Compare it with the current data.',
            'Accept. The current data are replaced, but a copy of them is kept that you can go back to.',
          ],
        },
        'A damaged file, or one made by a newer version, is not restored. The current data then stay as they are.',
      ],
    },
    {
      heading: 'Data for other programs',
      blocks: [
        'The office’s data can also be saved in the settings as a JSON file that other programs read: {goSettings}. It is no backup and cannot be restored.',
      ],
    },
    {
      heading: 'Moving to another computer',
      blocks: [
        {
          steps: [
            'Save a backup on the old computer.',
            'Install the program on the new computer.',
            'Restore the backup. The settings move too.',
            'Once the data are on the new computer, use only that one. Data of two computers are not combined.',
          ],
        },
      ],
    },
  ],
};
