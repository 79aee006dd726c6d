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
  care: {
    title: 'Data protection and contacts',
    all: 'Data protection',
    informLate_one: '{{formatted}} person was not informed in time.',
    informLate_other: '{{formatted}} persons were not informed in time.',
    inform_one: '{{formatted}} person is to be informed within a month.',
    inform_other: '{{formatted}} persons are to be informed within a month.',
    review_one: 'Check whether the data of {{formatted}} person are still needed.',
    review_other: 'Check whether the data of {{formatted}} persons are still needed.',
    pairs_one: '{{formatted}} possible duplicate was found among the contacts.',
    pairs_other: '{{formatted}} possible duplicates were found among the contacts.',
    draft: '{{where}} is not saved.',
    draftOf: {
      person: 'The form of a person',
      organisation: 'The form of an organisation',
      body: 'The form of a body',
      list: 'The form of a mailing list',
      obligation: 'The form of an obligation',
      recommendation: 'The form of a recommendation',
      engagement: 'The form of a cooperation entry',
    },
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
