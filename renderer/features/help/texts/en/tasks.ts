import type { WorkTopics } from '../../help-topic.ts';

export const tasks: WorkTopics['tasks'] = {
  title: 'Tasks',
  lead: 'Tasks hold what you have to do and what others have promised to do.',
  parts: [
    {
      heading: 'Adding a task',
      blocks: [
        'Write the task in one line and press Enter. {newTask} adds one from anywhere in the program.',
        {
          list: [
            'The day may stand first or last: “12.12. ask the ministry for its reply” or “call the secretariat Fri”.',
            'Dates, weekdays and the words today, tomorrow, this week and next week are understood. A week means its Friday.',
            'The day that was understood is shown below the field before the task is added.',
          ],
        },
      ],
    },
    {
      heading: 'The list',
      blocks: [
        {
          list: [
            'On a row, Space marks the task done, F2 or Enter opens it and Delete deletes it.',
            'The menu of a row postpones it by a day or a week.',
            'A task done by a person, an organisation or somebody named is shown under Others’.',
            'Tasks that are done are shown under Done, and can be reopened.',
          ],
        },
        'Every change can be undone: {undo}.',
      ],
    },
    {
      heading: 'What a task came of',
      blocks: [
        'A task added on the page of an obligation, an engagement, a questionnaire or a recommendation remembers it. The link leads back there. When that is deleted, its tasks go with it.',
      ],
    },
  ],
};
