import type { Groups } from '../fi/index.ts';

export const preparation: Groups['preparation'] = {
  preparedBy: 'Bodies that prepare the plan',
  help: 'Their compositions are printed in the chapter or annex that is made of the preparation of the plan.',
  add: 'Add a body',
  remove: 'Remove {{name}}',
  notChosen: 'No bodies are chosen.',
  goneBody: 'A deleted body',
  none: 'No bodies or stages of the preparation have been recorded yet.',
  composition: 'Composition on {{day}}: {{body}}',
  noComposition: 'Its composition has not been recorded.',
  stages: 'Stages of the preparation',
  stageTable: 'Versions given out during the preparation',
  stage: { day: 'Date', version: 'Version', purpose: 'Purpose' },
};
