/** A backup held against what there is now, and single records taken back out of it. */
export const comparison = {
  title: 'Mikä silloin oli toisin',
  sub: 'Vertaa varmuuskopiota nykyisiin tietoihin ja palauta siitä yksittäisiä tietoja. Muu pysyy ennallaan.',
  of: 'Varmuuskopio: {{name}}',
  choose: {
    kept: 'Automaattiset varmuuskopiot',
    none: 'Tällä koneella ei ole automaattisia varmuuskopioita. Valitse varmuuskopio tiedostosta.',
    action: 'Vertaa',
    label: 'Vertaa varmuuskopioon {{when}}',
    earlierLabel: 'Vertaa tietoihin ennen palautusta {{when}}',
    file: 'Valitse tiedosto…',
    other: 'Vertaa toiseen varmuuskopioon',
  },
  working: 'Luetaan varmuuskopiota ja verrataan…',
  filter: {
    label: 'Erojen rajaus',
    search: 'Etsi eroista',
    area: 'Alue',
    fate: 'Mitä on tapahtunut',
    clear: 'Poista rajaukset',
  },
  area: {
    all: 'Kaikki alueet ({{formatted}})',
    contacts: 'Yhteystiedot ({{formatted}})',
    bodies: 'Toimielimet ja listat ({{formatted}})',
    programme: 'Toimintaohjelma ({{formatted}})',
    cooperation: 'Kansainvälinen yhteistyö ({{formatted}})',
    meetings: 'Kokoukset ({{formatted}})',
    office: 'Tehtävät ja muut ({{formatted}})',
  },
  fate: { all: 'Kaikki erot', gone: 'Poistunut', changed: 'Muuttunut', added: 'Lisätty' },
  count_one: '{{formatted}} ero',
  count_other: '{{formatted}} eroa',
  column: {
    name: 'Tieto',
    kind: 'Laji',
    fate: 'Sen jälkeen',
    what: 'Mikä eroaa',
    acts: 'Toiminnot',
  },
  same: {
    title: 'Eroja ei ole',
    text: 'Nykyiset tiedot ovat samat kuin varmuuskopiossa.',
  },
  noneFound: {
    title: 'Rajauksella ei löydy eroja',
    text: 'Muuta hakusanaa tai valitse toinen alue.',
  },
  takeBack: 'Palauta',
  takeBackNamed: 'Palauta: {{name}}',
  takeBackChosen: 'Palauta valitut',
  toList: 'Takaisin eroihin',
  detail: {
    sub: '{{kind}}. {{fate}} varmuuskopion jälkeen.',
    isSame: 'Tieto on nyt sama kuin varmuuskopiossa.',
    added: 'Tätä ei ollut varmuuskopiossa. Jos sitä ei tarvita, poista se sen omalla sivulla.',
    whole:
      'Palautus tuo takaisin poistuneet osat ja vanhat arvot. Sen jälkeen lisätyt osat jäävät.',
  },
  ask: {
    title: 'Palautetaanko myös nämä?',
    along: 'Valitut tiedot liittyvät näihin, jotka ovat myös poistuneet:',
    more_one: 'ja yksi muu',
    more_other: 'ja {{formatted}} muuta',
    left_one: 'Yksi osa jää palauttamatta, koska tieto, johon se kuuluu, on poistunut.',
    left_other:
      '{{count}} osaa jää palauttamatta, koska tiedot, joihin ne kuuluvat, ovat poistuneet.',
    leftTitle: 'Palautetaanko ilman kaikkia osia?',
  },
  did: {
    one: 'Palautettu varmuuskopiosta: {{name}}',
    oneUndone: 'Palautus kumottiin: {{name}}',
    many_one: '{{count}} tieto palautettiin varmuuskopiosta',
    many_other: '{{count}} tietoa palautettiin varmuuskopiosta',
    manyUndone: 'Palautus varmuuskopiosta kumottiin.',
  },
  nothing: 'Valituissa ei ole mitään palautettavaa.',
  failed: 'Vertailu keskeytyi. Mitään ei muutettu. Avaa varmuuskopio uudelleen.',
  failure: {
    'changed-meanwhile':
      'Tietoja muutettiin samaan aikaan. Mitään ei palautettu. Tarkista erot ja yritä uudelleen.',
    'erased-meanwhile':
      'Henkilön tiedot poistettiin pysyvästi samaan aikaan. Mitään ei palautettu. Tarkista erot ja yritä uudelleen.',
  },
  settings: 'Vertaa…',
  settingsLabel: 'Vertaa nykyisiä tietoja varmuuskopioon {{when}}',

  names: {
    commands: {
      compareBackup: 'Vertaa varmuuskopioon',
    },
    synonyms: {
      compareBackup: 'mikä oli toisin, palauta yksittäinen tieto, aiempi tilanne',
    },
    acts: {
      takeBack: 'palautus varmuuskopiosta ({{name}})',
      takeBackMany: 'palautus varmuuskopiosta ({{count}})',
    },
  },
} as const;
