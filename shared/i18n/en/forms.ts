import type { Groups } from '../fi/index.ts';

export const forms: Groups['forms'] = {
  code: 'Form code',
  choose: 'Choose',
  head: { asked: 'Item {{code}}', answer: 'Answer (form {{code}})' },
  earlier: 'Earlier answer: {{source}}',
  tableDescription: 'What is asked on the left, room for the answer on the right.',
  howTo: {
    title: 'How to answer',
    write:
      'Write the answer in the box on the right. The box grows with the text and may hold lists and tables.',
    choose: 'Where it says Choose, choose the answer from the list.',
    codes:
      'Leave the questions and the codes after them where they are: they tell where the answer belongs.',
    earlier:
      'An earlier answer stands on grey. It is there to be read: write the new answer in full in a box of its own.',
    elsewhere:
      'If you have nothing to add, say so in the box. An empty box means that it has not been answered yet.',
    return: 'Send back this same file in Word format.',
  },
  questionnaire: {
    kind: 'Questionnaire',
    questions: 'Questions',
    respondent: 'Respondent',
    body: 'Asked by',
    due: 'Answers by',
    dueOn: 'By {{day}}',
    returnTo: 'Return to',
    earlierSource: '{{questionnaire}}, question {{number}} ({{day}})',
  },
  workbook: { form: 'Form', lists: 'Lists' },
  followUp: {
    kind: 'Follow-up form',
    title: '{{programme}}: how the actions stand',
    asOf: 'Tell how things stand on {{day}}.',
    status: 'Status of the action',
    round: 'Round of follow-up',
    indicator: 'Indicator: {{name}}',
    unit: 'Unit: {{unit}}',
    message: {
      subject: '{{programme}}: follow-up form',
      text: 'Dear recipient,\n\nAttached is a form on how the actions of the action plan have progressed. Please fill it in and return it as a reply to this message{{by}}.\n\nKind regards',
      by: ' by {{day}}',
    },
  },
};
