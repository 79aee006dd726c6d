import { COORDINATOR, type SampleEngagement } from './sample-engagement.ts';

/** Its third year, looked at on the sample's day in November. */
export const ENGAGEMENTS_2026: readonly SampleEngagement[] = [
  {
    kind: 'emailRound',
    title: [
      'Esimerkki: verkoston kysely rekrytointimaksuista',
      'Exempel: nätverkets förfrågan om rekryteringsavgifter',
      'Sample: query of the network on recruitment fees',
    ],
    from: '2026-02-10',
    topics: ['työperäinen hyväksikäyttö'],
    state: 'done',
    parties: [['counterpart', { body: 'nrem' }]],
    notes: [
      {
        kind: 'intervention',
        text: [
          'Suomi vastasi, että työntekijältä ei saa periä maksua työnvälityksestä ja että valvonta kuuluu työsuojeluviranomaiselle.',
          'Finland svarade att arbetstagaren inte får avkrävas någon avgift för arbetsförmedling och att tillsynen hör till arbetarskyddsmyndigheten.',
          'Finland replied that no fee may be charged from a worker for job placement, and that supervision belongs to the occupational safety and health authority.',
        ],
        topics: ['työperäinen hyväksikäyttö'],
      },
    ],
  },
  {
    key: 'study-visit',
    kind: 'studyVisit',
    title: [
      'Esimerkki: opintomatka Haagiin',
      'Exempel: studieresa till Haag',
      'Sample: study visit to The Hague',
    ],
    from: '2026-03-17',
    to: '2026-03-18',
    place: 'Haag',
    country: 'NL',
    topics: ['tunnistaminen'],
    summary: [
      'Tutustuttiin siihen, miten Alankomaissa seurataan toimintaohjelman toimenpiteitä ja raportoidaan niistä parlamentille.',
      'Vi bekantade oss med hur Nederländerna följer upp åtgärderna i handlingsplanen och rapporterar om dem till parlamentet.',
      'We learned how the Netherlands follows the actions of its plan and reports on them to Parliament.',
    ],
    state: 'reported',
    parties: [
      ['participant', COORDINATOR],
      ['participant', { person: 'Lempi Korpikivi' }],
      ['host', { name: 'Alankomaiden ohjausryhmän sihteeristö (esimerkki)' }],
    ],
    notes: [
      {
        kind: 'outcome',
        text: [
          'Seurantataulukon malli otetaan kokeiluun sihteeristössä.',
          'Modellen för uppföljningstabellen prövas i sekretariatet.',
          'The model of the follow-up table will be tried out in the secretariat.',
        ],
      },
    ],
  },
  {
    kind: 'conference',
    series: 'alliance',
    title: [
      'Esimerkki: Etyjin ihmiskaupan vastaisen allianssin konferenssi 2026',
      'Exempel: konferensen för OSSE:s allians mot människohandel 2026',
      'Sample: conference of the OSCE Alliance against Trafficking in Persons 2026',
    ],
    from: '2026-04-21',
    to: '2026-04-22',
    place: 'Wien',
    country: 'AT',
    topics: ['rikosprosessi'],
    state: 'done',
    parties: [
      ['organiser', { body: 'osce-cthb' }],
      ['speaker', { person: 'Ragnar Björknäs' }],
      ['participant', COORDINATOR],
    ],
    notes: [
      {
        kind: 'intervention',
        text: [
          'Syyttäjä esitteli, miten uhrin kuuleminen tallennetaan niin, ettei häntä tarvitse kuulla uudelleen oikeudessa.',
          'Åklagaren presenterade hur förhöret med offret spelas in så att offret inte behöver höras på nytt i rätten.',
          'The prosecutor presented how the hearing of a victim is recorded, so that the victim need not be heard again in court.',
        ],
        topics: ['rikosprosessi'],
      },
    ],
  },
  {
    kind: 'training',
    title: [
      'Esimerkki: pohjoismainen koulutus syyttäjille',
      'Exempel: nordisk utbildning för åklagare',
      'Sample: Nordic training for prosecutors',
    ],
    from: '2026-05-27',
    place: 'Turku',
    country: 'FI',
    topics: ['koulutus', 'rikosprosessi'],
    state: 'done',
    parties: [
      ['organiser', { organisation: 'syyttajalaitos' }],
      ['speaker', { person: 'Alma Käräjäoja' }],
      ['participant', { organisation: 'nordiccentre' }],
    ],
  },
  {
    key: 'follow-up-reply',
    kind: 'followUpReply',
    round: 'greta-3',
    title: [
      'Esimerkki: Suomen vastaus sopimuspuolten komitean suositukseen',
      'Exempel: Finlands svar på partskommitténs rekommendation',
      'Sample: reply of Finland to the recommendation of the Committee of the Parties',
    ],
    from: '2026-06-17',
    topics: ['oikeussuoja', 'auttaminen', 'tilastot'],
    state: 'reported',
    parties: [
      ['counterpart', { body: 'committee-of-the-parties' }],
      ['participant', COORDINATOR],
    ],
    notes: [
      {
        kind: 'intervention',
        text: [
          'Vastauksessa kuvataan, mitä kunkin suosituksen johdosta on tehty ja mitä uuteen toimintaohjelmaan on valmisteilla.',
          'I svaret beskrivs vad som har gjorts med anledning av varje rekommendation och vad som bereds för den nya handlingsplanen.',
          'The reply describes what has been done about each recommendation and what is being prepared for the new action plan.',
        ],
      },
    ],
  },
  {
    kind: 'euPosition',
    title: [
      'Esimerkki: Suomen kannan valmistelu neuvoston työryhmään',
      'Exempel: beredning av Finlands ståndpunkt för rådets arbetsgrupp',
      'Sample: preparation of Finland’s position for the working party of the Council',
    ],
    from: '2026-09-08',
    topics: ['rikosprosessi'],
    summary: [
      'Kannan luonnos lähetettiin ministeriöille lausuttavaksi.',
      'Utkastet till ståndpunkt sändes till ministerierna för utlåtande.',
      'The draft position was sent to the ministries for comments.',
    ],
    state: 'done',
    confidentiality: 'restricted',
    parties: [['participant', { organisation: 'sm' }]],
    notes: [
      {
        kind: 'intervention',
        text: [
          'Suomi voi tukea puheenjohtajan ehdotusta varauksin.',
          'Finland kan stödja ordförandens förslag med förbehåll.',
          'Finland can support the Presidency’s proposal with reservations.',
        ],
      },
    ],
  },
  {
    kind: 'statistics',
    title: [
      'Esimerkki: vuoden 2025 tilastojen toimittaminen',
      'Exempel: lämnandet av statistiken för 2025',
      'Sample: delivery of the statistics for 2025',
    ],
    from: '2026-09-28',
    topics: ['tilastot'],
    state: 'done',
    parties: [
      ['counterpart', { body: 'eu-atc' }],
      ['participant', { person: 'Taimi Luotola' }],
    ],
  },
  {
    kind: 'other',
    title: ['Esimerkki: puhelu EU-koordinaattorin toimiston kanssa seuraavasta kokouksesta'],
    from: '2026-11-20',
    state: 'draft',
    parties: [['counterpart', { body: 'eu-atc' }]],
  },
  {
    key: 'nrem-2026',
    kind: 'meeting',
    series: 'nrem',
    title: [
      'Esimerkki: kansallisten raportoijien verkoston kokous, syksy 2026',
      'Exempel: nätverket för nationella rapportörer, höstmötet 2026',
      'Sample: meeting of the network of national rapporteurs, autumn 2026',
    ],
    from: '2026-12-09',
    to: '2026-12-10',
    place: 'Bryssel',
    country: 'BE',
    topics: ['tilastot'],
    state: 'confirmed',
    parties: [
      ['counterpart', { body: 'nrem' }],
      ['organiser', { body: 'eu-atc' }],
      ['participant', COORDINATOR],
    ],
  },
];
