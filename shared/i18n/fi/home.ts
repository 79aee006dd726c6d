export const home = {
  title: 'Työpöytä',

  dayAndWeek: '{{day}}, viikko {{week}}',
  print: 'Tulosta päivä',
  new: 'Uusi',
  today: 'Tänään',
  daysLeft_one: '{{count}} päivä',
  daysLeft_other: '{{count}} päivää',
  daysLate_one: '{{count}} päivä myöhässä',
  daysLate_other: '{{count}} päivää myöhässä',
  period: '{{from}} – {{to}}',
  failed: 'Tietoja ei voitu lukea. Käynnistä ohjelma uudelleen. Tallennetut tiedot ovat tallessa.',
  tasks: {
    title: 'Tehtävät',
    all: 'Kaikki tehtävät',
    empty: 'Ei myöhässä olevia tai tällä viikolla erääntyviä tehtäviä.',
  },
  deadlines: {
    title: 'Määräajat',
    all: 'Kaikki velvoitteet',
    empty: 'Ei avoimia määräaikoja vuoden sisällä.',
    sendBy: 'Lähetettävä viimeistään {{day}}',
    unverified: 'Vahvistamatta',
  },
  engagements: {
    title: 'Yhteistyö',
    all: 'Koko yhteistyöloki',
    thisWeek: 'Tällä viikolla',
    nextWeek: 'Ensi viikolla',
  },
  rounds: {
    title: 'Arviointikierrokset',
    name: '{{body}}, {{no}}. kierros',
    next: 'Seuraavaksi: {{stage}}',
  },
  followUp: {
    title: 'Seurantakierrokset',
    answered: 'Vastannut {{answered}} / {{asked}}',
    late: 'Myöhässä {{count}}',
    toCheck: 'Tarkistettavana {{count}}',
    light: {
      stopped: 'Pysähtynyt {{count}}',
      attention: 'Viivästynyt {{count}}',
      onTrack: 'Etenee tai toteutunut {{count}}',
    },
  },
  questionnaires: {
    title: 'Avoimet kyselyt',
    all: 'Kaikki kyselyt',
    ready_one: 'Valmiina {{ready}} / {{total}}',
    ready_other: 'Valmiina {{ready}} / {{total}}',
  },
  programmes: {
    title: 'Valmisteltava ohjelma',
    gaps_one: 'Puutteita {{gaps}} toimenpiteessä (yhteensä {{actions}})',
    gaps_other: 'Puutteita {{gaps}} toimenpiteessä (yhteensä {{actions}})',
    noGaps_one: '{{count}} toimenpide, ei puutteita',
    noGaps_other: '{{count}} toimenpidettä, ei puutteita',
  },
  bodies: { title: 'Toimielimet', all: 'Kaikki toimielimet' },
  first: {
    title: 'Aloita tästä',
    text: 'Toimistossa ei ole vielä tietoja. Työpöydälle kootaan myöhemmin tehtävät, määräajat ja muu, mikä on ajankohtaista.',
    contacts: 'Tuo yhteystiedot',
    contactsText: 'Excel-, CSV- tai Word-lista, käyntikortit tai liitetyt rivit.',
    bodies: 'Lisää toimielimet',
    bodiesText: 'Sihteeristö, verkosto, GRETA ja muut saa valmiista luettelosta.',
    obligations: 'Lisää velvoitteet',
    obligationsText:
      'Suomen raportointivelvoitteet ja GRETAn arviointikierrokset saa valmiista luettelosta.',
    task: 'Kirjaa tehtävä',
    taskText: 'Esimerkiksi ”12.12. pyydä STM:n vastaus”.',
  },

  names: {
    commands: {
      goHome: 'Työpöytä',
    },
    synonyms: {
      goHome: 'etusivu, aloitus, tänään, koti',
    },
  },
} as const;
