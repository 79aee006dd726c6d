export const tasks = {
  title: 'Tehtävät',
  newTask: 'Uusi tehtävä',
  toWord: 'Vie Wordiin…',
  me: 'Minä',

  field: {
    done: 'Tehty',
    title: 'Tehtävä',
    due: 'Määräaika',
    assignee: 'Kuka tekee',
    source: 'Mihin liittyy',
    repeats: 'Toistuu',
    notes: 'Muistiinpanot',
    acts: 'Toiminnot',
  },
  line: {
    label: 'Lisää tehtävä',
    placeholder: 'Esimerkiksi 12.12. pyydä STM:n vastaus',
    help: 'Kirjoita myös päivä: 12.12., pe, ylihuomenna, vk 51 tai 2 viikon päästä.',
    due: 'Määräaika: {{day}}',
    add: 'Lisää',
  },

  view: { mine: 'Omat', others: 'Muiden', done: 'Tehdyt' },
  views: 'Näkymä',
  repeats: {
    none: 'Ei toistu',
    week: 'Viikoittain',
    twoWeeks: 'Kahden viikon välein',
    month: 'Kuukausittain',
    quarter: 'Neljännesvuosittain',
    year: 'Vuosittain',
  },
  repeatsHelp:
    'Kun tehtävä on tehty, seuraava tulee listalle. Jos sen päivä on viikonloppu tai pyhä, määräaika on seuraava työpäivä.',
  group: {
    overdue: 'Myöhässä',
    today: 'Tänään',
    thisWeek: 'Tällä viikolla',
    later: 'Myöhemmin',
    undated: 'Ilman määräaikaa',
  },
  filter: {
    label: 'Rajaa tehtäviä',
    search: 'Etsi tehtävistä',
    anyAssignee: 'Kaikki tekijät',
    anySource: 'Kaikki yhteydet',
    noSource: 'Ei liity mihinkään',
    anyDue: 'Kaikki määräajat',
  },
  count_one: '{{formatted}} tehtävä',
  count_other: '{{formatted}} tehtävää',
  dueCount_one: '{{count}} erääntynyt tehtävä',
  dueCount_other: '{{count}} erääntynyttä tehtävää',
  tick: 'Merkitse tehdyksi: {{title}}',
  acts: 'Toiminnot: {{title}}',
  edit: 'Muokkaa…',
  finish: 'Merkitse tehdyksi',
  reopen: 'Avaa uudelleen',
  postponeDay: 'Siirrä päivällä',
  postponeWeek: 'Siirrä viikolla',
  delete: 'Poista',
  doneOn: 'Tehty {{day}}',
  daysLate_one: '{{count}} päivä myöhässä',
  daysLate_other: '{{count}} päivää myöhässä',
  failedTitle: 'Tehtäviä ei voitu lukea',
  failedText: 'Käynnistä ohjelma uudelleen. Tallennetut tiedot ovat tallessa.',

  empty: {
    mine: 'Ei avoimia tehtäviä',
    mineText:
      'Kirjoita tehtävä ylläolevaan kenttään. Päivän voi kirjoittaa samalle riville, esimerkiksi ”pe soita sihteeristöön”.',
    others: 'Ei muiden tehtäviä',
    othersText:
      'Täällä näkyvät tehtävät, jotka joku muu on luvannut tehdä. Merkitse tekijä tehtävän tietoihin.',
    done: 'Ei tehtyjä tehtäviä',
    doneText: 'Tehdyksi merkityt tehtävät siirtyvät tänne, ja ne voi avata uudelleen.',
    filtered: 'Rajauksella ei löydy tehtäviä',
    filteredText: 'Poista rajaus tai muuta hakusanaa.',
    ofRecord: 'Ei tehtäviä.',
  },
  clearFilters: 'Poista rajaukset',

  form: {
    editTitle: 'Muokkaa tehtävää',
    assigneePlaceholder: 'Nimi tai organisaatio',
    addAssignee: 'Vain nimenä: {{name}}',
    notesHelp: 'Älä kirjoita tietoja uhreista tai yksittäisistä asioista.',
  },
  finding: {
    'title-missing': 'Kirjoita, mitä on tehtävä.',
    'day-invalid': 'Kirjoita päivä muodossa 1.3.2027.',
    'repeat-without-day': 'Kirjoita määräaika, josta toistuminen alkaa.',
    'identity-code':
      'Tekstissä näyttää olevan henkilötunnus. Poista se. Ohjelmaan ei saa kirjata henkilötunnuksia eikä tietoja uhreista tai yksittäisistä asioista.',
    'too-long': 'Teksti on liian pitkä. Lyhennä sitä.',
  },
  did: {
    added: 'Lisätty: {{title}}',
    addedUndone: 'Tehtävä poistettu: {{title}}',
    edited: 'Tallennettu: {{title}}',
    editedUndone: 'Tehtävä palautettu ennalleen: {{title}}',
    done: 'Tehty: {{title}}',
    doneNext: 'Tehty: {{title}}. Seuraava määräaika on {{day}}.',
    doneUndone: 'Tehtävä avattu uudelleen: {{title}}',
    reopened: 'Tehtävä avattu uudelleen: {{title}}',
    reopenedUndone: 'Tehty: {{title}}',
    postponed: 'Uusi määräaika {{day}}: {{title}}',
    postponedUndone: 'Määräaika palautettu: {{title}}',
    deleted: 'Poistettu: {{title}}',
    deletedUndone: 'Palautettu: {{title}}',
  },

  document: {
    none: 'Tehtäviä ei ole.',
    restricted_one: 'Yksi tehtävä on jätetty pois, koska se liittyy rajoitettuun asiaan.',
    restricted_other: '{{count}} tehtävää on jätetty pois, koska ne liittyvät rajoitettuun asiaan.',
  },

  names: {
    commands: {
      newTask: 'Uusi tehtävä',
      goTasks: 'Tehtävät',
    },
    synonyms: {
      newTask: 'lisää tehtävä, muistutus, muistilista',
      goTasks: 'tehtävälista, muistilista, tekemättä',
    },
    acts: {
      addTask: 'uusi tehtävä ({{name}})',
      editTask: 'tehtävän muokkaus ({{name}})',
      finishTask: 'tehtävän merkitseminen tehdyksi ({{name}})',
      reopenTask: 'tehtävän avaaminen uudelleen ({{name}})',
      deleteTask: 'tehtävän poisto ({{name}})',
    },
    one: {
      tasks: 'Tehtävä tehtävälistalla',
    },
    many: {
      tasks: 'Tehtävät (tehtävälista)',
    },
  },
} as const;
