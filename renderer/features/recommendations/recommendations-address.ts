/** Where recommendations are. */
export const HOME = '/recommendations';
export const IMPORT = `${HOME}/import`;
export const MATRIX = `${HOME}/matrix`;
