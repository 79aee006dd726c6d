import type { WorkTopics } from '../../help-topic.ts';

export const said: WorkTopics['said'] = {
  title: 'What did we say?',
  lead: 'Search everything that was said, answered and agreed: interventions, outcomes, answers to questionnaires and responses to recommendations.',
  parts: [
    {
      heading: 'Search',
      blocks: [
        {
          list: [
            'Every word must be found. The beginning of a word is enough, and words with another ending are found too.',
            'Where a word is not found, one typo is allowed.',
            'Narrow by kind, body, topic, country or year. Without words you see the latest first.',
            'The title of a hit opens the engagement, the question or the recommendation.',
          ],
        },
      ],
    },
    {
      heading: 'Exporting the hits',
      blocks: [
        'The hits can be exported as an Excel workbook or a CSV file. Restricted ones are left out, and their number is told.',
      ],
    },
  ],
};
