import type { Groups } from '../fi/index.ts';

export const help: Groups['help'] = {
  title: 'Hjälp',
  topics: 'Hjälpens ämnen',
  search: 'Sök i hjälpen',
  found_one: '{{count}} ämne',
  found_other: '{{count}} ämnen',
  command: 'Kommando',
  keys: 'Tangenter',
  or: 'eller',
  moving: 'Förflyttning',
  moves: {
    panes: 'Nästa del av fönstret',
    panesBack: 'Föregående del av fönstret',
    rows: 'Föregående eller nästa rad i listan',
    open: 'Öppna raden',
    edit: 'Redigera den öppna kontakten',
    choices: 'Öppna fältets kalender eller alternativ',
    delete: 'Ta bort den markerade kontakten',
    close: 'Stäng det innersta fönstret, menyn eller sökningen',
  },

  names: {
    commands: {
      help: 'Hjälp',
      keyboardShortcuts: 'Kortkommandon',
      about: 'Om programmet',
    },
    synonyms: {
      help: 'råd, bruksanvisning, guide',
      keyboardShortcuts: 'tangenter, tangentbord, genvägar',
      about: 'version, licens',
    },
  },
};
