import { COORDINATOR, type SampleEngagement } from './sample-engagement.ts';

/** The first year of a log of international co-operation that never took place. */
export const ENGAGEMENTS_2024: readonly SampleEngagement[] = [
  {
    kind: 'meeting',
    series: 'tf-thb',
    title: [
      'Esimerkki: ihmiskaupan vastaisen työryhmän kevätkokous',
      'Exempel: arbetsgruppens vårmöte',
      'Sample: spring session of the task force',
    ],
    from: '2024-03-14',
    to: '2024-03-15',
    place: 'Tallinna',
    country: 'EE',
    topics: ['työperäinen hyväksikäyttö', 'koulutus'],
    summary: [
      'Jäsenvaltiot kävivät läpi työryhmän hankkeet ja sopivat syksyn koulutuksesta työsuojelutarkastajille.',
      'Medlemsstaterna gick igenom arbetsgruppens projekt och kom överens om höstens utbildning för arbetarskyddsinspektörer.',
      'The member states went through the projects of the task force and agreed on training for labour inspectors in the autumn.',
    ],
    state: 'reported',
    parties: [
      ['counterpart', { body: 'cbss-tf-thb' }],
      ['participant', COORDINATOR],
      ['participant', { person: 'Astrid Fjällström' }],
    ],
    notes: [
      {
        kind: 'intervention',
        text: [
          'Suomi esitteli viranomaisten yhteisen lomakkeen, jolla työsuojelutarkastaja ohjaa mahdollisen uhrin avun piiriin.',
          'Finland presenterade myndigheternas gemensamma blankett, med vilken en arbetarskyddsinspektör hänvisar ett möjligt offer till hjälp.',
          'Finland presented the form with which a labour inspector refers a presumed victim to assistance.',
        ],
        topics: ['työperäinen hyväksikäyttö'],
      },
      {
        kind: 'outcome',
        text: [
          'Koulutus järjestetään marraskuussa. Suomi lähettää kaksi osallistujaa.',
          'Utbildningen ordnas i november. Finland sänder två deltagare.',
          'The training will take place in November. Finland sends two participants.',
        ],
        topics: ['koulutus'],
      },
    ],
  },
  {
    kind: 'conference',
    series: 'alliance',
    title: [
      'Esimerkki: Etyjin ihmiskaupan vastaisen allianssin konferenssi 2024',
      'Exempel: konferensen för OSSE:s allians mot människohandel 2024',
      'Sample: conference of the OSCE Alliance against Trafficking in Persons 2024',
    ],
    from: '2024-04-16',
    to: '2024-04-17',
    place: 'Wien',
    country: 'AT',
    topics: ['tunnistaminen'],
    state: 'done',
    parties: [
      ['organiser', { body: 'osce-cthb' }],
      ['participant', COORDINATOR],
      ['participant', { person: 'Meeri Lumikero' }],
    ],
    notes: [
      {
        kind: 'outcome',
        text: [
          'Erityisedustaja ehdotti maavierailua Suomeen syksyllä 2025.',
          'Den särskilda representanten föreslog ett landsbesök i Finland hösten 2025.',
          'The Special Representative proposed a country visit to Finland in the autumn of 2025.',
        ],
      },
    ],
  },
  {
    kind: 'statement',
    round: 'greta-3',
    title: [
      'Esimerkki: Suomen puheenvuoro sopimuspuolten komiteassa',
      'Exempel: Finlands inlägg i partskommittén',
      'Sample: statement of Finland in the Committee of the Parties',
    ],
    from: '2024-06-21',
    place: 'Strasbourg',
    country: 'FR',
    topics: ['oikeussuoja', 'auttaminen'],
    summary: [
      'Komitea hyväksyi Suomea koskevan suosituksen. Vastaus on annettava kahden vuoden kuluessa.',
      'Kommittén antog rekommendationen om Finland. Svaret ska ges inom två år.',
      'The Committee adopted its recommendation on Finland. The reply is due in two years.',
    ],
    state: 'reported',
    parties: [
      ['counterpart', { body: 'committee-of-the-parties' }],
      ['speaker', COORDINATOR],
      ['participant', { organisation: 'um' }],
    ],
    notes: [
      {
        kind: 'intervention',
        text: [
          'Suomi kiitti GRETAa vuoropuhelusta ja totesi, että uhrin oikeus apuun ei saa riippua rikosprosessista. Lainsäädäntöä tarkastellaan tältä osin.',
          'Finland tackade GRETA för dialogen och konstaterade att offrets rätt till hjälp inte får vara beroende av straffprocessen. Lagstiftningen ses över till denna del.',
          'Finland thanked GRETA for the dialogue and noted that a victim’s right to assistance must not depend on criminal proceedings. The legislation is being reviewed in this respect.',
        ],
        topics: ['auttaminen'],
      },
      {
        kind: 'position',
        text: [
          'Sihteeristö piti säännöllistä tilastointia tärkeänä seuraavan kierroksen kannalta.',
          'Sekretariatet ansåg att regelbunden statistik är viktig med tanke på nästa omgång.',
          'The Secretariat considered regular statistics important for the next round.',
        ],
        body: 'greta',
        stance: 'for',
        topics: ['tilastot'],
      },
      {
        kind: 'outcome',
        text: [
          'Suositus hyväksyttiin. Vastaus annetaan viimeistään 21.6.2026.',
          'Rekommendationen antogs. Svaret ges senast den 21 juni 2026.',
          'The recommendation was adopted. The reply will be given by 21 June 2026.',
        ],
      },
    ],
  },
  {
    kind: 'speech',
    title: [
      'Esimerkki: puhe EU:n ihmiskaupan vastaisena päivänä',
      'Exempel: tal på EU:s dag mot människohandel',
      'Sample: speech on the EU Anti-Trafficking Day',
    ],
    from: '2024-10-18',
    place: 'Helsinki',
    country: 'FI',
    topics: ['tunnistaminen', 'lapsiuhrit'],
    state: 'done',
    parties: [
      ['speaker', COORDINATOR],
      ['organiser', { organisation: 'turvasatama' }],
    ],
    notes: [
      {
        kind: 'intervention',
        text: [
          'Koordinaattori korosti, että lapsen tunnistaa usein opettaja tai terveydenhoitaja eikä viranomainen, ja esitteli heille tehdyn ohjeen.',
          'Samordnaren betonade att det ofta är en lärare eller hälsovårdare och inte en myndighet som identifierar barnet, och presenterade anvisningen till dem.',
          'The coordinator stressed that a child is often identified by a teacher or a nurse rather than an authority, and presented the guidance made for them.',
        ],
        topics: ['lapsiuhrit'],
      },
    ],
  },
  {
    kind: 'meeting',
    series: 'nrem',
    title: [
      'Esimerkki: kansallisten raportoijien verkoston kokous, syksy 2024',
      'Exempel: nätverket för nationella rapportörer, höstmötet 2024',
      'Sample: meeting of the network of national rapporteurs, autumn 2024',
    ],
    from: '2024-11-12',
    to: '2024-11-13',
    place: 'Bryssel',
    country: 'BE',
    topics: ['tilastot', 'rikosprosessi'],
    summary: [
      'Kokouksessa käsiteltiin muutetun direktiivin täytäntöönpanoa ja yhteisiä tilastoluokkia.',
      'Vid mötet behandlades genomförandet av det ändrade direktivet och gemensamma statistiska klasser.',
      'The meeting dealt with the transposition of the amended directive and with common categories of statistics.',
    ],
    state: 'reported',
    parties: [
      ['counterpart', { body: 'nrem' }],
      ['organiser', { body: 'eu-atc' }],
      ['participant', COORDINATOR],
      ['participant', { person: 'Elina Näreikkö' }],
    ],
    notes: [
      {
        kind: 'intervention',
        text: [
          'Suomi ehdotti, että hyväksikäytön muodot luokitellaan samoin kuin direktiivissä.',
          'Finland föreslog att formerna av utnyttjande klassificeras på samma sätt som i direktivet.',
          'Finland proposed that forms of exploitation be classified as in the directive.',
        ],
        topics: ['tilastot'],
      },
      {
        kind: 'position',
        text: [
          'Ruotsi kannatti yhteisiä luokkia, mutta piti aikataulua tiukkana.',
          'Sverige understödde gemensamma klasser men ansåg tidtabellen stram.',
          'Sweden supported common categories but found the schedule tight.',
        ],
        country: 'SE',
        stance: 'for',
        topics: ['tilastot'],
      },
      {
        kind: 'outcome',
        text: [
          'Komissio laatii luonnoksen luokituksesta seuraavaan kokoukseen.',
          'Kommissionen utarbetar ett utkast till klassificering till nästa möte.',
          'The Commission drafts the classification for the next meeting.',
        ],
        topics: ['tilastot'],
      },
    ],
  },
];
