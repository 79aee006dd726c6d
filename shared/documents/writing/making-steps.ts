/** What is done, in its order; pages are counted where that was asked for. */
export const MAKING_STEPS = ['building', 'pages', 'checking'] as const;
export type MakingStep = (typeof MAKING_STEPS)[number];
