export const obligations = {
  title: 'Velvoitteet',
} as const;
