import type { Groups } from '../fi/index.ts';

export const commands: Groups['commands'] = {
  save: 'Spara',
  print: 'Skriv ut…',
  closeWindow: 'Stäng fönstret',
  quit: 'Avsluta',
  undo: 'Ångra',
  redo: 'Gör om',
  cut: 'Klipp ut',
  copy: 'Kopiera',
  paste: 'Klistra in',
  selectAll: 'Markera allt',
  find: 'Sök',
  back: 'Tillbaka',
  forward: 'Framåt',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  zoomReset: 'Ursprunglig storlek',
  fullScreen: 'Helskärm',
  palette: 'Kommandon och sökning…',
  minimise: 'Minimera',
  synonyms: {
    print: 'papper, pdf',
    undo: 'backa, ta tillbaka',
    redo: 'upprepa',
    find: 'leta, filtrera, avgränsa',
  },
};
