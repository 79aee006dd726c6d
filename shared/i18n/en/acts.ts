import type { Groups } from '../fi/index.ts';

export const acts: Groups['acts'] = {
  failure: {
    'changed-later':
      'The same thing was changed later. Undo the later change first. Nothing was changed.',
    'still-used':
      'Something added later refers to this. Undo or delete that first. Nothing was changed.',
    'needs-deleted':
      'Something that this refers to has been deleted. Restore that first. Nothing was changed.',
    'plan-locked':
      'The action plan has been approved and locked since. Open it for changes first. Nothing was changed.',
    'not-undone': 'This has not been undone.',
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
  failureBy: {
    'changed-later':
      '{{person}} has changed the same thing since, so this cannot be undone. Nothing was changed.',
    'still-used':
      '{{person}} has added something that refers to this, so it cannot be undone. Nothing was changed.',
    'needs-deleted':
      '{{person}} has deleted something that this refers to. Restore it from the trash first. Nothing was changed.',
  },
  writeFailure: {
    'storage-full':
      'The change could not be saved because the disk is full. Free some space and try again. What was saved before is safe.',
    'office-closed':
      'The change could not be saved because the database is closed. Restart the program. What was saved before is safe.',
    'plan-locked':
      'The plan is approved and locked, so its texts, structure and agreed details do not change. Open the plan for changes first.',
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
      'The program is already open in another window. Go to it from the taskbar and close this one. If there is no other window, wait a moment and try again. Your data have not been touched.',
  },
  kept: {
    count_one: '{{count}} record was kept because it has been edited or used since the import.',
    count_other:
      '{{count}} records were kept because they have been edited or used since the import.',
  },
};
