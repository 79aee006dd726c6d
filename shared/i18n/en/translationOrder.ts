import type { Texts } from '../fi/index.ts';

export const translationOrder: Texts['translationOrder'] = {
  amount: '{{texts}}, {{words}}, {{letters}}',
  texts_one: '{{count}} text',
  texts_other: '{{count}} texts',
  words_one: '{{count}} word',
  words_other: '{{count}} words',
  letters_one: '{{count}} character',
  letters_other: '{{count}} characters',
  document: {
    title: 'Translation order: {{programme}}',
    languages: 'Languages',
    into: { sv: 'from Finnish into Swedish', en: 'from Finnish into English' },
    deadline: 'Deadline',
    contact: 'Contact',
    amount: 'Extent',
    howTo: 'How to fill in this order:',
    steps: {
      fill: 'Write the translation in the right-hand column of the table, beside the Finnish text of the same row. Subheadings and table cells have rows of their own.',
      older:
        'Text that is already on the right is an earlier translation. Check it against the Finnish and correct it where needed.',
      markers:
        'The mark [1] is the place of a footnote, and {1.2} refers to action 1.2. Write the same mark in the same place of the translation.',
      form: 'Bold, italics and links are taken over from the translation as you write them.',
      codes:
        'Do not change the left-hand column: its code tells where each translation belongs. Do not change the Finnish text; suggest changes in your message.',
      return: 'Save the file in Word format (.docx) and return it to the contact.',
    },
    column: { field: 'Place and code', source: 'Finnish', sv: 'Swedish', en: 'English' },
    part: {
      whole: '{{title}}',
      chapter: '{{number}} {{title}}',
      annex: 'Annex {{number}}: {{title}}',
      goal: 'Goal {{number}}: {{title}}',
    },
    tableDescription: 'Place and code, Finnish text, translation.',
    earlier: 'Earlier translation',
    earlierNote:
      'The earlier translation is divided otherwise than the Finnish text. Use it as a basis for the following rows; this row is not read back.',
  },
  field: {
    programmes: { title: 'Name of the programme' },
    chapters: { title: 'Chapter heading', body: 'Chapter text' },
    goals: { title: 'Goal', why: 'Reasons', target: 'Desired state' },
    actions: { title: 'Action', scheduleNote: 'Schedule', description: 'Description' },
    milestones: { title: 'Milestone' },
    indicators: {
      name: 'Indicator',
      definition: 'Definition of the indicator',
      source: 'Source of the indicator',
    },
  },
  failure: {
    encrypted: 'The file is protected by a password. Remove the protection and try again.',
    damaged: 'The file is damaged. Ask the translator for a new one.',
    hostile: 'The file holds something that cannot be read safely.',
    'too-large': 'The file is too large to be a translation order.',
    'not-word': 'The file is not a Word document (.docx).',
    'not-an-order': 'The document has no codes of a translation order. Is it another document?',
    'other-programme': 'The translation order is of another action plan.',
  },
};
