export const home = {
  title: 'Työpöytä',
} as const;
