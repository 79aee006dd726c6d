import type { Groups } from '../fi/index.ts';

export const forms: Groups['forms'] = {
  code: 'Form code',
  choose: 'Choose',
  head: { asked: 'Item {{code}}', answer: 'Answer (form {{code}})' },
  earlier: 'Earlier answer: {{source}}',
  tableDescription: 'What is asked on the left, room for the answer on the right.',
  identityCode:
    'The form has a personal identity code: {{name}}. Remove it first. Nothing was saved.',
  howTo: {
    title: 'How to answer',
    write: 'Write the answer in the box on the right. The box grows with the text.',
    choose: 'Where it says Choose, choose the answer from the list.',
    codes:
      'Leave the questions and the codes after them where they are: they tell where the answer belongs.',
    earlier:
      'An earlier answer stands on grey. It is there to be read: write the new answer in full in a box of its own.',
    elsewhere:
      'If you have nothing to add, say so in the box. An empty box means that it has not been answered yet.',
    return: 'Send back this same file, not a PDF.',
    breaks: 'For a new line within a box, press Alt+Enter.',
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
    message: {
      subject: '{{questionnaire}}: questions to answer',
      request:
        'We ask for your answers to questions of {{questionnaire}}. Please write them in the attached form and return it in the same file format (not as a PDF) as a reply to this message.',
      requestBy:
        'We ask for your answers to questions of {{questionnaire}}. Please write them in the attached form and return it in the same file format (not as a PDF) as a reply to this message by {{day}}.',
      reminderSubject: '{{questionnaire}}: reminder of answers',
      reminder:
        'We have not yet received all your answers to questions of {{questionnaire}}. A reminder and the form are attached. Please fill in the form and return it in the same file format (not as a PDF) as a reply to this message as soon as possible.',
      reminderOf:
        'We have not yet received all your answers to questions of {{questionnaire}}. Due: {{day}}. A reminder and the form are attached. Please fill in the form and return it in the same file format (not as a PDF) as a reply to this message.',
    },
  },
  extract: {
    kind: 'Extract to confirm',
    title: '{{programme}}: your actions to confirm',
    programme: 'Action plan',
    howTo:
      'For each action you find first what the plan says, and below it a table for your answer.',
    ownWords:
      'If you want the text of an action changed, write the new wording under Proposed change or reason. The text of the action itself is not changed in this file.',
    meanings: 'What the answers mean',
    meaning: {
      confirmed: 'We confirm: the organisation takes its part as it stands.',
      conditions:
        'We confirm with a change: the organisation takes its part if the proposed change is made.',
      refused:
        'We do not confirm: the organisation takes no part. The reason is written in its place.',
    },
    share: 'Do you confirm your part?',
    answer: {
      confirmed: 'We confirm',
      conditions: 'We confirm with a change',
      refused: 'We do not confirm',
    },
    proposal: 'Proposed change or reason',
    proposalHint: 'New wording, condition or reason.',
    contact: 'Contact person for the action',
    contactHint: 'Name and e-mail address.',
    message: {
      subject: '{{programme}}: your actions to confirm',
      request:
        'The action plan in preparation ({{programme}}) contains actions that you are responsible for or take part in. They are attached. Please answer in the form whether you confirm them, and return it in the same file format (not as a PDF) as a reply to this message.',
      requestBy:
        'The action plan in preparation ({{programme}}) contains actions that you are responsible for or take part in. They are attached. Please answer in the form whether you confirm them, and return it in the same file format (not as a PDF) as a reply to this message by {{day}}.',
    },
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
    meanings: 'What the statuses mean',
    meaning: '{{status}}: {{meaning}}',
    action: 'What is to be done',
    role: 'Your role',
    schedule: 'Schedule',
    general: 'Anything else',
    remarks: 'General remarks',
    remarksHint: 'Write freely here about anything that does not belong to a single action.',
    message: {
      subject: '{{programme}}: follow-up form',
      request:
        'We ask for information on how the actions of the action plan are progressing (as of {{asOf}}). Please fill in the attached form and return it in the same file format (not as a PDF) as a reply to this message.',
      requestBy:
        'We ask for information on how the actions of the action plan are progressing (as of {{asOf}}). Please fill in the attached form and return it in the same file format (not as a PDF) as a reply to this message by {{day}}.',
      reminderSubject: '{{programme}}: reminder of follow-up information',
      reminder:
        'We have not yet received all the information that we asked for on how the actions of the action plan are progressing (as of {{asOf}}). A reminder and the form are attached. Please fill in the form and return it in the same file format (not as a PDF) as a reply to this message as soon as possible.',
      reminderOf:
        'We have not yet received all the information that we asked for on how the actions of the action plan are progressing (as of {{asOf}}). Due date: {{day}}. A reminder and the form are attached. Please fill in the form and return it in the same file format (not as a PDF) as a reply to this message.',
    },
  },
  message: {
    greeting: 'Dear recipient,',
    regards: 'Kind regards',
  },
  state: {
    sure: 'sure',
    check: 'to check',
    conflict: 'in conflict',
    missing: 'missing',
  },
  why: {
    'marks-agree': 'The marks agree.',
    'one-mark': 'Only one mark says where the answer belongs.',
    'label-only': 'The item was known by its words alone.',
    'label-edited': 'The text of the question was changed.',
    'form-guessed': 'The form’s code was not found: the form was guessed by its words.',
    'outside-table': 'The answer stands outside the table.',
    'extra-cell': 'The answer stands in several cells.',
    'row-after': 'An added row stands beside it: the answer may go on there.',
    'text-left-over': 'The cell is empty, but the file has text that could not be placed.',
    'maybe-elsewhere':
      'The cell is empty, but the answer to another item may hold text that belongs here.',
    repeated: 'The item is in the file more than once.',
    'same-text': 'The same long text stands in another item too.',
    'code-in-answer': 'The answer holds the code of another item.',
    'other-heading': 'The answer stands under the heading of another item.',
    'other-file': 'Another returned file has a different answer.',
    'not-in-list': 'The answer is not in the list.',
    'no-number': 'The answer is not a number alone.',
    'placeholder-left': 'Choose still stands before the answer.',
    tracked: 'The answer has tracked changes. They were read as accepted.',
    picture: 'The answer holds a picture.',
    'text-box': 'The answer stands in a text box.',
    'nested-table': 'The answer holds a table.',
    struck: 'The answer has text struck through.',
    hidden: 'The answer has hidden text, which was not read.',
    comment: 'There is a comment on the answer.',
    note: 'The answer has a footnote. It was read with it.',
    'unknown-sign': 'The answer has a sign that is not known.',
    'foreign-part': 'The cell has an embedded part that could not be read.',
    'unknown-formula': 'The cell has a formula whose result is not in the file.',
    'marks-disagree': 'The marks contradict each other.',
    'two-answers': 'The item has two different answers.',
    'cells-merged': 'Cells were merged: it cannot be told which text belongs where.',
    'with-label': 'The answer stands in the cell of the question.',
    'not-found': 'The item is not in the file.',
    'row-deleted': 'The row of the item was deleted.',
  },
  issue: {
    'no-form': 'No known form was found in the file.',
    'unknown-form': 'The file holds a form that is not known here.',
    'form-guessed': 'The form’s code was not found: the form was guessed by its words.',
    'several-forms': 'The file holds several forms.',
    'codes-differ': 'The file also names a form of which it has no rows.',
    'form-text-changed': 'The form’s own text was changed.',
    'tracked-changes': 'The file has tracked changes.',
    comments: 'The file has comments.',
    pictures: 'The file has pictures.',
    macros: 'The file has macros. They were not run.',
    'foreign-part': 'The file has an embedded part that could not be read.',
    'unplaced-text': 'Some text could not be placed.',
    'identity-code': 'The reply has a personal identity code. Such a text cannot be included.',
  },
  otherRound:
    'This is a form of the round “{{round}}”. A newer round, “{{newer}}”, has begun already.',
  failure: {
    unreadable: 'The file cannot be read.',
    encrypted: 'The file has a password. Ask for it without one.',
    damaged: 'The file is damaged. Ask for it to be sent again.',
    hostile: 'The file is no ordinary form and is not opened.',
    'too-large': 'The file is too large for a form.',
    'old-word': 'The file is in the old Word format (.doc). Open it in Word and save it as .docx.',
    'old-excel':
      'The file is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.',
    pdf: 'The file is a PDF. Ask for the original Word file.',
    rtf: 'The file is in RTF format. Open it in Word and save it as .docx.',
    'web-page': 'The file is a web page, not a form. Ask for the original Word file.',
    'not-a-form': 'The file is no form in Word, Excel or OpenDocument.',
    'no-form-in-message':
      'The message brings no form. Where the answer stands in its text, write it down by hand.',
    empty: 'The file is empty. Ask for it to be sent again.',
  },
};
