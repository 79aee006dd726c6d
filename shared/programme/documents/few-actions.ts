/** With fewer actions the pages of a programme are always counted; from here on it takes long enough to be asked for. */
export const FEW_ACTIONS = 30;
