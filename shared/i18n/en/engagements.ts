import type { Texts } from '../fi/index.ts';

export const engagements: Texts['engagements'] = {
  title: 'Cooperation',
  attachments: {
    title: 'Attachments',
    add: 'Add attachment…',
    choose: 'Choose files to attach',
    drop: 'Drop the file as an attachment',
    dropText: 'A copy of the file is kept as an attachment here.',
    none: 'No attachments. Add a file with the button or drop it onto the window.',
    list: 'Attachments',
    name: 'File',
    sort: 'Type',
    size: 'Size',
    bytes: '{{formatted}}\u00a0bytes',
    kilobytes: '{{formatted}}\u00a0kB',
    megabytes: '{{formatted}}\u00a0MB',
    limits:
      'An attachment may be at most {{one}}\u00a0MB, all attachments together {{all}}\u00a0MB.',
    saveCopy: 'Save a copy',
    saveCopyOf: 'Save a copy: {{name}}',
    removeNamed: 'Remove attachment: {{name}}',
    added_one: 'The attachment was added.',
    added_other: '{{count}} attachments were added.',
    notAdded: 'Adding the attachment was undone.',
    there: 'The file {{name}} is attached already.',
    removed: 'The attachment {{name}} was removed.',
    restored: 'The attachment {{name}} was restored.',
    copySaved: 'The copy was saved: {{name}}',
    lost: 'The file {{name}} is not on this computer. Restore a backup that holds it.',
    unreadable: 'The file {{name}} could not be read. Close it in other programs and try again.',
    failure: {
      empty: 'The file {{name}} is empty and was not added.',
      'too-large':
        'The file {{name}} is too large: an attachment may be at most {{megabytes}}\u00a0MB. It was not added. Make it smaller, or note where it is.',
      'no-room':
        'There is no room for the file {{name}}: attachments may be at most {{megabytes}}\u00a0MB together. It was not added. Remove large attachments first; their room is free after 30 days.',
    },
    type: {
      pdf: 'PDF',
      word: 'Text document',
      table: 'Spreadsheet',
      slides: 'Slides',
      picture: 'Picture',
      message: 'Email',
      text: 'Text',
      archive: 'Archive',
      other: 'Other file',
    },
  },
};
