/** The licences of all that the program is made of. */
export const licences = {
  title: 'Lisenssit',
  back: 'Takaisin asetuksiin',
  count_one: '{{count}} osa',
  count_other: '{{count}} osaa',
  lead: 'Ohjelma ja ne muiden tekemät osat, joista se koostuu, sekä kunkin lisenssi. Avaa osa, niin näet lisenssin tekstin alkukielellä.',
  electron:
    'Electronin ja Chromiumin lisenssit ovat ohjelman asennuskansiossa tiedostoissa LICENSE.electron.txt ja LICENSES.chromium.html.',
  missing: 'Lisenssejä ei saatu luettua. Käynnistä ohjelma uudelleen.',
} as const;
