import { COORDINATOR, REPORTED_SAMPLE, type SampleEngagement } from './sample-engagement.ts';
import { VISIT_SLOTS } from './sample-visit-slots.ts';

/** Its second year. */
export const ENGAGEMENTS_2025: readonly SampleEngagement[] = [
  {
    kind: 'bilateral',
    title: [
      'Esimerkki: tapaaminen Ruotsin koordinaatiosta vastaavien kanssa',
      'Exempel: möte med dem som ansvarar för samordningen i Sverige',
      'Sample: meeting with those in charge of co-ordination in Sweden',
    ],
    from: '2025-02-06',
    place: 'Tukholma',
    country: 'SE',
    topics: ['työperäinen hyväksikäyttö'],
    summary: [
      'Keskusteltiin kausityöntekijöiden rekrytoinnista ja siitä, miten työsuojeluviranomaiset vaihtavat tietoja.',
      'Diskuterades rekryteringen av säsongsarbetare och hur arbetarskyddsmyndigheterna utbyter information.',
      'The recruitment of seasonal workers and the exchange of information between labour inspectorates were discussed.',
    ],
    state: 'done',
    confidentiality: 'internal',
    parties: [
      ['counterpart', { organisation: 'nordiccentre' }],
      ['participant', COORDINATOR],
      ['participant', { person: 'Börje Sandnäs' }],
      ['host', { person: 'Astrid Fjällström' }],
    ],
    notes: [
      {
        kind: 'position',
        text: [
          'Ruotsi suhtautui epäilevästi yhteiseen lupajärjestelmään.',
          'Sverige ställde sig tveksamt till ett gemensamt tillståndssystem.',
          'Sweden was sceptical of a common permit system.',
        ],
        country: 'SE',
        stance: 'sceptical',
        topics: ['työperäinen hyväksikäyttö'],
      },
      {
        kind: 'outcome',
        text: [
          'Tapaamiset jatkuvat kerran vuodessa. Suomi kutsuu seuraavan koolle.',
          'Mötena fortsätter en gång om året. Finland kallar till följande möte.',
          'The meetings continue once a year. Finland convenes the next one.',
        ],
      },
    ],
  },
  {
    kind: 'writtenInput',
    title: [
      'Esimerkki: panos CEDAW-komitealle annettavaan raporttiin',
      'Exempel: bidrag till rapporten till CEDAW-kommittén',
      'Sample: input to the report to the CEDAW Committee',
    ],
    from: '2025-03-20',
    topics: ['auttaminen'],
    state: 'reported',
    parties: [
      ['counterpart', { organisation: 'um' }],
      ['participant', { person: 'Meeri Lumikero' }],
    ],
    notes: [
      {
        kind: 'intervention',
        text: [
          'Toimitettiin ulkoministeriölle kappaleet naisiin kohdistuvan ihmiskaupan uhrien palveluista ja turvakodeista.',
          'Stycken om tjänster och skyddshem för kvinnor som fallit offer för människohandel lämnades till utrikesministeriet.',
          'Paragraphs on services and shelters for women who are victims of trafficking were sent to the Ministry for Foreign Affairs.',
        ],
        topics: ['auttaminen'],
      },
    ],
  },
  {
    kind: 'meeting',
    series: 'tf-thb',
    title: [
      'Esimerkki: ihmiskaupan vastaisen työryhmän kesäkokous',
      'Exempel: arbetsgruppens sommarmöte',
      'Sample: summer session of the task force',
    ],
    from: '2025-06-11',
    place: 'Riika',
    country: 'LV',
    topics: ['koulutus'],
    state: 'done',
    parties: [
      ['counterpart', { body: 'cbss-tf-thb' }],
      ['participant', COORDINATOR],
    ],
    notes: [
      {
        kind: 'outcome',
        text: [
          'Työryhmän seuraava strateginen suunnitelma valmistellaan vuoden 2026 aikana.',
          'Arbetsgruppens nästa strategiska plan bereds under 2026.',
          'The next strategic plan of the task force will be prepared in the course of 2026.',
        ],
      },
    ],
  },
  {
    key: 'visit',
    kind: 'countryVisit',
    title: [
      'Esimerkki: Etyjin erityisedustajan maavierailu',
      'Exempel: landsbesök av OSSE:s särskilda representant',
      'Sample: country visit of the OSCE Special Representative',
    ],
    from: '2025-09-22',
    to: '2025-09-24',
    place: 'Helsinki',
    country: 'FI',
    topics: ['tunnistaminen', 'auttaminen', 'rikosprosessi'],
    summary: [
      'Erityisedustaja tapasi ministeriöt, viranomaiset ja järjestöt. Vierailun painopiste oli uhrien tunnistamisessa ja avussa.',
      'Den särskilda representanten träffade ministerier, myndigheter och organisationer. Besöket fokuserade på identifiering av och hjälp till offer.',
      'The Special Representative met ministries, authorities and NGOs. The visit focused on the identification and assistance of victims.',
    ],
    state: 'reported',
    parties: [
      ['counterpart', { body: 'osce-cthb' }],
      ['host', { organisation: 'om' }],
      ['host', COORDINATOR],
      ['interpreter', { name: 'Tulkkikeskus Esimerkki' }],
    ],
    notes: [
      {
        kind: 'intervention',
        text: [
          'Suomi kertoi, että avun piiriin pääsee ilman poliisin päätöstä ja että päätös avusta tehdään kolmen kuukauden kuluessa.',
          'Finland berättade att man får hjälp utan beslut av polisen och att beslutet om hjälp fattas inom tre månader.',
          'Finland explained that assistance is open without a decision of the police, and that the decision on assistance is made within three months.',
        ],
        topics: ['auttaminen'],
      },
      {
        kind: 'outcome',
        text: [
          'Erityisedustaja lähettää havaintonsa kahden kuukauden kuluessa.',
          'Den särskilda representanten sänder sina iakttagelser inom två månader.',
          'The Special Representative sends the observations within two months.',
        ],
      },
    ],
    slots: VISIT_SLOTS,
  },
  {
    key: 'round-table',
    kind: 'meeting',
    round: 'greta-3',
    title: [
      'Esimerkki: pyöreä pöytä GRETAn suosituksista',
      'Exempel: rundabordssamtal om GRETAs rekommendationer',
      'Sample: round table on the recommendations of GRETA',
    ],
    from: '2025-10-30',
    place: 'Helsinki',
    country: 'FI',
    topics: ['auttaminen', 'tunnistaminen'],
    summary: [
      'GRETAn sihteeristö kävi ministeriöiden ja järjestöjen kanssa läpi, miten kolmannen kierroksen suositukset etenevät.',
      'GRETAs sekretariat gick tillsammans med ministerierna och organisationerna igenom hur rekommendationerna från den tredje omgången framskrider.',
      'The Secretariat of GRETA went through the state of the recommendations of the third round with ministries and NGOs.',
    ],
    state: 'reported',
    parties: [
      ['counterpart', { body: 'greta' }],
      ['host', { organisation: 'om' }],
      ['chair', { person: 'Vuokko Esimerkki' }],
      ['participant', COORDINATOR],
      ['participant', { person: 'Helka Syväoja' }],
      ['participant', { person: 'Irja Keltavuori' }],
    ],
    notes: [
      {
        kind: 'intervention',
        text: [
          'Suomi kertoi, että uhrin apu ei enää pääty, kun esitutkinta päättyy, ja lupasi tiedot palvelujen saatavuudesta eri alueilla.',
          'Finland berättade att hjälpen till offret inte längre upphör när förundersökningen avslutas, och lovade uppgifter om tillgången till tjänster i olika regioner.',
          'Finland explained that assistance to a victim no longer ends with the investigation, and promised information on the availability of services in the regions.',
        ],
        topics: ['auttaminen'],
      },
      {
        kind: 'position',
        text: [
          'GRETAn sihteeristö piti suuntaa hyvänä ja odotti tilastoja tunnistetuista uhreista.',
          'GRETAs sekretariat ansåg att riktningen är god och väntade på statistik över identifierade offer.',
          'The Secretariat of GRETA welcomed the direction and expected statistics on identified victims.',
        ],
        body: 'greta',
        stance: 'for',
        topics: ['tilastot'],
      },
      {
        kind: 'outcome',
        text: [
          'Suomi toimittaa tiedot palvelujen saatavuudesta ennen neljännen kierroksen kyselyä.',
          'Finland lämnar uppgifterna om tillgången till tjänster före enkäten i den fjärde omgången.',
          'Finland submits the information on the availability of services before the questionnaire of the fourth round.',
        ],
        topics: ['auttaminen'],
      },
    ],
  },
  {
    key: 'nrem-2025',
    kind: 'meeting',
    series: 'nrem',
    title: [
      REPORTED_SAMPLE,
      'Exempel: nätverket för nationella rapportörer, höstmötet 2025',
      'Sample: meeting of the network of national rapporteurs, autumn 2025',
    ],
    from: '2025-11-25',
    to: '2025-11-26',
    place: 'Bryssel',
    country: 'BE',
    topics: ['tilastot', 'työperäinen hyväksikäyttö'],
    summary: [
      'Verkosto sopi tilastojen luokituksesta. Lisäksi vaihdettiin kokemuksia palvelujen tietoisen käytön rangaistavuudesta.',
      'Nätverket kom överens om klassificeringen av statistiken. Dessutom utbyttes erfarenheter av kriminaliseringen av att medvetet utnyttja tjänster.',
      'The network agreed on the classification of statistics. Experiences of the offence of knowing use of services were also exchanged.',
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
          'Suomi kertoi, että tilastot kootaan viranomaisittain ja julkaistaan samalla kertaa molemmilla kansalliskielillä.',
          'Finland berättade att statistiken samlas in per myndighet och publiceras samtidigt på båda nationalspråken.',
          'Finland explained that its statistics are collected authority by authority and published in both national languages at once.',
        ],
        topics: ['tilastot'],
      },
      {
        kind: 'position',
        text: [
          'Saksa piti luokitusta liian hienojakoisena.',
          'Tyskland ansåg att klassificeringen är för detaljerad.',
          'Germany found the classification too detailed.',
        ],
        country: 'DE',
        stance: 'sceptical',
        topics: ['tilastot'],
      },
      {
        kind: 'outcome',
        text: [
          'Ensimmäiset tilastot uudella luokituksella toimitetaan syyskuussa 2026.',
          'Den första statistiken enligt den nya klassificeringen lämnas i september 2026.',
          'The first statistics under the new classification are delivered in September 2026.',
        ],
        topics: ['tilastot'],
      },
    ],
  },
];
