import type { Groups } from '../fi/index.ts';

export const actionTags: Groups['actionTags'] = {
  name: 'Keywords',
  help: 'The office’s own words that actions are grouped by. They are not printed in the plan.',
  add: 'Add a keyword',
  create: 'Add the keyword “{{name}}”',
  remove: 'Remove the keyword {{name}}',
  several: 'Several: separate them with semicolons or commas.',
};
