/** The file, served beside the window's own, with the licences of all that the program is made of. */
export const LICENCES_FILE = 'licences.json';

/** A part of the program that others have made, or the program itself, with the text of its licence. */
export type PartLicence = { name: string; version: string; licence: string; text: string };
