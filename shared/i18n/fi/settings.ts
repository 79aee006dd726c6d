export const settings = { title: 'Asetukset' } as const;
