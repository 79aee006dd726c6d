import type { Texts } from '../fi/index.ts';

export const comments: Texts['comments'] = {
  title: 'Kommentarer',
  none: 'Inga öppna kommentarer. Markera ord i texten och välj Kommentera för att kommentera ett ställe.',
  new: 'Ny kommentar',
  text: 'Kommentar',
  missing: 'Skriv kommentaren.',
  add: 'Lägg till en kommentar',
  settle: 'Markera som behandlad',
  reopen: 'Öppna på nytt',
  remove: 'Ta bort kommentaren',
  removed: 'Kommentaren togs bort.',
  undone: 'Kommentaren återställdes.',
  show: 'Visa i texten',
  settledOnes_one: '{{count}} behandlad kommentar',
  settledOnes_other: '{{count}} behandlade kommentarer',
};
