export const acts = {
  failure: {
    'changed-later':
      'Samaa tietoa on muutettu myöhemmin. Kumoa ensin myöhempi muutos. Mitään ei muutettu.',
    'still-used':
      'Jokin myöhemmin lisätty tieto viittaa tähän. Kumoa tai poista ensin se. Mitään ei muutettu.',
    'needs-deleted':
      'Tieto, johon tämä viittaa, on poistettu. Palauta ensin se. Mitään ei muutettu.',
    'plan-locked':
      'Ohjelma on sen jälkeen hyväksytty ja lukittu. Avaa ohjelma ensin muutoksille. Mitään ei muutettu.',
    'not-undone': 'Tätä ei ole kumottu.',
    'already-undone': 'Tämä on jo kumottu.',
    'too-old': 'Tästä on yli 30 päivää, joten sitä ei voi enää kumota. Mitään ei muutettu.',
    'act-not-found': 'Toimintoa ei löydy, joten sitä ei voi kumota.',
    cancelled: 'Tuonti keskeytettiin. Mitään ei lisätty.',
    'changed-meanwhile':
      'Yhteystietoja poistettiin tuonnin aikana. Mitään ei lisätty eikä muutettu. Tee tuonti uudelleen.',
    'storage-full':
      'Tuonti ei mahtunut levylle. Mitään ei lisätty. Vapauta levytilaa ja yritä uudelleen.',
  },
  failureBy: {
    'changed-later':
      '{{person}} on muuttanut samaa tietoa myöhemmin, joten tätä ei voi kumota. Mitään ei muutettu.',
    'still-used':
      '{{person}} on lisännyt tiedon, joka viittaa tähän, joten tätä ei voi kumota. Mitään ei muutettu.',
    'needs-deleted':
      '{{person}} on poistanut tiedon, johon tämä viittaa. Palauta se ensin roskakorista. Mitään ei muutettu.',
  },
  writeFailure: {
    'storage-full':
      'Muutosta ei voitu tallentaa, koska levy on täynnä. Vapauta levytilaa ja yritä uudelleen. Aiemmin tallennetut tiedot ovat tallessa.',
    'office-closed':
      'Muutosta ei voitu tallentaa, koska tietokanta on suljettu. Käynnistä ohjelma uudelleen. Aiemmin tallennetut tiedot ovat tallessa.',
    'plan-locked':
      'Ohjelma on hyväksytty ja lukittu, joten sen tekstit, rakenne ja sovitut tiedot eivät muutu. Avaa ohjelma ensin muutoksille.',
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
      'Ohjelma on jo auki toisessa ikkunassa. Siirry siihen tehtäväpalkista ja sulje tämä ikkuna. Jos toista ikkunaa ei ole, odota hetki ja yritä uudelleen. Tietoihin ei ole koskettu.',
  },
  kept: {
    count_one: '{{count}} tieto säilytettiin, koska sitä on muokattu tai käytetty tuonnin jälkeen.',
    count_other:
      '{{count}} tietoa säilytettiin, koska niitä on muokattu tai käytetty tuonnin jälkeen.',
  },
} as const;
