/** Toimenpiteiden asiasanat. */
export const actionTags = {
  name: 'Asiasanat',
  help: 'Toimiston omia sanoja, joilla toimenpiteitä ryhmitellään. Niitä ei tulosteta ohjelmaan.',
  add: 'Lisää asiasana',
  create: 'Lisää asiasana ”{{name}}”',
  remove: 'Poista asiasana {{name}}',
  several: 'Useita: erota puolipisteellä tai pilkulla.',
} as const;
