import type { WorkTopics } from '../../help-topic.ts';

export const trash: WorkTopics['trash'] = {
  title: 'Roskakori',
  lead: 'Poistettu tieto säilyy roskakorissa 30 päivää. Sieltä sen voi palauttaa.',
  parts: [
    {
      heading: 'Poistetun palauttaminen',
      blocks: [
        {
          steps: [
            'Avaa roskakori: {goTrash}.',
            'Etsi tieto nimellä tai rajaa lajin mukaan. Luettelo kertoo, milloin ja miten tieto poistettiin ja milloin se poistuu lopullisesti.',
            'Paina rivillä Palauta. Usean palautat kerralla, kun merkitset rivit ja painat Palauta valitut.',
          ],
        },
        'Palautetun mukana tulevat sen osat, esimerkiksi henkilön tehtävät ja yhteystiedot. Palautuksen voi kumota: {undo}.',
      ],
    },
    {
      heading: 'Jos palautus ei onnistu',
      blocks: [
        {
          list: [
            'Jos tieto, johon palautettava liittyy, on myös roskakorissa, palauta molemmat samalla kertaa.',
            'Jos kokonaisuus, johon tieto kuului, on jo poistunut lopullisesti, hae se varmuuskopiosta: {restoreBackup}.',
          ],
        },
      ],
    },
    {
      heading: 'Mikä ei tule roskakoriin',
      blocks: [
        {
          note: 'Pysyvästi poistetut henkilötiedot eivät tule roskakoriin eikä niitä voi palauttaa.',
        },
        'Jos poistit tiedon juuri äsken, nopein tapa saada se takaisin on kumoaminen: {undo}.',
      ],
    },
  ],
};
