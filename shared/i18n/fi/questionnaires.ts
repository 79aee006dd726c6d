export const questionnaires = {
  title: 'Kyselyt',
} as const;
