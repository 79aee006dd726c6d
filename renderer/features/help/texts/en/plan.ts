import type { WorkTopics } from '../../help-topic.ts';

export const plan: WorkTopics['plan'] = {
  title: 'Bringing in an existing plan',
  lead: 'A plan that is there already as a Word document or a table of actions can be brought in. Nothing is saved before you have seen how it was read.',
  parts: [
    {
      heading: 'How to bring a plan in',
      blocks: [
        {
          steps: [
            'Choose {importPlan} and a file: Word (.docx), Excel, LibreOffice or CSV. Sheets with the same columns are read as one plan, each as a goal of its own.',
            'Check the name, the language and the period. They were read from the file.',
            'Check the columns and labels. Where one is taken to mean the wrong thing, change it: the plan is read again.',
            'Check the organisations. Those not recognised can be added as new, chosen from the office’s organisations or left out.',
            'Go through the contents. Untick what you do not bring in, and change the level of what was read wrongly.',
            'Choose “Bring in … items” at the foot. The plan opens.',
          ],
        },
        'It always becomes a new plan. It can be taken back in one step: {undo}.',
      ],
    },
    {
      heading: 'A Word document',
      blocks: [
        {
          list: [
            'Headings become chapters, goals and actions. The level is told by the heading style, the numbering and words such as “Goal 1” or “Action 1.2”.',
            'What stands in the table of an action or after a bold label goes to its fields: responsible body, schedule, money, indicator.',
            'Tracked changes are read as accepted. Pictures and comments are left out, and that is said.',
          ],
        },
      ],
    },
    {
      heading: 'A table',
      blocks: [
        'Each row is an action. The header row is found also below other text. Goals are read from a column of their own or from rows that are headings.',
        'Columns are recognised in Finnish, Swedish and English: for example Action, Description, Responsible, Timetable, Funding, Indicator, Keywords.',
        'The text of a column that is not recognised goes to the description under its header, so that nothing is lost.',
      ],
    },
    {
      heading: 'Remarks',
      blocks: [
        'A remark tells what was not understood: a schedule in words, for example, becomes a note on the schedule, and references to recommendations stand in the notes. Complete them afterwards.',
        {
          note: 'An item with a personal identity code cannot be brought in. Remove the code from the file and choose the file again.',
        },
      ],
    },
  ],
};
