export const acts = {
  addPerson: 'Lisää yhteystieto: {{name}}',
  editPerson: 'Muokkaa yhteystietoa: {{name}}',
  deletePerson: 'Poista yhteystieto: {{name}}',
  deletePersons: 'Poista yhteystietoja: {{count}}',
  addOrganisation: 'Lisää organisaatio: {{name}}',
  editOrganisation: 'Muokkaa organisaatiota: {{name}}',
  deleteOrganisation: 'Poista organisaatio: {{name}}',
  importContacts: 'Tuo yhteystiedot: {{file}}',
  editSettings: 'Muuta asetuksia',
  addSample: 'Lisää esimerkkitoimisto',
  removeSample: 'Poista esimerkkitiedot',
  makeDocument: 'Kirjaa asiakirja: {{name}}',
  failure: {
    'changed-later': 'Samaa tietoa on muutettu myöhemmin. Peru ensin myöhempi muutos.',
    'still-used': 'Jokin myöhemmin lisätty tieto viittaa tähän. Peru tai poista ensin se.',
    'needs-deleted': 'Tieto, johon tämä viittaa, on poistettu. Palauta ensin se.',
    'already-undone': 'Tämä on jo peruttu.',
    'act-not-found': 'Toimintoa ei löydy, joten sitä ei voi perua.',
    cancelled: 'Tuonti keskeytettiin. Mitään ei lisätty.',
    'storage-full':
      'Tuonti ei mahtunut levylle. Mitään ei lisätty. Vapauta levytilaa ja yritä uudelleen.',
  },
  writeFailure: {
    'storage-full':
      'Muutosta ei voitu tallentaa, koska levy on täynnä. Vapauta levytilaa ja yritä uudelleen.',
    'office-closed':
      'Muutosta ei voitu tallentaa, koska tietokanta on suljettu. Käynnistä ohjelma uudelleen.',
    unexpected: 'Muutosta ei voitu tallentaa. Yritä uudelleen.',
  },
  openFailure: {
    'database-newer':
      'Tiedot on tallennettu ohjelman uudemmalla versiolla. Asenna uusin versio. Tietoihin ei ole koskettu.',
    'database-unavailable':
      'Tietokantaa ei voitu avata. Sulje ohjelma ja käynnistä se uudelleen. Jos tämä toistuu, ota yhteys tukeen. Tietoihin ei ole koskettu.',
    'storage-full':
      'Tietokantaa ei voitu avata, koska levy on täynnä. Vapauta levytilaa ja käynnistä ohjelma uudelleen.',
    'opened-elsewhere':
      'Ohjelma on jo auki toisessa ikkunassa. Jatka siellä, tai sulje se ja yritä uudelleen.',
  },
  kept: {
    count_one: '{{count}} tieto jätettiin, koska sitä on muokattu tai käytetty tuonnin jälkeen.',
    count_other:
      '{{count}} tietoa jätettiin, koska niitä on muokattu tai käytetty tuonnin jälkeen.',
  },
} as const;
