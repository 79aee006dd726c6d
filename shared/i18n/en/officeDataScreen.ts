import type { Groups } from '../fi/index.ts';

export const officeDataScreen: Groups['officeDataScreen'] = {
  title: 'Data for other programs',
  help: 'The office’s data as one JSON file that other programs and this program’s command line read.',
  save: 'Save the office’s data (JSON)…',
  question: 'Save the office’s data to a file?',
  noBackup: 'This is not a backup',
  noBackupText:
    'The file holds neither the history of changes, deleted records, restricted entries of the cooperation log, restricted questionnaires, attached files, document templates nor saved views. It cannot be restored. Make a backup separately.',
  personal: 'The file holds personal data',
  personalText:
    'It has all persons and the notes on them, also those who have objected to the processing of their data. The contact details of persons whose data are restricted, and the own contact details of those under a non-disclosure order, are left out. Keep the file as other personal data are kept, and delete it once it is no longer needed. The export is noted in the list of documents.',
  go: 'Save…',
  making: 'Putting the file together…',
  saving: 'Choose where the file is saved.',
  filter: 'JSON file',
  fileTitle: 'Office data',
  saved: 'The office’s data were saved: {{name}}',
  failed: 'The file could not be put together. Nothing was saved.',
  identityCode_one:
    'The file was not created: one place holds a personal identity code. Remove it first: Data protection, Identity codes.',
  identityCode_other:
    'The file was not created: {{count}} places hold a personal identity code. Remove them first: Data protection, Identity codes.',
  wrongValue: 'The file was not created: {{place}} has a value that the format does not know.',
};
