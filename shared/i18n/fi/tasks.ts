export const tasks = {
  title: 'Tehtävät',
} as const;
