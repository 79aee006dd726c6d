import type { Groups } from '../fi/index.ts';

export const comments: Groups['comments'] = {
  title: 'Comments',
  none: 'No open comments. To comment on a passage, select words in the text and choose Comment.',
  new: 'New comment',
  text: 'Comment',
  missing: 'Write the comment.',
  add: 'Add a comment',
  settle: 'Mark as settled',
  reopen: 'Open again',
  delete: 'Delete the comment',
  added: 'Comment added.',
  addingUndone: 'The addition was undone.',
  deleted: 'The comment was deleted.',
  undone: 'The comment was restored.',
  show: 'Show in the text',
  settledOnes_one: '{{count}} settled comment',
  settledOnes_other: '{{count}} settled comments',

  names: {
    acts: {
      addComment: 'new comment',
      editComment: 'editing the comment',
      settleComment: 'marking the comment as settled',
      reopenComment: 'opening the comment again',
      deleteComment: 'deleting the comment',
    },
    one: {
      comments: 'Comment',
    },
    many: {
      comments: 'Comments',
    },
  },
};
