import type { WorkTopics } from '../../help-topic.ts';

export const home: WorkTopics['home'] = {
  title: 'Desk',
  lead: 'The program opens on the desk. It shows what is to be done now and what is coming.',
  parts: [
    {
      heading: 'What is on the desk',
      blocks: [
        {
          list: [
            'Tasks: those overdue and those due this week. A task can be marked done right here.',
            'Deadlines: the next deadlines of obligations, and the last working day on which to send.',
            'Engagements of this week and the next.',
            'Review rounds under way, open questionnaires, the action plan being drafted, and empty seats and ending mandates of bodies.',
          ],
        },
        'Every line leads to what it is about. Nothing needs to be kept up on the desk itself.',
      ],
    },
    {
      heading: 'New, and printing',
      blocks: [
        'The button New begins a task or another record. {print} prints the day on a page or two. {goHome} always leads back to the desk.',
      ],
    },
  ],
};
