import type { Groups } from '../fi/index.ts';

export const mail: Groups['mail'] = {
  kind: {
    mail: 'E-mail message',
    invitation: 'Invitation to a meeting',
    cancellation: 'Cancelled meeting',
    answer: 'Answer to an invitation',
  },
  field: {
    from: 'From',
    to: 'To',
    cc: 'Copy to',
    sentAt: 'Sent',
    subject: 'Subject',
    event: 'Meeting',
    answer: 'Answer',
    attachments: 'Attachments',
    issues: 'To be noted',
  },
  answer: {
    ACCEPTED: 'takes part',
    DECLINED: 'does not take part',
    TENTATIVE: 'may take part',
    'NEEDS-ACTION': 'has not answered',
    DELEGATED: 'sends somebody else',
  },
  issue: {
    'identity-code':
      'There is something in the message that looks like a personal identity code. The program does not keep identity codes.',
    encrypted:
      'The message is encrypted and its content is not read. Open it in your mail program and save it without encryption.',
    sealed:
      'The message is wrapped in its signature and is not read. Open it in your mail program and save what is in it.',
    winmail:
      'The message has an attachment winmail.dat, which only Outlook can open. Ask the sender to send the files as plain attachments.',
    'attachment-missing':
      'An attachment is not in the file but kept elsewhere. Ask the sender to send it as a plain attachment.',
    'cut-off': 'The message is cut off: its end is missing. Save it again in your mail program.',
    'characters-unclear':
      'Some characters of the message could not be read. Compare the text with what your mail program shows.',
    'charset-unknown':
      'The message says that it is in a character set that the program does not know: letters may be wrong. Compare the text with what your mail program shows.',
    'sender-missing': 'The message has no sender.',
    'date-unclear': 'The date of the message is written so that the time is not certain.',
    'name-changed': 'An attachment had a name that no file can have; the name was changed.',
    'event-unclear': 'The calendar data of the message could not be read in full.',
    'time-zone-unclear':
      'The time zone of the meeting is not known. Check the time in your mail program.',
    'event-repeats': 'The meeting repeats. Only the first time is given here.',
    'several-events': 'There are several meetings in the message. Only the first is given here.',
  },
  take: {
    as: 'What becomes of the message?',
    files: 'Messages and invitations',
    when: 'Time of the meeting: {{when}}',
    untitled: 'Message without a subject',
    others_one: 'One more message waits after this one.',
    others_other: '{{count}} more messages wait after this one.',
    option: {
      open: 'Open what was added earlier',
      moved: 'New time',
      cancelled: 'Cancellation of the meeting',
      answer: 'Answer in the participants of a meeting',
      meeting: 'Meeting',
      here: 'Attachment of what is open',
      entry: 'Cooperation entry',
      task: 'Task',
      papers: 'Papers of a meeting',
    },
    help: {
      answer: 'The invitation of the sender is marked as accepted or declined.',
      meeting: 'A meeting of a body is added, with its attachments.',
      here: 'The message is kept as a file, as it is.',
      entry: 'A draft with the sender, the text of the message and its attachments.',
      task: 'The subject and the text of the message; attachments are not kept.',
      papers: 'The attachments of the message, or the message itself where it has none.',
    },
    action: {
      open: 'Open',
      moved: 'Change the time',
      cancelled: 'Mark as cancelled',
      answer: 'Note the answer',
      meeting: 'Add the meeting',
      here: 'Add the attachment',
      entry: 'Add the entry',
      task: 'Add the task',
      papers: 'Add to the meeting',
    },
    done: {
      moved: 'The time has been changed.',
      cancelled: 'Marked as cancelled.',
      answer: 'The answer has been noted.',
      meeting: 'The meeting has been added from the message.',
      here: 'The message has been added as an attachment.',
      entry: 'The entry has been added from the message.',
      task: 'The task has been added from the message.',
      papers: 'The papers have been added to the meeting.',
    },
    made: {
      moved: '{{name}}: {{before}} → {{after}}',
      cancelled: '{{name}} is marked as cancelled.',
      meeting: 'Meeting {{name}} has already been added from this invitation.',
      entry: 'Entry {{name}} has already been added from this message.',
      task: 'Task {{name}} has already been added from this message.',
    },
    undone: 'What was made of the message has been undone.',
    becomes: {
      accepted: '{{name}}: the invitation is marked as accepted.',
      declined: '{{name}}: the invitation is marked as declined.',
      invited: '{{name}}: no certain answer yet, marked as invited.',
    },
    there: 'The body already has meeting {{number}} on this day. Add another one all the same?',
    noMeeting: 'Choose a meeting.',
    notKept: 'Some of the files were not kept.',
  },
  failure: {
    empty: 'The file is empty. Check that you chose the right one.',
    'not-a-message':
      'The file is not a message. Save the message in your mail program as .eml or .msg, or an invitation as .ics.',
    'too-large': 'The message is too large. Save its attachments and open them by themselves.',
    'too-deep':
      'There are too many messages within messages. Save the innermost one as a file of its own.',
    'too-slow':
      'Reading the message took too long and was stopped. Save its attachments and open them by themselves.',
    hostile:
      'The message has a structure that no mail program makes, so it was not opened. Check with the sender where the file comes from.',
    damaged: 'The message is damaged and cannot be read. Save it again in your mail program.',
    unreadable: 'The file cannot be read. Check that it is there and not open in another program.',
  },
};
