import type { TopicTexts } from '../help-topic.ts';

export const search: TopicTexts = {
  fi: {
    title: 'Komennot ja haku',
    lead: 'Yksi kenttä löytää komennot, yhteystiedot ja asiakirjat.',
    parts: [
      {
        heading: 'Yksi kenttä kaikelle',
        blocks: [
          'Avaa {palette} ja kirjoita. Viimeksi käytetyt komennot ovat ylimpinä. Komennon löytää myös toisella sanalla, esimerkiksi sanalla ”docx”.',
          'Nuolinäppäimet valitsevat, Enter suorittaa komennon tai avaa löydetyn, ja Esc sulkee.',
        ],
      },
      {
        heading: 'Liikkuminen',
        blocks: [
          {
            list: [
              'F6 siirtyy ikkunan osasta toiseen, vaihtonäppäimen kanssa takaisin.',
              'Luettelossa nuolet, Home, End, Page Up ja Page Down siirtyvät riviltä toiselle, ja Enter avaa.',
              'Edellinen näkymä: {back}. Seuraava näkymä: {forward}.',
            ],
          },
        ],
      },
      {
        heading: 'Tulostaminen',
        blocks: [
          'Jokaisen luettelon ja sivun voi tulostaa: {print}. Avoinna oleva yhteystieto tulostuu omana sivunaan. Tulosteessa on toimiston nimi ja päivä.',
        ],
      },
    ],
  },
  sv: {
    title: 'Kommandon och sökning',
    lead: 'Ett enda fält hittar kommandon, kontakter och dokument.',
    parts: [
      {
        heading: 'Ett fält för allt',
        blocks: [
          'Öppna {palette} och skriv. De senast använda kommandona står överst. Ett kommando hittas också med ett annat ord, till exempel ”docx”.',
          'Piltangenterna väljer, Enter utför kommandot eller öppnar det som hittades, och Esc stänger.',
        ],
      },
      {
        heading: 'Förflyttning',
        blocks: [
          {
            list: [
              'F6 går från en del av fönstret till nästa, med skifttangenten tillbaka.',
              'I en lista går pilarna, Home, End, Page Up och Page Down från rad till rad, och Enter öppnar.',
              'Föregående vy: {back}. Nästa vy: {forward}.',
            ],
          },
        ],
      },
      {
        heading: 'Skriva ut',
        blocks: [
          'Varje lista och sida kan skrivas ut: {print}. En öppen kontakt skrivs ut som en egen sida. Utskriften har kontorets namn och datum.',
        ],
      },
    ],
  },
  en: {
    title: 'Commands and search',
    lead: 'One field finds commands, contacts and documents.',
    parts: [
      {
        heading: 'One field for everything',
        blocks: [
          'Open {palette} and type. The commands you used last come first. A command can also be found by other words, such as “docx”.',
          'The arrow keys choose, Enter runs the command or opens what was found, and Esc closes.',
        ],
      },
      {
        heading: 'Moving around',
        blocks: [
          {
            list: [
              'F6 moves from one part of the window to the next, and Shift+F6 moves back.',
              'In a list the arrows, Home, End, Page Up and Page Down move from row to row, and Enter opens.',
              'Previous view: {back}. Next view: {forward}.',
            ],
          },
        ],
      },
      {
        heading: 'Printing',
        blocks: [
          'Every list and page can be printed: {print}. A contact that is open is printed as a page of its own. The printout shows the name of the office and the date.',
        ],
      },
    ],
  },
};
