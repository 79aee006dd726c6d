import type { Texts } from '../fi/index.ts';

export const questionnaires: Texts['questionnaires'] = {
  title: 'Questionnaires',
  failure: {
    empty: 'There are no questions in the file. Check that you chose the right one.',
    'too-large':
      'The file is too large for a questionnaire. Copy the questions out of it and paste them as text.',
    'too-slow':
      'Reading the file took too long and was stopped. Copy the questions and paste them as text.',
    'not-a-table':
      'The file is neither a Word document nor text. Save it as a Word document (.docx), or copy the questions and paste them as text.',
    'legacy-excel':
      'The file is in an old format. Save it as a Word document (.docx), or copy the questions and paste them as text.',
    encrypted:
      'The file is protected with a password. Remove the protection in Word and open the file again.',
    damaged:
      'The file is damaged and cannot be read. Open it in Word and save it again, or ask the sender for a new one.',
    hostile:
      'The file is built in a way that can harm the computer and is not opened. Check with the sender where it comes from.',
    unreadable: 'The file cannot be read. Check that it is there and not open in another program.',
  },
};
