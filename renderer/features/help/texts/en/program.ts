import type { ProgramTopics } from '../../help-topic.ts';
import { lock } from './lock.ts';

export const program: ProgramTopics = {
  search: {
    title: 'Commands and search',
    lead: 'One field finds commands, contacts and documents.',
    parts: [
      {
        heading: 'One field for everything',
        blocks: [
          'Open {palette} and type. The commands you used last come first. A command can also be found by other words, such as “docx”.',
          'The arrow keys choose, Enter runs the command or opens what was found, and Esc closes.',
        ],
      },
      {
        heading: 'Moving around',
        blocks: [
          {
            list: [
              'F6 moves from one part of the window to the next, and Shift+F6 moves back.',
              'In a list the arrows, Home, End, Page Up and Page Down move from row to row, and Enter opens.',
              'Previous view: {back}. Next view: {forward}.',
            ],
          },
        ],
      },
      {
        heading: 'Printing',
        blocks: [
          'Every list and page can be printed: {print}. A contact that is open is printed as a page of its own. The printout shows the name of the office and the date.',
        ],
      },
    ],
  },
  settings: {
    title: 'Settings',
    lead: 'The settings hold the language, the appearance, the details of the office, backups and sample data.',
    parts: [
      {
        heading: 'Three languages',
        blocks: [
          'The language of the program is separate from the language of a document and the contact language of a person. The language of the program can be changed at any time: {goSettings}.',
        ],
      },
      {
        heading: 'Details of the office',
        blocks: [
          'The organisation, the unit and the job title are written in three languages. Where a language is missing, documents use the Finnish text.',
        ],
      },
      {
        heading: 'Appearance',
        blocks: [
          'The theme can be light, dark or that of the system. The contrast themes of Windows work. Text can be made larger: {zoomIn}.',
        ],
      },
    ],
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    lead: 'Everything can be done with the keyboard. The shortcut of a button is shown when the button has the focus or the pointer is over it.',
    parts: [],
  },
  lock,
  safety: {
    title: 'Privacy and safety',
    lead: 'The program is for contacts and documents. Nothing about victims or individual cases is recorded in it.',
    parts: [
      {
        heading: 'What is not recorded',
        blocks: [
          {
            note: 'Do not write anything about victims of trafficking, suspects or individual cases in any field. Do not write personal identity codes.',
          },
          'The program recognises the form of a personal identity code and leaves such a column out of an import.',
        ],
      },
      {
        heading: 'Nothing leaves this computer',
        blocks: [
          'The program does not use the network. Data leave this computer only when you save a document or a backup, print, or open a link.',
        ],
      },
      {
        heading: 'The rights of people',
        blocks: [
          {
            list: [
              'Tell people where their data came from, within a month at the latest or in the first message.',
              'When people ask about their data, open their page: everything is there, including the source and the purpose.',
              'Delete contacts that are no longer needed.',
            ],
          },
        ],
      },
      {
        heading: 'The view Data protection',
        blocks: [
          'The lists of the view keep track of what has to be done with whose data:',
          {
            list: [
              'To inform: people who have not been told about the processing of their data. Make the notice in Word and mark them as informed.',
              'To review and Without changes: are the data still needed?',
              'Marks: objections, restrictions and non-disclosure orders. The program leaves these people out of lists and exports as the mark requires.',
              'Exports: what has been exported from the program, and when.',
              'Identity codes: texts from which the code has to be removed. An export stops at them. Out of the change history the codes are taken with one button.',
            ],
          },
          {
            note: 'Erasing for good on a person’s page removes the contact details everywhere. It cannot be undone, and it is done again if an older backup is restored.',
          },
        ],
      },
    ],
  },
  problems: {
    title: 'When something goes wrong',
    lead: 'What has been saved is safe, even if a view does not open. These are the most common situations.',
    parts: [
      {
        heading: 'A file cannot be opened or saved',
        blocks: [
          {
            list: [
              'The file is open in another program: close it and try again.',
              'You have no access to the folder, or the disk is full: choose another place.',
              'The list is not recognised: open it in Excel and save it as .xlsx.',
            ],
          },
        ],
      },
      {
        heading: 'A view does not open',
        blocks: [
          'Choose “Try again”. If it happens again, choose “Copy error details” and send them to whoever looks after the program. What is copied holds no contact details.',
        ],
      },
      {
        heading: 'The program does not start',
        blocks: [
          {
            list: [
              'The program is already open: find the other window, or close it.',
              'The data were saved with a newer version: install the latest version of the program.',
              'The data are missing, or there are fewer than last time: the program has changed nothing. Restore the recommended backup. Open the data as they are only if you know the reason.',
              'The database cannot be opened: restart the computer. If that does not help, tell whoever looks after the program. Keep the latest backup safe.',
            ],
          },
        ],
      },
      {
        heading: 'Something has disappeared',
        blocks: [
          'Undo the latest changes: {undo}. Check that the list is not filtered: the search and the filters can be cleared above the list.',
          'What was deleted is in the trash for 30 days: {goTrash}. What an older backup held can be seen and brought back with {compareBackup}.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'The aim is that the program meets WCAG\u00a02.2 at levels A and AA, and the standard EN\u00a0301\u00a0549.',
    parts: [
      {
        heading: 'What has been done',
        blocks: [
          {
            list: [
              'Everything can be done with the keyboard, and the focus can always be seen.',
              'Tables, headings, forms and notices are marked up for screen readers.',
              'Colour is never the only way to convey something. Contrasts were calculated in the light and the dark theme, and the contrast themes of Windows work.',
              'The views work at a zoom of 200\u00a0per cent.',
              'The program follows the setting that reduces motion.',
              'Word documents are checked before they are saved.',
            ],
          },
        ],
      },
      {
        heading: 'How it was checked',
        blocks: [
          'In each version the views are checked automatically with axe in light, dark and forced colours, and with the keyboard. An automatic check does not find everything, and no external assessment has been made.',
        ],
      },
      {
        heading: 'Shortcomings',
        blocks: [
          'The windows of the browser and the operating system, such as choosing a file and printing, are not part of the program.',
          'If you notice a shortcoming, tell whoever looks after the program.',
        ],
      },
    ],
  },
};
