/** What the office's glossary says of a translation. */
export const termBase = {
  hint: 'Sanasto: ”{{finnish}}” on {{terms}}.',
} as const;
