import type { Groups } from '../fi/index.ts';

export const tasks: Groups['tasks'] = {
  title: 'Tasks',
  newTask: 'New task',
  toWord: 'Export to Word…',
  me: 'Me',

  field: {
    done: 'Done',
    title: 'Task',
    due: 'Due',
    assignee: 'Done by',
    source: 'Linked to',
    repeats: 'Repeats',
    notes: 'Notes',
    acts: 'Actions',
  },
  line: {
    label: 'Add a task',
    placeholder: 'For example 12.12. ask the ministry for its reply',
    help: 'Write the day too: 12.12., Fri, the day after tomorrow, week 51 or in two weeks.',
    due: 'Due: {{day}}',
    add: 'Add',
  },

  view: { mine: 'Mine', others: 'Others’', done: 'Done' },
  views: 'View',
  repeats: {
    none: 'Does not repeat',
    week: 'Every week',
    twoWeeks: 'Every two weeks',
    month: 'Every month',
    quarter: 'Every quarter',
    year: 'Every year',
  },
  repeatsHelp:
    'Once it is done, the next comes to the list. Where its day is a weekend or a holiday, it is due on the next working day.',
  group: {
    overdue: 'Overdue',
    today: 'Today',
    thisWeek: 'This week',
    later: 'Later',
    undated: 'Without a due date',
  },
  filter: {
    label: 'Filter tasks',
    search: 'Search tasks',
    anyAssignee: 'Done by anyone',
    anySource: 'Linked to anything',
    noSource: 'Linked to nothing',
    anyDue: 'Due at any time',
  },
  count_one: '{{formatted}} task',
  count_other: '{{formatted}} tasks',
  dueCount_one: '{{count}} task due',
  dueCount_other: '{{count}} tasks due',
  tick: 'Mark as done: {{title}}',
  acts: 'Actions: {{title}}',
  edit: 'Edit…',
  finish: 'Mark as done',
  reopen: 'Reopen',
  postponeDay: 'Postpone by a day',
  postponeWeek: 'Postpone by a week',
  delete: 'Delete',
  doneOn: 'Done {{day}}',
  daysLate_one: '{{count}} day late',
  daysLate_other: '{{count}} days late',
  failedTitle: 'The tasks could not be read',
  failedText: 'Restart the program. What was saved is safe.',

  empty: {
    mine: 'No open tasks',
    mineText:
      'Write a task in the field above. The day may stand on the same line, as in “Fri call the secretariat”.',
    others: 'No tasks of others',
    othersText:
      'Tasks that somebody else has promised to do are shown here. Say in the task who does it.',
    done: 'No tasks done',
    doneText: 'Tasks marked as done come here, and can be reopened.',
    filtered: 'No tasks match the filters',
    filteredText: 'Clear the filters or change the search.',
    ofRecord: 'No tasks.',
  },
  clearFilters: 'Clear filters',

  form: {
    editTitle: 'Edit task',
    assigneePlaceholder: 'Name or organisation',
    addAssignee: 'As a name only: {{name}}',
    notesHelp: 'Do not write about victims or individual cases.',
  },
  finding: {
    'title-missing': 'Write what is to be done.',
    'day-invalid': 'Write the day as 1.3.2027.',
    'repeat-without-day': 'Write the day from which it repeats.',
    'identity-code':
      'The text seems to contain a personal identity code. Remove it. No identity codes and nothing about victims or individual cases may be recorded in the program.',
    'too-long': 'The text is too long. Shorten it.',
  },
  did: {
    added: 'Added: {{title}}',
    addedUndone: 'Task removed: {{title}}',
    edited: 'Saved: {{title}}',
    editedUndone: 'The task is as it was: {{title}}',
    done: 'Done: {{title}}',
    doneNext: 'Done: {{title}}. The next is due {{day}}.',
    doneUndone: 'Task reopened: {{title}}',
    reopened: 'Task reopened: {{title}}',
    reopenedUndone: 'Done: {{title}}',
    postponed: 'New due date {{day}}: {{title}}',
    postponedUndone: 'Due date restored: {{title}}',
    deleted: 'Deleted: {{title}}',
    deletedUndone: 'Restored: {{title}}',
  },

  document: {
    none: 'There are no tasks.',
    restricted_one: 'One task is left out since it concerns a restricted matter.',
    restricted_other: '{{count}} tasks are left out since they concern restricted matters.',
  },

  names: {
    commands: {
      newTask: 'New task',
      goTasks: 'Tasks',
    },
    synonyms: {
      newTask: 'add a task, reminder, to-do',
      goTasks: 'task list, to-do list, open tasks',
    },
    acts: {
      addTask: 'new task ({{name}})',
      editTask: 'editing a task ({{name}})',
      finishTask: 'marking a task done ({{name}})',
      reopenTask: 'reopening a task ({{name}})',
      deleteTask: 'deleting a task ({{name}})',
    },
    one: {
      tasks: 'Task on the task list',
    },
    many: {
      tasks: 'Tasks',
    },
  },
};
