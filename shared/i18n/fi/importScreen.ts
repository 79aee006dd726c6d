export const importScreen = {} as const;
