/** Somebody appointed, as a cell names her: `lainsäädäntöneuvos Maija Esimerkki, oikeusministeriö`. */
export type Deputy = {
  givenName: string;
  familyName: string;
  honorific: string;
  title: string;
  organisation: string;
  unit: string;
  /** Her own addresses, where the list has them. */
  emails?: string[];
};

export const NOBODY: Deputy = {
  givenName: '',
  familyName: '',
  honorific: '',
  title: '',
  organisation: '',
  unit: '',
};
