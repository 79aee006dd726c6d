import type { WorkTopics } from '../../help-topic.ts';

export const cooperation: WorkTopics['cooperation'] = {
  title: 'The cooperation log',
  lead: 'Meetings, visits, statements and replies are entered in the log, so that it is known later where Finland was, what it said and what came of it.',
  parts: [
    {
      heading: 'Quick entry',
      blocks: [
        {
          steps: [
            'Choose {quickEntry} and write a line, for example “3.12. GRETA meeting Strasbourg speech”.',
            'See what was read in it: kind, days, place, country and body. The rest is the title. Nothing is invented.',
            'Press Enter. The entry is a draft until you check it and change its state.',
          ],
        },
        'The same can be done in the palette ({palette}): write the line and choose “Enter”. A day without a year is the nearest such day.',
      ],
    },
    {
      heading: 'The page of an entry',
      blocks: [
        {
          list: [
            'Parties: a body, an organisation, a person or a name alone, each in its role.',
            'What Finland said, outcomes and the positions of others. The search {goSaid} finds them later.',
            'Follow-up tasks go to the list of tasks.',
            'The programme of a country visit: items, hosts and participants.',
          ],
        },
        'The menu of actions duplicates an entry, goes on with it as a series or saves it as a template. The date is always left open.',
      ],
    },
    {
      heading: 'Confidentiality',
      blocks: [
        'An internal entry is marked as internal in documents. A restricted one is put into no document and no export.',
        { note: 'Data on victims or individual cases are not entered in the log.' },
      ],
    },
    {
      heading: 'Attachments',
      blocks: [
        'A file is added with the button or by dropping it onto the window. An attachment may be at most 25 MB, all attachments together 150 MB. The same file is kept only once.',
        'Attachments are part of the backup. The program opens no attachment: save a copy and open it in the program that it was made in. The room of a removed attachment is free after 30 days.',
      ],
    },
  ],
};
