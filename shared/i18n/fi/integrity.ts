/** The check of all records. */
export const integrity = {
  title: 'Tietojen tarkistus',
  back: 'Asetukset',
  run: 'Tarkista tiedot',
  runAgain: 'Tarkista uudelleen',
  running: 'Tietoja käydään läpi. Voit jatkaa työtä muualla.',
  lead: 'Ohjelma käy läpi kaikki tiedot ja etsii katkenneita viittauksia, irrallisia osia, kahteen kertaan olevia numeroita ja tuntemattomia arvoja. Mitään ei muuteta, ennen kuin valitset korjaukset.',
  count_one: '{{formatted}} huomio',
  count_other: '{{formatted}} huomiota',
  unnamed: 'Nimetön',
  column: {
    name: 'Tieto',
    kind: 'Laji',
    problem: 'Mikä on vialla',
    repair: 'Ehdotus',
  },
  problem: {
    'dangling-link': '{{field}}: viittaa tietoon, joka puuttuu tai on roskakorissa.',
    'whole-gone': '{{field}}: tieto, johon tämä kuuluu, puuttuu tai on roskakorissa.',
    'same-number': '{{field}}: sama numero on useassa tiedossa ({{value}}).',
    'unknown-kind': '{{field}}: ohjelma ei tunne arvoa ({{value}}).',
  },
  repair: {
    'remove-link': 'Poistetaan viittaus.',
    trash: 'Siirretään roskakoriin osineen.',
    look: 'Avaa tieto ja korjaa itse.',
  },
  repairChosen: 'Korjaa valitut',
  repaired_one: '{{count}} tieto korjattiin',
  repaired_other: '{{count}} tietoa korjattiin',
  undone: 'Korjaukset kumottiin',
  soundTitle: 'Tiedot ovat kunnossa',
  soundText:
    'Katkenneita viittauksia, irrallisia osia, samoja numeroita tai tuntemattomia arvoja ei löytynyt.',
  failedTitle: 'Tietoja ei voitu tarkistaa',
  failedText: 'Mitään ei muutettu. Käynnistä ohjelma uudelleen ja yritä sitten taas.',
  help: 'Ohjelma etsii tiedoista katkenneita viittauksia ja muita virheitä ja ehdottaa korjauksia.',

  names: {
    acts: {
      repairRecords: 'tietojen korjaus ({{count}})',
    },
  },
} as const;
