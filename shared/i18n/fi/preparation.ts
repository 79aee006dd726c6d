/** How a programme was prepared: the bodies that did, and which versions went out. */
export const preparation = {
  preparedBy: 'Valmistelusta vastaavat toimielimet',
  help: 'Kokoonpanot tulostuvat lukuun tai liitteeseen, jonka sisältönä on ohjelman valmistelu.',
  add: 'Lisää toimielin',
  remove: 'Poista {{name}}',
  notChosen: 'Toimielimiä ei ole valittu.',
  goneBody: 'Poistettu toimielin',
  none: 'Ohjelman valmistelusta ei ole vielä kirjattu toimielimiä eikä vaiheita.',
  composition: 'Kokoonpano {{day}}: {{body}}',
  noComposition: 'Kokoonpanoa ei ole kirjattu.',
  stages: 'Valmistelun vaiheet',
  stageTable: 'Valmistelun aikana annetut versiot',
  stage: { day: 'Päivä', version: 'Versio', purpose: 'Tarkoitus' },
} as const;
