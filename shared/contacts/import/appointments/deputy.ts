/** Somebody appointed, as a cell names her: `lainsäädäntöneuvos Maija Esimerkki, oikeusministeriö`. */
export type Deputy = {
  givenName: string;
  familyName: string;
  honorific: string;
  title: string;
  organisation: string;
  unit: string;
};

export const NOBODY: Deputy = {
  givenName: '',
  familyName: '',
  honorific: '',
  title: '',
  organisation: '',
  unit: '',
};
