import type { WorkTopics } from '../../help-topic.ts';

export const history: WorkTopics['history'] = {
  title: 'Tietojen historia',
  lead: 'Historiasta näet, miten tieto on muuttunut ja millainen se oli tiettynä päivänä.',
  parts: [
    {
      heading: 'Historian avaaminen',
      blocks: [
        'Avaa henkilön, organisaation tai muun tiedon sivu ja valitse Historia. Jos sitä ei näy painikkeena, se on valikossa Lisää toimintoja.',
        'Luettelossa on uusin muutos ensin: milloin muutettiin, mitä siinä luki ennen ja mitä sen jälkeen.',
      ],
    },
    {
      heading: 'Millainen tieto oli',
      blocks: [
        {
          steps: [
            'Kirjoita päivä kohtaan Millaisena se oli päivänä.',
            'Ohjelma näyttää tiedon sellaisena kuin se oli sen päivän päättyessä, ja vieressä nykyisen.',
          ],
        },
      ],
    },
    {
      heading: 'Yhden kentän palauttaminen',
      blocks: [
        'Paina vanhan arvon vieressä Palauta. Vain se kenttä muuttuu, ja muu säilyy nykyisellään. Palautuksen voi kumota: {undo}.',
      ],
    },
    {
      heading: 'Mitä historiassa ei ole',
      blocks: [
        {
          list: [
            'Tuonnissa lisättyjen tietojen historia alkaa tuonnista.',
            'Lopullisesti poistuneen tiedon historia poistuu sen mukana.',
            'Yli 30 päivää vanhaa muutosta ei voi enää kumota, mutta se näkyy historiassa.',
          ],
        },
      ],
    },
  ],
};
