import type { Groups } from '../fi/index.ts';

export const termBase: Groups['termBase'] = {
  hint: 'Glossary: “{{finnish}}” is {{terms}}.',
};
