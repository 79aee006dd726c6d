import type { Texts } from '../fi/index.ts';

export const acts: Texts['acts'] = {
  addPerson: 'Add contact: {{name}}',
  editPerson: 'Edit contact: {{name}}',
  deletePerson: 'Delete contact: {{name}}',
  addOrganisation: 'Add organisation: {{name}}',
  editOrganisation: 'Edit organisation: {{name}}',
  deleteOrganisation: 'Delete organisation: {{name}}',
  importContacts: 'Import contacts: {{file}}',
  editSettings: 'Change settings',
  addSample: 'Add the sample office',
  removeSample: 'Remove the sample data',
  makeDocument: 'Record document: {{name}}',
};
