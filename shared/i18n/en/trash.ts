import type { Groups } from '../fi/index.ts';

export const trash: Groups['trash'] = {
  title: 'Trash',
  sub: 'What was deleted stays here for 30 days and then goes for good.',
  count_one: '{{formatted}} deleted record',
  count_other: '{{formatted}} deleted records',
  column: {
    name: 'Deleted record',
    kind: 'Kind',
    deletedAt: 'Deleted',
    act: 'How',
    parts: 'Deleted with it',
    goesOn: 'Goes for good',
    acts: 'Actions',
  },
  partsCount_one: '{{formatted}} other record',
  partsCount_other: '{{formatted}} other records',
  byUndo: 'Undone: {{act}}',
  unknownAct: 'Not known',
  unnamed: 'Without a name',
  removedRecord: 'deleted record',
  filter: {
    label: 'Filters of the trash',
    search: 'Search the trash',
    anyKind: 'All kinds',
    clear: 'Clear filters',
  },
  restore: 'Restore',
  restoreNamed: 'Restore: {{name}}',
  restoreChosen: 'Restore selected',
  did: {
    restored: 'Restored: {{name}}',
    restoredUndone: 'Back in the trash: {{name}}',
    restoredMany_one: '{{count}} record was restored',
    restoredMany_other: '{{count}} records were restored',
    restoredManyUndone: 'Restoring was undone. The records are in the trash again.',
  },
  deleted: {
    title: 'Deleted: {{name}}',
    text: 'The record is in the trash. It was deleted on {{moment}} and goes for good on {{goesOn}}.',
  },
  gone: {
    title: 'There is no such record',
    text: 'The record is gone for good, or the address is wrong. If you need it, take it from a backup.',
  },
  empty: {
    title: 'The trash is empty',
    text: 'When you delete a record, you can restore it from here for 30 days.',
    filteredTitle: 'No deleted records match the filters',
    filteredText: 'Change the search or choose another kind.',
  },
  failedTitle: 'The trash could not be read',
  failedText: 'What was deleted is still kept. Restart the program.',
  failure: {
    'rests-on-deleted':
      'The record that this belongs to is in the trash as well. Restore that first, or choose both. Nothing was restored.',
    'whole-gone':
      'The record that this was part of is gone for good. Nothing was restored. If you need it, take it from a backup.',
    'not-in-trash':
      'The record is no longer in the trash: it was restored already or is gone for good. Nothing was restored.',
  },
  restsOn: 'Restore this first, or choose both: {{name}} ({{kind}}). Nothing was restored.',
  restoreToo: 'Restore it too',
  settingsHelp: 'What was deleted stays in the trash for 30 days and can be restored from there.',
  open: 'Open the trash',

  names: {
    commands: {
      goTrash: 'Trash',
    },
    synonyms: {
      goTrash: 'removed records, bin, restore',
    },
    acts: {
      restoreFromTrash: 'restoring from the trash ({{name}})',
      restoreManyFromTrash: 'restoring from the trash ({{count}})',
    },
  },
};
