import type { WorkTopics } from '../../help-topic.ts';

export const recommendations: WorkTopics['recommendations'] = {
  title: 'Recommendations',
  lead: 'What international bodies, the rapporteur and Parliament recommend: who, how strongly, to whom, which action carries it out, and what has been done.',
  parts: [
    {
      heading: 'Bringing in a report or a list',
      blocks: [
        {
          steps: [
            'Choose {importRecommendations}. Paste the report or table into the field, or choose a file: Word, Excel, LibreOffice, CSV or text.',
            'Fill in what is common: the sign of the document, who gave it, the round and the day. The reference is made of the sign and the number of the paragraph.',
            'Go through the rows. Each says what becomes of it and what is to be noticed. Untick a row that is not to be brought in.',
            'Choose “Bring in … recommendations” at the bottom. The import can be undone at once: {undo}.',
          ],
        },
        {
          list: [
            'A paragraph that recommends is known by its words: urges, calls upon (kehottaa, edellyttää); considers that … should (katsoo, että tulisi); invites, encourages (pyytää, kannustaa); recommends (suosittelee). Points of a list stay with their paragraph.',
            'Recommendations of the UPR are known by their numbers (159.42) and the State in brackets.',
            'The same list brought in again changes nothing. A row that says something else than the saved recommendation is left out unless you tick it.',
            'To bring in a table, save the list as an Excel table first: its columns are known.',
          ],
        },
        { note: 'A row that holds a personal identity code cannot be brought in.' },
      ],
    },
    {
      heading: 'Recommendations and actions',
      blocks: [
        'On the page of a recommendation you link the actions that carry it out: in full, in part, or in support. The table “Recommendations and actions” shows the gaps both ways: recommendations without an action, and actions without a recommendation.',
        'An organisation that is responsible for a recommendation cannot be deleted before its records have been handed over to another.',
      ],
    },
    {
      heading: 'Many at once, and documents',
      blocks: [
        'Tick rows in the list, and you can change their status, responsible bodies, topics or deadline at once.',
        'The recommendation table in Word is made of the ticked ones, those found, or all: it can be annexed to a mid-term report or a reply.',
      ],
    },
  ],
};
