import type { WorkTopics } from '../../help-topic.ts';

export const questionnaires: WorkTopics['questionnaires'] = {
  title: 'Questionnaires',
  lead: 'A body’s questionnaire is split question by question among those who answer, their answers are collected and edited into Finland’s answer.',
  parts: [
    {
      heading: 'A new questionnaire',
      blocks: [
        {
          steps: [
            'Choose {newQuestionnaire}.',
            'Choose a file (Word or text), or paste the questions as text.',
            'Check the questions: numbers, levels and texts. Indent, outdent, merge with the one above, or leave out.',
            'Give the questionnaire a name, a body and a due date, and save.',
          ],
        },
        'Numbers are read as the body wrote them: I, I.1, 1.1, a), i). Continuation paragraphs and bullets belong to the question above. Footnotes and page numbers are left out.',
      ],
    },
    {
      heading: 'Assigning and answers',
      blocks: [
        {
          list: [
            'Tick questions and choose “Assign”: all get the same respondents and the same inner due date. A heading stands for what is below it.',
            'Open a question and paste the answer received at its respondent. Note when it came.',
            'Write Finland’s answer and mark the question ready.',
            '“Earlier answers” offers what Finland has answered to like questions. An answer can be taken as a beginning; its source stays in sight.',
            '“Respondents” shows who has not answered yet.',
          ],
        },
      ],
    },
  ],
};
