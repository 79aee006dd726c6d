export const importTexts = {} as const;
