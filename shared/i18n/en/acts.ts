import type { Texts } from '../fi/index.ts';

export const acts: Texts['acts'] = {
  addPerson: 'new person ({{name}})',
  editPerson: 'change to person ({{name}})',
  deletePerson: 'deletion of person ({{name}})',
  deletePersons: 'deletion of people ({{count}})',
  addOrganisation: 'new organisation ({{name}})',
  editOrganisation: 'change to organisation ({{name}})',
  deleteOrganisation: 'deletion of organisation ({{name}})',
  moveOrganisation: 'move of organisation under another ({{name}})',
  verifyOrganisation: 'mark of organisation as verified ({{name}})',
  handOverOrganisation: 'move of what belongs to the organisation ({{name}})',
  addView: 'new view ({{name}})',
  editView: 'change of view ({{name}})',
  deleteView: 'deletion of view ({{name}})',
  editContacts: 'change of contacts ({{count}})',
  addToGroup: 'adding to the group {{group}} ({{count}})',
  removeFromGroup: 'removal from the group {{group}} ({{count}})',
  addToList: 'adding to the mailing list {{list}} ({{count}})',
  removeFromList: 'removal from the mailing list {{list}} ({{count}})',
  deleteOrganisations: 'deletion of organisations ({{count}})',
  addBody: 'new body ({{name}})',
  editBody: 'editing of a body ({{name}})',
  deleteBody: 'deletion of a body ({{name}})',
  addSeats: 'adding of seats ({{body}})',
  editSeat: 'editing of a seat ({{body}})',
  moveSeat: 'moving of a seat ({{body}})',
  deleteSeat: 'deletion of a seat ({{body}})',
  appoint: 'appointment ({{name}})',
  replaceHolder: 'replacement of a person ({{name}})',
  endMandate: 'ending of a mandate ({{name}})',
  editMandate: 'editing of a mandate ({{name}})',
  deleteMandate: 'deletion of a mandate ({{name}})',
  addFromCatalogue: 'adding from the catalogue ({{count}})',
  movePerson: 'move to another organisation ({{name}})',
  verifyPersons: 'mark as verified ({{count}})',
  verifyPersonsOne: 'mark as verified ({{name}})',
  informPersons: 'mark as informed ({{count}})',
  informPersonsOne: 'mark as informed ({{name}})',
  reviewPersons: 'change of the review day ({{count}})',
  reviewPersonsOne: 'change of the review day ({{name}})',
  importContacts: 'import of contacts ({{file}})',
  editSettings: 'change of settings',
  addSample: 'addition of the sample office',
  removeSample: 'removal of the sample data',
  makeDocument: 'note of document ({{name}})',
  mergePersons: 'merging of persons ({{name}})',
  mergeOrganisations: 'merging of organisations ({{name}})',
  mergeSure: 'merging of sure duplicates ({{count}})',
  keepApart: 'note that the contacts are not the same ({{name}})',
  addList: 'new mailing list ({{name}})',
  editList: 'edit of a mailing list ({{name}})',
  deleteList: 'deletion of a mailing list ({{name}})',
  addListMembers: 'adding of members to a mailing list ({{name}})',
  removeListMembers: 'removal of members from a mailing list ({{name}})',
  copyAddresses: 'note of copied addresses ({{name}})',
  saveEmailDraft: 'note of an email draft ({{name}})',
  exportContacts: 'note of exported contacts ({{name}})',
  failure: {
    'changed-later':
      'The same thing was changed later. Undo the later change first. Nothing was changed.',
    'still-used':
      'Something added later refers to this. Undo or delete that first. Nothing was changed.',
    'needs-deleted':
      'Something that this refers to has been deleted. Restore that first. Nothing was changed.',
    'already-undone': 'This has already been undone.',
    'too-old':
      'This was done more than 30 days ago and can no longer be undone. Nothing was changed.',
    'act-not-found': 'The action was not found, so it cannot be undone.',
    cancelled: 'The import was stopped. Nothing was added.',
    'changed-meanwhile':
      'Contacts were deleted while the import was running. Nothing was added or changed. Do the import again.',
    'storage-full':
      'The import did not fit on the disk. Nothing was added. Free some space and try again.',
  },
  writeFailure: {
    'storage-full':
      'The change could not be saved because the disk is full. Free some space and try again. What was saved before is safe.',
    'office-closed':
      'The change could not be saved because the database is closed. Restart the program. What was saved before is safe.',
    unexpected: 'The change could not be saved. Try again. What was saved before is safe.',
  },
  openFailure: {
    'database-newer':
      'The data were saved with a newer version of the program. Install the latest version. Your data have not been touched.',
    'database-unavailable':
      'The database could not be opened. Close the program and start it again. If it happens again, tell whoever looks after the program. Your data have not been touched.',
    'storage-full':
      'The database could not be opened because the disk is full. Free some space and restart the program. Your data have not been touched.',
    'opened-elsewhere':
      'The program is already open in another window. Continue there, or close it and try again.',
  },
  kept: {
    count_one: '{{count}} record was kept because it has been edited or used since the import.',
    count_other:
      '{{count}} records were kept because they have been edited or used since the import.',
  },
};
