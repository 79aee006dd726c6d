import type { Groups } from '../fi/index.ts';

export const comparison: Groups['comparison'] = {
  title: 'What was different then',
  sub: 'Compare a backup with the present data and restore single records from it. Everything else stays as it is.',
  of: 'Backup: {{name}}',
  choose: {
    kept: 'Automatic backups',
    none: 'There are no automatic backups on this computer. Choose a backup from a file.',
    action: 'Compare',
    label: 'Compare with the backup of {{when}}',
    earlierLabel: 'Compare with the data before the restore of {{when}}',
    file: 'Choose a file…',
    other: 'Compare with another backup',
  },
  working: 'Reading and comparing the backup…',
  filter: {
    label: 'Filter of the differences',
    search: 'Search the differences',
    area: 'Area',
    fate: 'What has happened',
    clear: 'Clear the filters',
  },
  area: {
    all: 'All areas ({{formatted}})',
    contacts: 'Contacts ({{formatted}})',
    bodies: 'Bodies and lists ({{formatted}})',
    programme: 'Action plan ({{formatted}})',
    cooperation: 'International cooperation ({{formatted}})',
    meetings: 'Meetings ({{formatted}})',
    office: 'Tasks and others ({{formatted}})',
  },
  fate: { all: 'All differences', gone: 'Gone', changed: 'Changed', added: 'Added' },
  count_one: '{{formatted}} difference',
  count_other: '{{formatted}} differences',
  column: {
    name: 'Record',
    kind: 'Kind',
    fate: 'Since then',
    what: 'What differs',
    acts: 'Actions',
  },
  same: {
    title: 'No differences',
    text: 'The present data are the same as in the backup.',
  },
  noneFound: {
    title: 'No differences match the filters',
    text: 'Change the search or choose another area.',
  },
  takeBack: 'Restore',
  takeBackNamed: 'Restore: {{name}}',
  takeBackChosen: 'Restore selected',
  toList: 'Back to the differences',
  detail: {
    sub: '{{kind}}. {{fate}} since the backup.',
    isSame: 'The record is now the same as in the backup.',
    added: 'This was not in the backup. If it is not needed, delete it on its own page.',
    whole: 'Restoring brings back parts that are gone and old values. Parts added since stay.',
  },
  ask: {
    title: 'Restore these too?',
    along: 'The selected records belong with these, which are gone too:',
    more_one: 'and one other',
    more_other: 'and {{formatted}} others',
    left_one: 'One part is not restored, since what it belongs to is gone.',
    left_other: '{{count}} parts are not restored, since what they belong to is gone.',
    leftTitle: 'Restore without all the parts?',
  },
  did: {
    one: 'Restored from the backup: {{name}}',
    oneUndone: 'Restoring was undone: {{name}}',
    many_one: '{{count}} record was restored from the backup',
    many_other: '{{count}} records were restored from the backup',
    manyUndone: 'Restoring from the backup was undone.',
  },
  nothing: 'There is nothing to restore among the selected.',
  failed: 'The comparison was interrupted. Nothing was changed. Open the backup again.',
  failure: {
    'changed-meanwhile':
      'Data were changed at the same time. Nothing was restored. Check the differences and try again.',
    'erased-meanwhile':
      'The data of a person were erased at the same time. Nothing was restored. Check the differences and try again.',
  },
  settings: 'Compare…',
  settingsLabel: 'Compare the present data with the backup of {{when}}',

  names: {
    commands: {
      compareBackup: 'Compare with a backup',
    },
    synonyms: {
      compareBackup: 'what was different, restore a single record, earlier state',
    },
    acts: {
      takeBack: 'restoring from a backup ({{name}})',
      takeBackMany: 'restoring from a backup ({{count}})',
    },
  },
};
