import type { Groups } from '../fi/index.ts';

export const welcome: Groups['welcome'] = {
  title: 'Welcome',
  steps: 'Steps',
  done: 'done',
  intro:
    'The program keeps the contacts and documents of the office in one place. Everything stays on this computer.',
  skip: 'Skip',
  language: { step: 'Language', title: 'In which language would you like to use the program?' },
  office: {
    step: 'Office',
    title: 'What should documents say about the office?',
    text: 'You can leave the fields empty and fill them in later in the settings.',
  },
  begin: {
    step: 'Start',
    title: 'How would you like to start?',
    empty: 'With an empty office',
    emptyHelp: 'Import your own list of stakeholders, or add the first contact.',
    sample: 'With the sample office',
    sampleHelp:
      'Made-up people and organisations for trying out the program. They are marked and can be removed in one step.',
    restore: 'From a backup',
    restoreHelp: 'Restore data that were saved on another computer.',
    finish: 'Start',
  },
};
