import type { CatalogueBody } from './catalogue.ts';

/**
 * The bodies of anti-trafficking work in Finland and abroad. Numbers and terms are those of the public record of
 * projects (Hankeikkuna); where nothing is said, it is for the user to say.
 */
export const CATALOGUE_BODIES: readonly CatalogueBody[] = [
  {
    key: 'secretariat',
    group: 'finland',
    name: {
      fi: 'Ihmiskaupan vastaisen työn yhteensovittamissihteeristö',
      sv: 'Samordningssekretariatet för arbetet mot människohandel',
      en: 'Coordination secretariat for anti-trafficking work',
    },
    kind: 'secretariat',
  },
  {
    key: 'network',
    group: 'finland',
    name: {
      fi: 'Ihmiskaupan vastaisen työn verkosto',
      sv: 'Nätverket för arbetet mot människohandel',
      en: 'Network for anti-trafficking work',
    },
    kind: 'network',
  },
  {
    key: 'ngo-network',
    group: 'finland',
    name: {
      fi: 'Ihmiskaupan vastaisen työn järjestöverkosto',
      sv: 'Organisationsnätverket för arbetet mot människohandel',
      en: 'NGO network for anti-trafficking work',
    },
    kind: 'ngoNetwork',
  },
  {
    key: 'ministerial-group',
    group: 'finland',
    name: {
      fi: 'Oikeusvaltion kehittämisen ja sisäisen turvallisuuden ministerityöryhmä',
      sv: 'Ministerarbetsgruppen för utvecklande av rättsstaten och den inre säkerheten',
      en: 'Ministerial Working Group on Developing the Rule of Law and Internal Security',
    },
    kind: 'ministerialGroup',
  },
  {
    key: 'permanent-secretaries',
    group: 'finland',
    name: {
      fi: 'Kansliapäällikkökokous',
      sv: 'Kanslichefsmötet',
      en: 'Meeting of Permanent Secretaries',
    },
    kind: 'other',
  },
  {
    key: 'programme-steering-group',
    group: 'finland',
    name: {
      fi: 'Ihmiskaupan vastaisen toimintaohjelman ohjausryhmä 2020–2023',
      sv: 'Styrgruppen för handlingsplanen mot människohandel 2020–2023',
      en: 'Steering group of the action plan against trafficking in human beings 2020–2023',
    },
    kind: 'steeringGroup',
    task: {
      fi: 'Seuraa ja ohjaa toimintaohjelman etenemistä sekä raportoi ministerityöryhmälle.',
      sv: 'Följer och styr hur handlingsplanen framskrider samt rapporterar till ministerarbetsgruppen.',
      en: 'Follows and steers the progress of the action plan and reports to the ministerial working group.',
    },
    caseNumber: 'VN/5645/2020',
    projectNumber: 'OM031:00/2020',
    from: '2020-04-02',
    to: '2023-12-31',
    setUpByKey: 'om',
  },
  {
    key: 'programme-working-group',
    group: 'finland',
    name: {
      fi: 'Ihmiskaupan vastaisen toimintaohjelman työryhmä 2020–2023',
      sv: 'Arbetsgruppen för handlingsplanen mot människohandel 2020–2023',
      en: 'Working group of the action plan against trafficking in human beings 2020–2023',
    },
    kind: 'workingGroup',
    task: {
      fi: 'Valmistelee painopisteet sekä suunnittelee ja toteuttaa työpajat.',
      sv: 'Bereder insatsområdena samt planerar och genomför verkstäder.',
      en: 'Prepares the priority areas, and plans and runs the workshops.',
    },
    caseNumber: 'VN/5645/2020',
    projectNumber: 'OM031:00/2020',
    from: '2020-04-02',
    to: '2023-12-31',
    setUpByKey: 'om',
  },
  {
    key: 'exploitation-steering-group',
    group: 'finland',
    name: {
      fi: 'Työperäisen hyväksikäytön vastaisen toimenpideohjelman ohjausryhmä',
      sv: 'Styrgruppen för åtgärdsprogrammet mot utnyttjande av arbetskraft',
      en: 'Steering group of the action plan against labour exploitation',
    },
    kind: 'steeringGroup',
    setUpByKey: 'tem',
  },
  {
    key: 'greta',
    group: 'europe',
    name: {
      fi: 'Ihmiskaupan vastaisen toiminnan asiantuntijaryhmä',
      sv: 'Expertgruppen för insatser mot människohandel',
      en: 'Group of Experts on Action against Trafficking in Human Beings',
    },
    abbr: { fi: 'GRETA', sv: 'GRETA', en: 'GRETA' },
    kind: 'intlBody',
    setUpByKey: 'coe',
  },
  {
    key: 'committee-of-the-parties',
    group: 'europe',
    name: {
      fi: 'Ihmiskaupan vastaisen yleissopimuksen sopimuspuolten komitea',
      sv: 'Partskommittén för konventionen om bekämpande av människohandel',
      en: 'Committee of the Parties to the Convention on Action against Trafficking in Human Beings',
    },
    kind: 'intlBody',
    setUpByKey: 'coe',
  },
  {
    key: 'grevio',
    group: 'europe',
    name: {
      fi: 'Naisiin kohdistuvan väkivallan ja perheväkivallan torjunnan asiantuntijaryhmä',
      sv: 'Expertgruppen för bekämpning av våld mot kvinnor och våld i hemmet',
      en: 'Group of Experts on Action against Violence against Women and Domestic Violence',
    },
    abbr: { fi: 'GREVIO', sv: 'GREVIO', en: 'GREVIO' },
    kind: 'intlBody',
    setUpByKey: 'coe',
  },
  {
    key: 'eu-atc',
    group: 'europe',
    name: {
      fi: 'EU:n ihmiskaupan vastaisen toiminnan koordinaattori',
      sv: 'EU-samordnaren för kampen mot människohandel',
      en: 'EU Anti-Trafficking Coordinator',
    },
    abbr: { en: 'EU ATC' },
    kind: 'intlBody',
    setUpByKey: 'eu-commission',
  },
  {
    key: 'nrem',
    group: 'europe',
    name: {
      fi: 'EU:n kansallisten raportoijien ja vastaavien mekanismien verkosto',
      sv: 'EU-nätverket för nationella rapportörer eller motsvarande mekanismer',
      en: 'EU Network of National Rapporteurs and Equivalent Mechanisms',
    },
    abbr: { fi: 'NREM', sv: 'NREM', en: 'NREM' },
    kind: 'intlBody',
    setUpByKey: 'eu-commission',
  },
  {
    key: 'eu-civil-society-platform',
    group: 'europe',
    name: {
      fi: 'EU:n kansalaisyhteiskuntafoorumi ihmiskauppaa vastaan',
      sv: 'EU-plattformen för det civila samhället mot människohandel',
      en: 'EU Civil Society Platform against Trafficking in Human Beings',
    },
    kind: 'intlBody',
    setUpByKey: 'eu-commission',
  },
  {
    key: 'eu-agencies-network',
    group: 'europe',
    name: {
      fi: 'EU:n virastojen ihmiskaupan vastainen verkosto',
      sv: 'EU-byråernas nätverk mot människohandel',
      en: 'EU agencies’ network against trafficking in human beings',
    },
    kind: 'intlBody',
    setUpByKey: 'eu-commission',
  },
  {
    key: 'osce-cthb',
    group: 'other',
    name: {
      fi: 'Etyjin ihmiskaupan vastaisen työn erityisedustajan ja koordinaattorin toimisto',
      sv: 'Byrån för OSSE:s särskilda representant och samordnare för bekämpning av människohandel',
      en: 'Office of the OSCE Special Representative and Co-ordinator for Combating Trafficking in Human Beings',
    },
    abbr: { en: 'OSR/CTHB' },
    kind: 'intlBody',
    setUpByKey: 'osce',
  },
  {
    key: 'osce-alliance',
    group: 'other',
    name: {
      fi: 'Etyjin ihmiskaupan vastainen allianssi',
      sv: 'OSSE:s allians mot människohandel',
      en: 'OSCE Alliance against Trafficking in Persons',
    },
    kind: 'intlBody',
    rhythm: 'kerran vuodessa',
    setUpByKey: 'osce',
  },
  {
    key: 'cbss-tf-thb',
    group: 'other',
    name: {
      fi: 'Itämeren valtioiden neuvoston ihmiskaupan vastainen työryhmä',
      sv: 'Östersjöstaternas råds arbetsgrupp mot människohandel',
      en: 'CBSS Task Force against Trafficking in Human Beings',
    },
    abbr: { en: 'TF-THB' },
    kind: 'intlBody',
    setUpByKey: 'cbss',
  },
  {
    key: 'nordic-cooperation',
    group: 'other',
    name: {
      fi: 'Pohjoismaiden ministerineuvoston ihmiskaupan vastainen yhteistyö',
      sv: 'Nordiska ministerrådets samarbete mot människohandel',
      en: 'Nordic Council of Ministers’ co-operation against human trafficking',
    },
    kind: 'intlBody',
    setUpByKey: 'nordic-council-of-ministers',
  },
  {
    key: 'cedaw',
    group: 'other',
    name: {
      fi: 'Naisten syrjinnän poistamista käsittelevä komitea',
      sv: 'Kommittén för avskaffande av diskriminering av kvinnor',
      en: 'Committee on the Elimination of Discrimination against Women',
    },
    abbr: { fi: 'CEDAW', sv: 'CEDAW', en: 'CEDAW' },
    kind: 'intlBody',
  },
  {
    key: 'crc',
    group: 'other',
    name: {
      fi: 'Lapsen oikeuksien komitea',
      sv: 'Kommittén för barnets rättigheter',
      en: 'Committee on the Rights of the Child',
    },
    abbr: { fi: 'CRC', sv: 'CRC', en: 'CRC' },
    kind: 'intlBody',
  },
  {
    key: 'human-rights-committee',
    group: 'other',
    name: { fi: 'Ihmisoikeuskomitea', sv: 'Människorättskommittén', en: 'Human Rights Committee' },
    kind: 'intlBody',
  },
  {
    key: 'untoc-review',
    group: 'other',
    name: {
      fi: 'YK:n järjestäytyneen rikollisuuden vastaisen yleissopimuksen tarkastelumekanismi',
      sv: 'Granskningsmekanismen för FN:s konvention mot organiserad brottslighet',
      en: 'Review mechanism of the UN Convention against Transnational Organized Crime',
    },
    abbr: { fi: 'UNTOC', sv: 'UNTOC', en: 'UNTOC' },
    kind: 'intlBody',
  },
  {
    key: 'upr',
    group: 'other',
    name: {
      fi: 'YK:n ihmisoikeusneuvoston yleismaailmallinen määräaikaistarkastelu',
      sv: 'Den universella periodiska granskningen i FN:s råd för mänskliga rättigheter',
      en: 'Universal Periodic Review of the UN Human Rights Council',
    },
    abbr: { fi: 'UPR', sv: 'UPR', en: 'UPR' },
    kind: 'intlBody',
  },
  {
    key: 'ilo',
    group: 'other',
    name: {
      fi: 'Kansainvälinen työjärjestö',
      sv: 'Internationella arbetsorganisationen',
      en: 'International Labour Organization',
    },
    abbr: { fi: 'ILO', sv: 'ILO', en: 'ILO' },
    kind: 'intlBody',
  },
  {
    key: 'us-tip',
    group: 'other',
    name: {
      fi: 'Yhdysvaltain ulkoministeriön ihmiskaupan vastainen toimisto',
      sv: 'USA:s utrikesdepartements byrå mot människohandel',
      en: 'Office to Monitor and Combat Trafficking in Persons of the United States Department of State',
    },
    abbr: { en: 'US TIP' },
    kind: 'intlBody',
  },
];
