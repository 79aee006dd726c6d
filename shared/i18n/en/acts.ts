import type { Texts } from '../fi/index.ts';

export const acts: Texts['acts'] = {
  addPerson: 'Add contact: {{name}}',
  editPerson: 'Edit contact: {{name}}',
  deletePerson: 'Delete contact: {{name}}',
  deletePersons: 'Delete contacts: {{count}}',
  addOrganisation: 'Add organisation: {{name}}',
  editOrganisation: 'Edit organisation: {{name}}',
  deleteOrganisation: 'Delete organisation: {{name}}',
  importContacts: 'Import contacts: {{file}}',
  editSettings: 'Change settings',
  addSample: 'Add the sample office',
  removeSample: 'Remove the sample data',
  makeDocument: 'Record document: {{name}}',
  failure: {
    'changed-later': 'The same thing was changed later. Undo the later change first.',
    'still-used': 'Something added later refers to this. Undo or delete that first.',
    'needs-deleted': 'Something that this refers to has been deleted. Restore that first.',
    'already-undone': 'This has already been undone.',
    'act-not-found': 'The action was not found, so it cannot be undone.',
    cancelled: 'The import was cancelled. Nothing was added.',
    'storage-full':
      'The import did not fit on the disk. Nothing was added. Free some space and try again.',
  },
  writeFailure: {
    'storage-full':
      'The change could not be saved because the disk is full. Free some space and try again.',
    'office-closed':
      'The change could not be saved because the database is closed. Restart the program.',
    unexpected: 'The change could not be saved. Try again.',
  },
  openFailure: {
    'database-newer':
      'The data were saved by a newer version of the program. Install the latest version. Your data have not been touched.',
    'database-unavailable':
      'The database could not be opened. Close the program and start it again. If this keeps happening, contact support. Your data have not been touched.',
    'storage-full':
      'The database could not be opened because the disk is full. Free some space and restart the program.',
    'opened-elsewhere':
      'The program is already open in another window. Continue there, or close it and try again.',
  },
  kept: {
    count_one: '{{count}} record was kept because it has been edited or used since the import.',
    count_other:
      '{{count}} records were kept because they have been edited or used since the import.',
  },
};
