import type { Groups } from '../fi/index.ts';

export const home: Groups['home'] = {
  title: 'Desk',

  dayAndWeek: '{{day}}, week {{week}}',
  print: 'Print the day',
  new: 'New',
  today: 'Today',
  daysLeft_one: '{{count}} day',
  daysLeft_other: '{{count}} days',
  daysLate_one: '{{count}} day late',
  daysLate_other: '{{count}} days late',
  period: '{{from}} – {{to}}',
  failed: 'This could not be read. Restart the program. What was saved is safe.',
  tasks: {
    title: 'Tasks',
    all: 'All tasks',
    empty: 'No tasks are overdue or due this week.',
  },
  deadlines: {
    title: 'Deadlines',
    all: 'All obligations',
    empty: 'No open deadlines within a year.',
    sendBy: 'To be sent by {{day}}',
    unverified: 'Unverified',
  },
  engagements: {
    title: 'Cooperation',
    all: 'The whole cooperation log',
    thisWeek: 'This week',
    nextWeek: 'Next week',
  },
  rounds: {
    title: 'Evaluation rounds',
    name: '{{body}}, round {{no}}',
    next: 'Next: {{stage}}',
  },
  followUp: {
    title: 'Rounds of follow-up',
    answered: 'Answered: {{answered}} of {{asked}}',
    late: 'Late: {{count}}',
    toCheck: 'To check: {{count}}',
    light: {
      stopped: 'Stopped {{count}}',
      attention: 'Delayed {{count}}',
      onTrack: 'On track or done {{count}}',
    },
  },
  questionnaires: {
    title: 'Open questionnaires',
    all: 'All questionnaires',
    ready_one: 'Ready {{ready}} / {{total}}',
    ready_other: 'Ready {{ready}} / {{total}}',
  },
  programmes: {
    title: 'Action plan being drafted',
    gaps_one: 'Gaps in {{gaps}} action (of {{actions}})',
    gaps_other: 'Gaps in {{gaps}} actions (of {{actions}})',
    noGaps_one: '{{count}} action, no gaps',
    noGaps_other: '{{count}} actions, no gaps',
  },
  bodies: { title: 'Bodies', all: 'All bodies' },
  first: {
    title: 'Begin here',
    text: 'The office has no data yet. Tasks, deadlines and all else that is current will be gathered here.',
    contacts: 'Import contacts',
    contactsText: 'A list in Excel, CSV or Word, cards, or pasted rows.',
    bodies: 'Add bodies',
    bodiesText: 'The secretariat, the network, GRETA and others come from a ready catalogue.',
    obligations: 'Add obligations',
    obligationsText:
      'Finland’s reporting obligations and GRETA’s rounds come from a ready catalogue.',
    task: 'Write down a task',
    taskText: 'For example “12.12. ask the ministry for its reply”.',
  },

  names: {
    commands: {
      goHome: 'Desk',
    },
    synonyms: {
      goHome: 'start page, dashboard, today',
    },
  },
};
