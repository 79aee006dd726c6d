export const recommendations = {
  title: 'Suositukset',
} as const;
