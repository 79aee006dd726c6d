import type { WorkTopics } from '../../help-topic.ts';

export const obligations: WorkTopics['obligations'] = {
  title: 'Obligations and deadlines',
  lead: 'What Finland owes the international bodies, when, and how the deadline was worked out.',
  parts: [
    {
      heading: 'How to begin',
      blocks: [
        {
          steps: [
            'Choose {goObligations} and “Add from the catalogue…”. The catalogue holds the rounds of GRETA and the UPR, conventions and known obligations.',
            'Open an obligation. Its page gives the deadline, its ground, and the day by which the reply must be sent.',
            'Choose “Plan backwards…”. Change the lengths or days of the steps and make tasks of them. All of it is undone at once: {undo}.',
          ],
        },
        'You enter your own obligations with {newObligation}. The form shows the days as you type.',
      ],
    },
    {
      heading: 'The rule of a deadline',
      blocks: [
        {
          list: [
            'A fixed day, for example 15.7.2026.',
            'Yearly, for example every year on 30.9.',
            'A time after an event, for example 2 months after a draft report was received. Without the day of the event there is no deadline.',
            'At most a certain time after the last one.',
          ],
        },
        'Weekends, public holidays, and the eves of Midsummer and Christmas are no working days. You are then advised to send on the working day before.',
        {
          note: 'An unverified day is background knowledge. Check it in the source and choose “Confirm from the source…”. If you change the rule, the confirmation goes.',
        },
      ],
    },
    {
      heading: 'Evaluation rounds and contact persons',
      blocks: [
        'In the table of rounds each stage can be opened and changed. If a stage is done but nobody knows the day, say so.',
        'The view of bodies and conventions shows the conventions of each body, and the persons whom you turn to there.',
      ],
    },
  ],
};
