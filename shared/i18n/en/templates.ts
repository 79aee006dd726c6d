import type { Groups } from '../fi/index.ts';

/** The ministries' own Word templates: screens, findings, places. */
export const templates: Groups['templates'] = {
  title: 'Document templates',
  intro:
    'Where a ministry has a Word template of its own, a document can be created in it: the program fills its places and takes styles, header, footer and page from it.',
  add: 'Add a template',
  drop: 'Drop a Word template (.docx or .dotx) here or choose a file.',
  empty: 'There are no templates',
  emptyText: 'Without a template, documents are created in the program’s own look.',
  name: 'Name of the template',
  nameMissing: 'Give the template a name.',
  language: 'Language',
  anyLanguage: 'All languages',
  fileName: 'File',
  list: 'Templates',
  change: 'Change the template {{name}}',
  changeTitle: 'Change the template',
  remove: 'Remove the template {{name}}',
  removed: 'The template {{name}} was removed.',
  restored: 'The template {{name}} is back.',
  added: 'The template {{name}} was added.',
  notAdded: 'Adding the template {{name}} was taken back.',
  changed: 'The template {{name}} was changed.',
  notChanged: 'The template {{name}} is as it was.',
  open: 'Show the template {{name}}',
  save: 'Save',
  saveCopy: 'Save the template as a file',
  adding: 'Reading the template…',
  tooMany: 'Add one template at a time.',
  starter: 'Save a template to edit',
  starterHelp:
    'Where the ministry has no template, begin with the program’s own: save a template to edit, edit it in Word and add it here.',
  starterName: 'Document template',
  starterOwnText: 'Write the ministry’s own text here or delete this paragraph.',
  report: {
    good: 'The template is in order.',
    findings_one: '{{count}} remark',
    findings_other: '{{count}} remarks',
    placeholders: 'Places',
    noPlaceholders: 'The template has no places. The document comes at the end of its text.',
    place: 'Where',
    styles: 'Styles',
    ourStyle: 'The program’s style',
    theirStyle: 'The template’s style',
    ownStyle: 'Not in the template: the program’s own',
    written: 'Place',
    meaning: 'What comes there',
    unknown: 'Unknown',
    textLanguage: 'Language of the text, as the file says: {{language}}',
    page: 'Page {{width}} × {{height}} mm',
  },
  places: {
    title: 'Places that the program fills',
    intro:
      'Write the place into the template in double braces. Finnish, Swedish and English names all work. Places for a line also work in headers, footers, tables and text boxes. The place of a part stands alone in its paragraph of the body text.',
    line: 'Line',
    block: 'Part',
    kind: 'Kind',
    copy: 'Copy {{place}}',
    copied: 'Copied: {{place}}',
  },
  placeholder: {
    title: 'Title of the document',
    documentKind: 'Kind of document, for example Action plan',
    date: 'Day on which the document is created',
    caseNumber: 'Case number',
    projectNumber: 'Project number',
    organisation: 'Organisation, from the settings',
    unit: 'Unit, from the settings',
    coordinator: 'Name of the coordinator',
    coordinatorTitle: 'Job title of the coordinator',
    email: 'Email address, from the settings',
    phone: 'Telephone number, from the settings',
    state: 'Draft or final',
    publicity: 'Confidentiality',
    version: 'Name of the version',
    language: 'Language of the document',
    content: 'The whole content of the document',
    identification: 'Identification data as lines: organisation, preparer, date, case number',
    contents: 'Table of contents',
  },
  story: {
    body: 'Text',
    header: 'Header',
    footer: 'Footer',
    notes: 'Footnotes',
    file: 'The whole file',
  },
  paragraph: 'paragraph {{number}}',
  inTable: 'in a table',
  inTextBox: 'in a text box',
  finding: {
    'placeholder-unknown': 'The place {{text}} is not known. It stays in the document as it is.',
    'braces-unbalanced': 'The braces do not match: “{{text}}”',
    'braces-single': 'The place is in single braces and is not filled: “{{text}}”',
    'content-missing':
      'The place of the content, {{suggestion}}, is missing. The content comes at the end of the template’s text.',
    'content-twice':
      'The place of the content is there more than once. Only the first is filled, {{text}} stays.',
    'block-not-alone':
      'The place of a part is not alone in its paragraph: “{{text}}”. The other text comes before the content.',
    'block-in-wrong-place':
      'The place {{text}} cannot be here. Move it to a paragraph of its own in the body text, outside tables and text boxes.',
    'tracked-changes':
      'The template has tracked changes. Accept or reject them in Word and add the template again.',
    'state-not-shown':
      'The document is a draft, but neither header nor footer of the template says so. Add the place {{suggestion}} to them.',
    'publicity-not-shown':
      'The document is not public, but neither header nor footer of the template says so. Add the place {{suggestion}} to them.',
    'value-missing': 'There is nothing to put into {{text}}. A dash comes there.',
    'page-numbers-guessed':
      'The page numbers of the contents were counted from the styles of the template and are estimates. Update the contents in Word: Ctrl+A and F9.',
    'removed-attached-template': 'Another template attached to this one was left out.',
    'removed-linked-picture':
      'A picture fetched from elsewhere was left out. Embed it in the template, and it comes along.',
    'removed-embedded-object': 'An embedded file of another program was left out.',
    'removed-foreign-chunk': 'Another document joined to the template was left out.',
    'removed-sub-document': 'A subdocument was left out.',
    'removed-control': 'A control (ActiveX) was left out.',
    'removed-mail-merge': 'The data source of a mail merge was left out.',
    'removed-unsafe-link': 'A link to a file or program was taken off; its text stayed.',
    'removed-active-field': 'A field that fetches, asks or starts something was made into text.',
    'removed-protection': 'The template’s protection against editing was taken off the document.',
    'removed-other-part': 'A part of the file that the document does not need was left out.',
  },
  meant: 'Did you mean {{suggestion}}?',
  failure: {
    'not-word': 'The file is neither a Word document (.docx) nor a Word template (.dotx).',
    'old-or-encrypted':
      'The file is in Word’s old format (.doc) or protected by a password. Save it in Word as .docx without a password.',
    encrypted: 'The file is protected by a password. Save it without one.',
    damaged: 'The file is damaged. Open it in Word and save it again.',
    'too-large': 'The file is too large. Make its pictures smaller.',
    hostile: 'The file has a structure that Word does not make. It was not read.',
    macros:
      'The file has macros. The program takes no macros: save it in Word as .docx or .dotx.',
    strict:
      'The file is saved as Strict Open XML. Save it in Word in the usual format, Word document (.docx).',
  },
  choose: 'Document template',
  none: 'The program’s own look',
  otherLanguage:
    'The template’s language is {{language}}. Its own texts are not translated into the language of the document.',
  beforeSaving: 'Before saving',
  beforeSavingText:
    'The document is created in the template {{name}}. Look at these before you save it.',
  ofTemplate: 'Faults that come from the template',
  ofTemplateText: 'Whoever keeps the template can mend them.',
  gone: 'The template is no longer there.',

  names: {
    acts: {
      addTemplate: 'new document template ({{name}})',
      editTemplate: 'editing a document template ({{name}})',
      deleteTemplate: 'deleting a document template ({{name}})',
    },
    one: {
      templates: 'Document template',
    },
  },
};
