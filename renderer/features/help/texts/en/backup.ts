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
          note: 'A backup is encrypted with the office’s key unless you choose a passphrase or a file that is not encrypted. Make the recovery sheet in the settings: without it or a passphrase set in the settings, a copy encrypted with the key cannot be opened on another computer.',
        },
      ],
    },
    {
      heading: 'Automatic backups',
      blocks: [
        'The program makes a backup every half hour while data change, when it is closed, and before an import, a merge, a removal of several records, a restore and a new version of the program. Where nothing has changed since the last one, no new one is needed.',
        'When you merge many contacts one after another, a backup at most ten minutes old will do: all that was saved after it is in the safety journal and comes back from there. Where the safety journal cannot be written, a backup is made before each merge.',
        'The settings show the backups and when they were made: {goSettings}.',
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
      heading: 'Restoring a single record',
      blocks: [
        {
          steps: [
            'Choose {compareBackup}, and then an automatic backup or a file.',
            'The program shows what is gone, changed and added since. Search by words or choose an area.',
            'Open a record: field by field you see what it held then and what it holds now.',
            'Restore all of the record, a part of it or one field. It can be undone.',
          ],
        },
        'Everything else stays as it is. A person whose data were erased does not come back this way either.',
      ],
    },
    {
      heading: 'Data for other programs',
      blocks: [
        'The office’s data can also be saved in the settings as a JSON file that other programs read: {goSettings}. It is no backup and cannot be restored.',
      ],
    },
    {
      heading: 'All data in open formats',
      blocks: [
        'If the data must go to another system or an archive, export them in open formats. The package opens without this program.',
        {
          steps: [
            'Choose {exportEverything} and read what the package holds. It is not encrypted.',
            'Choose the language of headings and documents. It takes a while when there is much; you can stop it.',
            'Save the package where only the office has access. The file README.txt in it tells what is what.',
          ],
        },
        {
          note: 'The package can be restored like a backup: {restoreBackup}. It has neither the trash nor the history of changes, so it does not replace a backup. What is changed in the tables does not come back to the program.',
        },
      ],
    },
    {
      heading: 'Moving to another computer',
      blocks: [
        {
          steps: [
            'Save a backup on the old computer.',
            'Install the program on the new computer.',
            'Restore the backup. The program asks for the key of the recovery sheet or the passphrase. The passphrase of an automatic backup also needs the key file avain.age, which lies beside the backups. The key stays on the new computer, so that the recovery sheet or the passphrase opens the backups made there too. The settings move too.',
            'Once the data are on the new computer, use only that one. Data of two computers are not combined.',
          ],
        },
      ],
    },
    {
      heading: 'Opening a backup without this program',
      blocks: [
        'An encrypted backup can be opened on any computer with the key of the recovery sheet and two free programs, age and gzip (on Windows gzip comes with 7-Zip). The IT support of the agency can do it.',
        {
          steps: [
            'Write the key, which begins AGE-SECRET-KEY-1, on one line in capital letters without blanks into a text file named avain.txt. If only the passphrase is known, use the file avain.age beside the backups in its place.',
            'Copy the backup into the same folder under the name kopio.koordbak.',
            'Open a terminal in that folder and give the command: age -d -i avain.txt -o kopio.gz kopio.koordbak',
            'If you saved the backup with a passphrase yourself, give this command instead: age -d -o kopio.gz kopio.koordbak. It asks for the passphrase. A backup without encryption only has to be renamed kopio.gz.',
            'Unpack it: gunzip kopio.gz',
            'The file kopio is text: first a line about the backup, then a line for each record, last a line with a checksum. If the last line is missing, the file is not whole.',
            'Delete avain.txt and the opened files when you no longer need them: they are not encrypted.',
          ],
        },
        {
          note: 'Without the key or the passphrase nobody can open an encrypted backup, not even the maker of this program.',
        },
      ],
    },
  ],
};
