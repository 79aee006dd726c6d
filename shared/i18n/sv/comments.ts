import type { Groups } from '../fi/index.ts';

export const comments: Groups['comments'] = {
  title: 'Kommentarer',
  none: 'Inga öppna kommentarer. Markera ord i texten och välj Kommentera för att kommentera ett ställe.',
  new: 'Ny kommentar',
  text: 'Kommentar',
  missing: 'Skriv kommentaren.',
  add: 'Lägg till en kommentar',
  settle: 'Markera som behandlad',
  reopen: 'Öppna på nytt',
  delete: 'Ta bort kommentaren',
  added: 'Kommentaren har lagts till.',
  addingUndone: 'Tillägget har ångrats.',
  deleted: 'Kommentaren togs bort.',
  undone: 'Kommentaren återställdes.',
  show: 'Visa i texten',
  settledOnes_one: '{{count}} behandlad kommentar',
  settledOnes_other: '{{count}} behandlade kommentarer',

  names: {
    acts: {
      addComment: 'ny kommentar',
      editComment: 'redigering av kommentaren',
      settleComment: 'markering av kommentaren som behandlad',
      reopenComment: 'öppning av kommentaren på nytt',
      deleteComment: 'borttagning av kommentaren',
    },
    one: {
      comments: 'Kommentar',
    },
    many: {
      comments: 'Kommentarer',
    },
  },
};
