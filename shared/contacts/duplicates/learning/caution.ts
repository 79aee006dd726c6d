/** Evidence is counted with caution: in made lists each bit of a score is so many bits of odds. */
export const CAUTION = 1.35;
