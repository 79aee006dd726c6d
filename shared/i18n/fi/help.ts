export const help = { title: 'Ohje' } as const;
