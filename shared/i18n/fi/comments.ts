/** Comments on the texts of a programme. */
export const comments = {
  title: 'Kommentit',
  none: 'Ei avoimia kommentteja. Tekstin kohtaa voi kommentoida valitsemalla sanat ja painamalla Kommentoi.',
  new: 'Uusi kommentti',
  text: 'Kommentti',
  missing: 'Kirjoita kommentti.',
  add: 'Lisää kommentti',
  settle: 'Merkitse käsitellyksi',
  reopen: 'Avaa uudelleen',
  delete: 'Poista kommentti',
  added: 'Kommentti lisätty.',
  addingUndone: 'Lisäys on kumottu.',
  deleted: 'Kommentti poistettiin.',
  undone: 'Kommentti palautettiin.',
  show: 'Näytä tekstissä',
  settledOnes_one: '{{count}} käsitelty kommentti',
  settledOnes_other: '{{count}} käsiteltyä kommenttia',

  names: {
    acts: {
      addComment: 'uusi kommentti',
      editComment: 'kommentin muokkaus',
      settleComment: 'kommentin merkitseminen käsitellyksi',
      reopenComment: 'kommentin avaaminen uudelleen',
      deleteComment: 'kommentin poisto',
    },
    one: {
      comments: 'Kommentti',
    },
    many: {
      comments: 'Kommentit',
    },
  },
} as const;
