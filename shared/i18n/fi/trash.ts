/** The trash of deleted records, and what a record of each table is called. */
export const trash = {
  title: 'Roskakori',
  sub: 'Poistettu tieto säilyy täällä 30 päivää ja poistuu sitten lopullisesti.',
  count_one: '{{formatted}} poistettu tieto',
  count_other: '{{formatted}} poistettua tietoa',
  column: {
    name: 'Poistettu tieto',
    kind: 'Laji',
    deletedAt: 'Poistettu',
    act: 'Miten',
    parts: 'Samalla poistettu',
    goesOn: 'Poistuu lopullisesti',
    acts: 'Toiminnot',
  },
  partsCount_one: '{{formatted}} muu tieto',
  partsCount_other: '{{formatted}} muuta tietoa',
  byUndo: 'Kumottiin: {{act}}',
  unknownAct: 'Ei tiedossa',
  unnamed: 'Nimetön',
  removedRecord: 'poistettu tieto',
  filter: {
    label: 'Roskakorin rajaus',
    search: 'Etsi roskakorista',
    anyKind: 'Kaikki lajit',
    clear: 'Poista rajaukset',
  },
  restore: 'Palauta',
  restoreNamed: 'Palauta: {{name}}',
  restoreChosen: 'Palauta valitut',
  did: {
    restored: 'Palautettu: {{name}}',
    restoredUndone: 'Takaisin roskakorissa: {{name}}',
    restoredMany_one: '{{count}} tieto palautettiin',
    restoredMany_other: '{{count}} tietoa palautettiin',
    restoredManyUndone: 'Palautus kumottiin. Tiedot ovat taas roskakorissa.',
  },
  deleted: {
    title: 'Poistettu: {{name}}',
    text: 'Tieto on roskakorissa. Se poistettiin {{moment}} ja poistuu lopullisesti {{goesOn}}.',
  },
  gone: {
    title: 'Tietoa ei ole',
    text: 'Tieto on poistunut lopullisesti, tai osoite on väärä. Hae tieto tarvittaessa varmuuskopiosta.',
  },
  empty: {
    title: 'Roskakori on tyhjä',
    text: 'Kun poistat tiedon, voit palauttaa sen täältä 30 päivän ajan.',
    filteredTitle: 'Rajauksella ei löydy poistettuja tietoja',
    filteredText: 'Muuta hakusanaa tai valitse toinen laji.',
  },
  failedTitle: 'Roskakoria ei voitu lukea',
  failedText: 'Poistetut tiedot ovat tallessa. Käynnistä ohjelma uudelleen.',
  failure: {
    'rests-on-deleted':
      'Tieto, johon tämä liittyy, on myös roskakorissa. Palauta ensin se tai valitse molemmat. Mitään ei palautettu.',
    'whole-gone':
      'Tieto, jonka osa tämä oli, on poistunut lopullisesti. Mitään ei palautettu. Hae tieto tarvittaessa varmuuskopiosta.',
    'not-in-trash':
      'Tieto ei ole enää roskakorissa: se on jo palautettu tai poistunut lopullisesti. Mitään ei palautettu.',
  },
  restsOn: 'Palauta ensin tämä tai valitse molemmat: {{name}} ({{kind}}). Mitään ei palautettu.',
  restoreToo: 'Palauta myös se',
  settingsHelp: 'Poistetut tiedot ovat roskakorissa 30 päivää. Sieltä ne voi palauttaa.',
  open: 'Avaa roskakori',

  names: {
    commands: {
      goTrash: 'Roskakori',
    },
    synonyms: {
      goTrash: 'poistetut tiedot, palauta poistettu',
    },
    acts: {
      restoreFromTrash: 'palautus roskakorista ({{name}})',
      restoreManyFromTrash: 'palautus roskakorista ({{count}})',
    },
  },
} as const;
