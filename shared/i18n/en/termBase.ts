import type { Texts } from '../fi/index.ts';

export const termBase: Texts['termBase'] = {
  hint: 'Glossary: “{{finnish}}” is {{terms}}.',
};
