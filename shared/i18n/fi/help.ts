export const help = {
  title: 'Ohje',
  topics: 'Ohjeen aiheet',
  search: 'Etsi ohjeesta',
  found_one: '{{count}} aihe',
  found_other: '{{count}} aihetta',
  command: 'Komento',
  keys: 'Näppäimet',
  or: 'tai',
  moving: 'Liikkuminen',
  moves: {
    panes: 'Ikkunan seuraava osa',
    panesBack: 'Ikkunan edellinen osa',
    rows: 'Luettelon edellinen tai seuraava rivi',
    open: 'Avaa rivi',
    edit: 'Muokkaa avointa yhteystietoa',
    choices: 'Avaa kentän kalenteri tai vaihtoehdot',
    delete: 'Poista valittu yhteystieto',
    close: 'Sulje sisin ikkuna, valikko tai haku',
  },

  names: {
    commands: {
      help: 'Ohje',
      keyboardShortcuts: 'Pikanäppäimet',
      about: 'Tietoja ohjelmasta',
    },
    synonyms: {
      help: 'neuvo, käyttöohje, opas',
      keyboardShortcuts: 'näppäimet, näppäimistö, oikotiet',
      about: 'versio, lisenssi',
    },
  },
} as const;
