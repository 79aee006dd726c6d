export const saidSearch = {
  title: 'Mitä olemme sanoneet?',
} as const;
