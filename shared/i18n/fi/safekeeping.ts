export const safekeeping = {
  status: {
    journal:
      'Tallennettu tietokantaan, mutta ei varmistuslokiin. Jos tietokanta katoaa nyt, viimeisimmät muutokset katoavat.',
    backup: 'Varmuuskopio ei onnistunut.',
    look: 'Avaa varmuuskopiot',
  },
  noBackup: {
    title: 'Jatketaanko ilman varmuuskopiota?',
    text: 'Ennen tätä toimintoa tehdään varmuuskopio, mutta se ei nyt onnistunut. Jos jatkat, ohjelma ei voi palauttaa tätä tilannetta varmuuskopiosta.',
    goOn: 'Jatka ilman',
  },
} as const;
