/** What the two documents on data protection say: the Article 14 notice and the person report. */
export const privacyDocuments = {
  sampleNotice: 'ESIMERKKI: asiakirjassa on keksittyjä tietoja. Sitä ei ole tarkoitettu käyttöön.',
  notice: {
    intro:
      'Käsittelemme yhteystietojanne. Tietoja ei ole saatu teiltä itseltänne, joten saatte tämän ilmoituksen EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 14 artiklan mukaisesti. Ilmoitus ei edellytä teiltä toimenpiteitä.',
    controller: {
      heading: 'Rekisterinpitäjä ja yhteystiedot',
      name: 'Rekisterinpitäjä',
      unit: 'Yksikkö tai tehtävä',
      person: 'Yhteyshenkilö',
      email: 'Sähköposti',
      phone: 'Puhelin',
      officer: 'Tietosuojavastaava',
    },
    purposes: {
      heading: 'Mihin tietoja käytetään',
      text: 'Tietoja käytetään ihmiskaupan vastaisen työn koordinointiin valtioneuvostossa:',
      secretariat: 'yhteensovittamissihteeristön työn järjestämiseen',
      network: 'viranomaisten ja muiden toimijoiden yhteistyöverkoston ylläpitoon',
      ngoNetwork: 'yhteistyöhön kansalaisjärjestöjen kanssa',
      programme: 'toimintaohjelman valmisteluun ja toimeenpanon seurantaan',
      consultation: 'lausuntojen pyytämiseen ja muuhun kuulemiseen',
      intl: 'kansainväliseen yhteistyöhön',
      media: 'viestintään ja yhteydenpitoon tiedotusvälineisiin',
      other: 'muuhun koordinaattorin tehtäviin kuuluvaan yhteydenpitoon',
    },
    basis: {
      heading: 'Käsittelyn oikeusperuste',
      publicTask:
        'Käsittely on tarpeen viranomaisen yleistä etua koskevan tehtävän suorittamiseksi (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta ja tietosuojalain (1050/2018) 4\u00a0§:n 2 kohta).',
      position:
        'Käsiteltävät tiedot kuvaavat henkilön asemaa, tehtäviä ja niiden hoitoa julkisyhteisössä, elinkeinoelämässä, järjestötoiminnassa tai muussa vastaavassa toiminnassa (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta ja tietosuojalain (1050/2018) 4\u00a0§:n 1 kohta). Tiedoilla hoidetaan yleistä etua koskevaa tehtävää, eikä niitä käsitellä enempää kuin se edellyttää.',
      consent:
        'Käsittely perustuu suostumukseenne (tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta). Voitte peruuttaa suostumuksen milloin tahansa. Peruuttaminen ei vaikuta sitä ennen tehdyn käsittelyn lainmukaisuuteen.',
    },
    categories: {
      heading: 'Mitä tietoja käsitellään',
      text: 'Käsiteltäviä tietoja ovat:',
      name: 'nimi, mahdolliset aiemmat nimet ja arvonimi',
      position: 'organisaatio, yksikkö ja tehtävä sekä niiden kesto',
      reach: 'sähköpostiosoite, puhelinnumero ja postiosoite',
      language: 'asiointikieli',
      bodies:
        'jäsenyydet toimielimissä ja jakelulistoilla sekä ryhmät, joihin teidät on luokiteltu',
      notes: 'yhteydenpitoa koskevat muistiinpanot',
      origin:
        'tieto siitä, mistä ja milloin tiedot on saatu, milloin ne on tarkistettu ja mihin niitä on annettu',
      marks: 'tietosuojaa koskevat merkinnät, kuten käsittelyn vastustaminen tai rajoittaminen',
    },
    sources: {
      heading: 'Mistä tiedot on saatu',
      import: '{{source}}, luettelo saatu {{date}}',
      publicWeb: '{{source}}, yleisesti saatavilla oleva verkkosivu, luettu {{date}}',
      self: '{{source}}, kirjattu {{date}}',
      other: '{{source}}, saatu {{date}}',
      unknown: 'Tietojen lähdettä ei ole kirjattu. Selvitämme sen pyynnöstä.',
    },
    recipients: {
      heading: 'Kenelle tietoja annetaan',
      text: 'Tietoja annetaan muille viranomaisille sekä niiden toimielinten ja verkostojen jäsenille, joihin kuulutte, siltä osin kuin yhteistyö sitä edellyttää. Tietoja sisältävät asiakirjat voivat olla julkisia viranomaisten toiminnan julkisuudesta annetun lain (621/1999) mukaan.',
      transfers:
        'Tietoja ei siirretä Euroopan talousalueen ulkopuolelle eikä kansainvälisille järjestöille muutoin kuin siltä osin kuin yhteydenpito kansainväliseen toimijaan sitä edellyttää. Tällöin siirto perustuu Euroopan komission päätökseen tietosuojan riittävyydestä, asianmukaisiin suojatoimiin tai tärkeään yleistä etua koskevaan syyhyn (tietosuoja-asetuksen 45, 46 ja 49 artikla). Suojatoimista saa tiedon rekisterinpitäjältä.',
    },
    retention: {
      heading: 'Kuinka kauan tietoja säilytetään',
      text: 'Tietojen tarpeellisuus tarkistetaan vähintään kahden vuoden välein. Tiedot poistetaan, kun niitä ei enää tarvita. Virallisiin asiakirjoihin, kuten pöytäkirjoihin ja lausuntoihin, merkitty nimi säilyy asiakirjan säilytysajan.',
    },
    rights: {
      heading: 'Teidän oikeutenne',
      text: 'Teillä on oikeus',
      access:
        'saada tieto siitä, mitä tietoja teistä käsitellään, ja jäljennös niistä (15 artikla)',
      rectification: 'pyytää virheellisen tai puutteellisen tiedon oikaisemista (16 artikla)',
      erasure:
        'pyytää tietojenne poistamista siltä osin kuin käsittely ei ole tarpeen yleistä etua koskevan tehtävän tai arkistoinnin vuoksi (17 artikla)',
      restriction: 'pyytää käsittelyn rajoittamista (18 artikla)',
      objection:
        'vastustaa käsittelyä henkilökohtaiseen erityiseen tilanteeseenne liittyvällä perusteella (21 artikla)',
      portability:
        'saada itse antamanne tiedot koneellisesti luettavassa muodossa ja siirtää ne toiselle rekisterinpitäjälle siltä osin kuin käsittely perustuu suostumukseen (20 artikla)',
      how: 'Pyynnön voi lähettää rekisterinpitäjän yhteyshenkilölle. Pyyntöön vastataan kuukauden kuluessa.',
      automated: 'Tietoja ei käytetä automaattiseen päätöksentekoon eikä profilointiin.',
    },
    complaint: {
      heading: 'Oikeus valittaa valvontaviranomaiselle',
      text: 'Jos katsotte, että henkilötietojenne käsittelyssä rikotaan tietosuojalainsäädäntöä, teillä on oikeus saattaa asia tietosuojavaltuutetun käsiteltäväksi. Yhteystiedot ovat tietosuojavaltuutetun toimiston verkkosivuilla: tietosuoja.fi.',
    },
  },
  report: {
    titles: {
      attendances: 'Osallistuminen kokouksiin',
      engagementParties: 'Osallistuminen kansainväliseen yhteistyöhön',
      listMembers: 'Jakelulistat, joihin teidät on lisätty',
      actionParties: 'Toimenpiteet, joiden yhteyshenkilö olette',
      bodyContacts: 'Toimielimet, joiden yhteyshenkilö olette',
    },
    more: 'Lisätietoja antaa rekisterinpitäjän yhteyshenkilö: {{contact}}.',
    intro:
      'Tähän asiakirjaan on koottu kaikki tiedot, jotka toimistolla on teistä asiakirjan päiväyksenä (EU:n yleisen tietosuoja-asetuksen (EU) 2016/679 15 artikla). Muiden henkilöiden tiedot on jätetty pois (15 artiklan 4 kohta).',
    grounds: 'Käsittelyn perustiedot',
    groundsTable: 'Käsittelyn perustiedot',
    purpose: 'Käyttötarkoitus',
    basis: 'Oikeusperuste',
    source: 'Lähde',
    categories: 'Käsiteltävät tiedot',
    recipients: 'Vastaanottajat',
    retention: 'Säilytysaika',
    informed: 'Ilmoitus käsittelystä annettu',
    informedNot: 'ei ole kirjattu',
    marks: 'Tietosuojamerkinnät',
    noMarks: 'ei merkintöjä',
    rights: 'Oikeutenne',
    automated: 'Automaattinen päätöksenteko',
    complaint: 'Oikeus valittaa',
    kept: 'Tallennetut tiedot',
    mentions: 'Maininnat muissa tiedoissa',
    mentionsIntro:
      'Nimi, sähköpostiosoite tai puhelinnumero löytyi näistä teksteistä. Samanniminen henkilö on voinut tulla mukaan.',
    log: 'Muutosloki',
    logIntro: 'Mitä tietoihin on muutettu ja milloin.',
    unknownTable: 'Muut tiedot: {{table}}',
    what: 'Tieto',
    content: 'Sisältö',
    when: 'Ajankohta',
    change: 'Muutos',
    where: 'Paikka',
    text: 'Teksti',
    tableTitle: '{{table}}: {{count}}',
    rows_one: '{{count}} tieto',
    rows_other: '{{count}} tietoa',
    logRows_one: '{{count}} muutos',
    logRows_other: '{{count}} muutosta',
    mentionRows_one: '{{count}} maininta',
    mentionRows_other: '{{count}} mainintaa',
    draftOf: 'Tallentamaton lomake',
    address: 'Osoite',
    number: 'Numero',
    referred: 'Mihin tietonne liittyvät',
    referredIntro:
      'Näihin tietoihin teidän tietonne viittaavat. Niistä kerrotaan vain nimi, sillä muu sisältö ei koske teitä.',
    listedByRule: 'Kuulutte luetteloon sen säännön perusteella.',
    listRule: 'Peruste',
    inTrash: 'roskakorissa',
  },
} as const;
