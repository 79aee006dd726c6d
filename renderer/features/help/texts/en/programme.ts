import type { WorkTopics } from '../../help-topic.ts';

export const programme: WorkTopics['programme'] = {
  title: 'Action plan',
  lead: 'The plan is written in one place: chapters, goals and actions. Numbers stay right when the order changes.',
  parts: [
    {
      heading: 'A new plan',
      blocks: [
        {
          steps: [
            'Choose {newProgramme}. Give the name, the period and the structure.',
            'The plan begins with the usual chapters. Their names and order can be changed, and those not needed deleted.',
            'Add the goals to the outline, and the actions below them.',
            'Open an action and fill in its details. Everything is saved as it is written.',
          ],
        },
      ],
    },
    {
      heading: 'Changing the outline',
      blocks: [
        'The arrows go about the outline. Alt+Shift+arrows move a line up, down, below another and out again. Ctrl+Enter adds the next one, Delete deletes. The menu of a line does the same, and it can be dragged.',
        'Numbers follow the order. References to an action stay right though its number changes.',
      ],
    },
    {
      heading: 'Gaps and translations',
      blocks: [
        'Gaps tell what is missing in the open action and in the whole plan. A gap leads to the field that closes it.',
        'Texts are first written in Finnish. When the Finnish changes, the translation is marked out of date until it has been looked at.',
      ],
    },
    {
      heading: 'The actions as a table',
      blocks: [
        'Table of the plan shows all actions as rows. They can be searched, filtered and grouped by responsible body, goal or state, and the columns chosen.',
        {
          list: [
            'Arrows go from cell to cell. Enter, F2 or typing edits a cell, Enter or Tab saves it and Esc takes back.',
            'Shift+arrows select cells, Ctrl+Space a row and Ctrl+A all rows.',
            'Ctrl+Enter saves the value into all that is selected, Ctrl+D fills down and Delete empties.',
            'Ctrl+C and Ctrl+V copy and paste cells, also to and from Excel. Before pasting you see what changes and what is not understood.',
          ],
        },
        'Keywords are the office’s own words by which actions are searched and filtered. In the table they are parted by semicolons or commas.',
        'Responsible bodies are written by name or abbreviation, parted by semicolons. A change of many rows is undone in one step.',
      ],
    },
    {
      heading: 'The plan in pictures',
      blocks: [
        'Pictures show the schedule, the actions by responsible body and by state, and the gaps by goal and by responsible body. Each is there as a table too, and can be saved as a file.',
        'A bar, and a number in the table, opens the actions that it counts. A bar of the schedule opens its action.',
      ],
    },
    {
      heading: 'The plan as a Word document',
      blocks: [
        {
          steps: [
            'Choose Create a document at the top of the plan, and its kind: the whole plan, an extract for one organisation or a summary of one page.',
            'Choose the language, and whether it is made of the plan as it is now or of a version. The window says about how many pages the document has.',
            'The contents of a long plan can have page numbers. Counting them takes time, and can be stopped.',
          ],
        },
        'What differs between two versions comes to Word from their comparison: as tracked changes, or as a list with the reasons.',
      ],
    },
    {
      heading: 'Ordering a translation',
      blocks: [
        'Translations of the programme shows what is missing in a language and what is out of date. Short texts can be written right beside the Finnish.',
        {
          steps: [
            'Choose Order a translation, the language and the texts. The program makes a Word document: the Finnish on the left, room for the translation on the right.',
            'When the translator returns the document, choose Read a returned order or drop the file on the view.',
            'Look at the translations row by row and accept them. Accepting can be undone at once.',
          ],
        },
        {
          note: 'Where the Finnish has changed since the order, a translation is accepted only if you choose it yourself.',
        },
      ],
    },
    {
      heading: 'Versions and their comparison',
      blocks: [
        'A version is a named copy of the plan. It does not change, and its check mark shows that. Make one each time you send the draft on: {makeVersion}.',
        {
          steps: [
            'Open Versions of the plan and choose Compare. You can compare two versions, or one with the present.',
            'Added text is underlined and removed text struck through. Alt+Down and Alt+Up go from one difference to the next.',
            'Record beside a change who asked for it and why. The reasons are shown on the page of the chapter, goal or action too, where they can be recorded at once.',
          ],
        },
        'A version can be restored. The current content is first saved as a version, and restoring can be undone. A new plan can also begin from a version.',
        {
          note: 'A version that was submitted for approval or published cannot be deleted, nor one that another is based on.',
        },
      ],
    },
  ],
};
