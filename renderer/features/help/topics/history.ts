import type { TopicTexts } from '../help-topic.ts';

export const history: TopicTexts = {
  fi: {
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
              'Kirjoita päivä kohtaan Tiedot päivänä.',
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
  },
  sv: {
    title: 'Uppgifternas historik',
    lead: 'I historiken ser du hur en uppgift har ändrats och hur den såg ut en viss dag.',
    parts: [
      {
        heading: 'Öppna historiken',
        blocks: [
          'Öppna sidan för en person, en organisation eller en annan uppgift och välj Historik. Om den inte syns som knapp finns den i menyn Fler åtgärder.',
          'I förteckningen kommer den senaste ändringen först: när något ändrades, vad som stod där före och vad som står där efter.',
        ],
      },
      {
        heading: 'Hur uppgiften såg ut',
        blocks: [
          {
            steps: [
              'Skriv dagen vid Uppgifterna en viss dag.',
              'Programmet visar uppgiften sådan den var när dagen var slut, och bredvid den nuvarande.',
            ],
          },
        ],
      },
      {
        heading: 'Återställa ett enskilt fält',
        blocks: [
          'Tryck på Återställ bredvid det gamla värdet. Bara det fältet ändras, allt annat är kvar som det är. Återställningen kan ångras: {undo}.',
        ],
      },
      {
        heading: 'Vad som inte finns i historiken',
        blocks: [
          {
            list: [
              'För uppgifter som kom med en import börjar historiken med importen.',
              'När en uppgift försvinner för gott försvinner också dess historik.',
              'En ändring som är äldre än 30 dagar kan inte längre ångras, men den syns i historiken.',
            ],
          },
        ],
      },
    ],
  },
  en: {
    title: 'History of a record',
    lead: 'The history shows how a record has changed, and what it was like on a given day.',
    parts: [
      {
        heading: 'Opening the history',
        blocks: [
          'Open the page of a person, an organisation or another record, and choose History. If there is no such button, it is in the menu More actions.',
          'The list has the newest change first: when it was made, what was written before and what after.',
        ],
      },
      {
        heading: 'What a record was like',
        blocks: [
          {
            steps: [
              'Write the day under As it was on a day.',
              'The program shows the record as it was at the end of that day, and beside it the present one.',
            ],
          },
        ],
      },
      {
        heading: 'Restoring one field',
        blocks: [
          'Press Restore beside the old value. Only that field changes, and everything else stays as it is. Restoring can be undone: {undo}.',
        ],
      },
      {
        heading: 'What is not in the history',
        blocks: [
          {
            list: [
              'The history of records that an import added begins with the import.',
              'When a record goes for good, its history goes with it.',
              'A change older than 30 days can no longer be undone, but the history still shows it.',
            ],
          },
        ],
      },
    ],
  },
};
