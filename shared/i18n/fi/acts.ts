export const acts = {
  addPerson: 'uusi henkilö ({{name}})',
  editPerson: 'henkilön muokkaus ({{name}})',
  deletePerson: 'henkilön poisto ({{name}})',
  deletePersons: 'henkilöiden poisto ({{count}})',
  addOrganisation: 'uusi organisaatio ({{name}})',
  editOrganisation: 'organisaation muokkaus ({{name}})',
  deleteOrganisation: 'organisaation poisto ({{name}})',
  moveOrganisation: 'organisaation siirto toisen alle ({{name}})',
  verifyOrganisation: 'organisaation merkintä tarkistetuksi ({{name}})',
  handOverOrganisation: 'organisaatioon liittyvien tietojen siirto ({{name}})',
  addView: 'näkymän tallennus ({{name}})',
  editView: 'näkymän muutos ({{name}})',
  deleteView: 'näkymän poisto ({{name}})',
  editContacts: 'yhteystietojen muutos ({{count}})',
  addToGroup: 'lisäys ryhmään {{group}} ({{count}})',
  removeFromGroup: 'poisto ryhmästä {{group}} ({{count}})',
  addToList: 'lisäys jakelulistalle {{list}} ({{count}})',
  removeFromList: 'poisto jakelulistalta {{list}} ({{count}})',
  deleteOrganisations: 'organisaatioiden poisto ({{count}})',
  addBody: 'uusi toimielin ({{name}})',
  editBody: 'toimielimen muokkaus ({{name}})',
  deleteBody: 'toimielimen poisto ({{name}})',
  addSeats: 'paikkojen lisäys ({{body}})',
  editSeat: 'paikan muokkaus ({{body}})',
  moveSeat: 'paikan siirto ({{body}})',
  deleteSeat: 'paikan poisto ({{body}})',
  appoint: 'nimeäminen ({{name}})',
  replaceHolder: 'henkilön vaihto ({{name}})',
  endMandate: 'kauden päättäminen ({{name}})',
  editMandate: 'kauden muokkaus ({{name}})',
  deleteMandate: 'kauden poisto ({{name}})',
  addFromCatalogue: 'lisäys luettelosta ({{count}})',
  movePerson: 'siirtyminen toiseen organisaatioon ({{name}})',
  verifyPersons: 'tarkistetuksi merkitseminen ({{count}})',
  verifyPersonsOne: 'tarkistetuksi merkitseminen ({{name}})',
  informPersons: 'informoiduksi merkitseminen ({{count}})',
  informPersonsOne: 'informoiduksi merkitseminen ({{name}})',
  reviewPersons: 'tarkistuspäivän muutos ({{count}})',
  reviewPersonsOne: 'tarkistuspäivän muutos ({{name}})',
  importContacts: 'yhteystietojen tuonti ({{file}})',
  editSettings: 'asetusten muutos',
  addSample: 'esimerkkitoimiston lisääminen',
  removeSample: 'esimerkkitietojen poisto',
  makeDocument: 'asiakirjan merkintä ({{name}})',
  mergePersons: 'henkilöiden yhdistäminen ({{name}})',
  mergeOrganisations: 'organisaatioiden yhdistäminen ({{name}})',
  mergeSure: 'varmojen kaksoiskappaleiden yhdistäminen ({{count}})',
  keepApart: 'merkintä, etteivät yhteystiedot ole samat ({{name}})',
  addList: 'uusi jakelulista ({{name}})',
  editList: 'jakelulistan muokkaus ({{name}})',
  deleteList: 'jakelulistan poisto ({{name}})',
  addListMembers: 'jäsenten lisääminen jakelulistalle ({{name}})',
  removeListMembers: 'jäsenten poisto jakelulistalta ({{name}})',
  copyAddresses: 'merkintä osoitteiden kopioinnista ({{name}})',
  saveEmailDraft: 'merkintä sähköpostiluonnoksesta ({{name}})',
  exportContacts: 'merkintä yhteystietojen viennistä ({{name}})',
  failure: {
    'changed-later':
      'Samaa tietoa on muutettu myöhemmin. Kumoa ensin myöhempi muutos. Mitään ei muutettu.',
    'still-used':
      'Jokin myöhemmin lisätty tieto viittaa tähän. Kumoa tai poista ensin se. Mitään ei muutettu.',
    'needs-deleted':
      'Tieto, johon tämä viittaa, on poistettu. Palauta ensin se. Mitään ei muutettu.',
    'already-undone': 'Tämä on jo kumottu.',
    'too-old': 'Tästä on yli 30 päivää, joten sitä ei voi enää kumota. Mitään ei muutettu.',
    'act-not-found': 'Toimintoa ei löydy, joten sitä ei voi kumota.',
    cancelled: 'Tuonti keskeytettiin. Mitään ei lisätty.',
    'changed-meanwhile':
      'Yhteystietoja poistettiin tuonnin aikana. Mitään ei lisätty eikä muutettu. Tee tuonti uudelleen.',
    'storage-full':
      'Tuonti ei mahtunut levylle. Mitään ei lisätty. Vapauta levytilaa ja yritä uudelleen.',
  },
  writeFailure: {
    'storage-full':
      'Muutosta ei voitu tallentaa, koska levy on täynnä. Vapauta levytilaa ja yritä uudelleen. Aiemmin tallennetut tiedot ovat tallessa.',
    'office-closed':
      'Muutosta ei voitu tallentaa, koska tietokanta on suljettu. Käynnistä ohjelma uudelleen. Aiemmin tallennetut tiedot ovat tallessa.',
    unexpected:
      'Muutosta ei voitu tallentaa. Yritä uudelleen. Aiemmin tallennetut tiedot ovat tallessa.',
  },
  openFailure: {
    'database-newer':
      'Tiedot on tallennettu ohjelman uudemmalla versiolla. Asenna uusin versio. Tietoihin ei ole koskettu.',
    'database-unavailable':
      'Tietokantaa ei voitu avata. Sulje ohjelma ja käynnistä se uudelleen. Jos virhe toistuu, ota yhteys ohjelman ylläpitoon. Tietoihin ei ole koskettu.',
    'storage-full':
      'Tietokantaa ei voitu avata, koska levy on täynnä. Vapauta levytilaa ja käynnistä ohjelma uudelleen. Tietoihin ei ole koskettu.',
    'opened-elsewhere':
      'Ohjelma on jo auki toisessa ikkunassa. Jatka siellä, tai sulje se ja yritä uudelleen.',
  },
  kept: {
    count_one: '{{count}} tieto säilytettiin, koska sitä on muokattu tai käytetty tuonnin jälkeen.',
    count_other:
      '{{count}} tietoa säilytettiin, koska niitä on muokattu tai käytetty tuonnin jälkeen.',
  },
} as const;
