import type { CatalogueInstrument } from './catalogue.ts';

const COE_FINLAND = 'https://coe.int/web/anti-human-trafficking/finland1';

/** What Finland has bound itself to in the field, and the reviews in which it takes part. */
export const CATALOGUE_INSTRUMENTS: readonly CatalogueInstrument[] = [
  {
    key: 'coe-convention',
    bodyKey: 'greta',
    name: {
      fi: 'Euroopan neuvoston yleissopimus ihmiskaupan vastaisesta toiminnasta',
      sv: 'Europarådets konvention om bekämpande av människohandel',
      en: 'Council of Europe Convention on Action against Trafficking in Human Beings',
    },
    kind: 'convention',
    reference: 'SopS 43–44/2012',
    inForceOn: '2012-09-01',
    sourceUrl: COE_FINLAND,
  },
  {
    key: 'istanbul-convention',
    bodyKey: 'grevio',
    name: {
      fi: 'Euroopan neuvoston yleissopimus naisiin kohdistuvan väkivallan ja perheväkivallan ehkäisemisestä ja torjumisesta',
      sv: 'Europarådets konvention om förebyggande och bekämpning av våld mot kvinnor och av våld i hemmet',
      en: 'Council of Europe Convention on Preventing and Combating Violence against Women and Domestic Violence',
    },
    kind: 'convention',
  },
  {
    key: 'directive-2011-36',
    bodyKey: 'eu-atc',
    name: {
      fi: 'Direktiivi ihmiskaupan ehkäisemisestä ja torjumisesta sekä ihmiskaupan uhrien suojelemisesta',
      sv: 'Direktivet om förebyggande och bekämpande av människohandel och om skydd av dess offer',
      en: 'Directive on preventing and combating trafficking in human beings and protecting its victims',
    },
    kind: 'directive',
    reference: '2011/36/EU',
  },
  {
    key: 'directive-2024-1712',
    bodyKey: 'eu-atc',
    name: {
      fi: 'Direktiivi ihmiskauppadirektiivin 2011/36/EU muuttamisesta',
      sv: 'Direktivet om ändring av direktiv 2011/36/EU om människohandel',
      en: 'Directive amending Directive 2011/36/EU on trafficking in human beings',
    },
    kind: 'directive',
    reference: '(EU) 2024/1712',
    inForceOn: '2024-07-14',
    sourceUrl: 'https://norma.dbi.it/202402488',
  },
  {
    key: 'eu-strategy-2021-2025',
    bodyKey: 'eu-atc',
    name: {
      fi: 'EU:n ihmiskaupan torjuntastrategia 2021–2025',
      sv: 'EU:s strategi för bekämpande av människohandel 2021–2025',
      en: 'EU Strategy on Combatting Trafficking in Human Beings 2021–2025',
    },
    kind: 'strategy',
    reference: 'COM(2021) 171',
    sourceUrl: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A52021DC0171',
  },
  {
    key: 'cbss-strategic-plan-2021-2025',
    bodyKey: 'cbss-tf-thb',
    name: {
      fi: 'Itämeren valtioiden neuvoston ihmiskaupan vastaisen työryhmän strategia 2021–2025',
      sv: 'Strategisk plan 2021–2025 för Östersjöstaternas råds arbetsgrupp mot människohandel',
      en: 'Strategic Plan 2021–2025 of the CBSS Task Force against Trafficking in Human Beings',
    },
    kind: 'strategy',
    sourceUrl: 'https://cbss.org/cbss-bodies/tf-thb/',
  },
  {
    key: 'untoc-review',
    bodyKey: 'untoc-review',
    name: {
      fi: 'YK:n järjestäytyneen rikollisuuden vastaisen yleissopimuksen täytäntöönpanon tarkastelu 2020–2030',
      sv: 'Granskningen av genomförandet av FN:s konvention mot organiserad brottslighet 2020–2030',
      en: 'Review of the implementation of the UN Convention against Transnational Organized Crime 2020–2030',
    },
    kind: 'review',
    reference: 'UNTOC',
    sourceUrl:
      'https://www.lastradainternational.org/news/constructive-dialogues-un-review-mechanism/',
  },
  {
    key: 'upr',
    bodyKey: 'upr',
    name: {
      fi: 'YK:n yleismaailmallinen määräaikaistarkastelu',
      sv: 'FN:s universella periodiska granskning',
      en: 'UN Universal Periodic Review',
    },
    kind: 'review',
    reference: 'UPR',
    sourceUrl: 'https://www.ihmisoikeuskeskus.fi/seuranta/upr/upr-2022/',
  },
  {
    key: 'cedaw',
    bodyKey: 'cedaw',
    name: {
      fi: 'Kaikkinaisen naisten syrjinnän poistamista koskeva yleissopimus',
      sv: 'Konventionen om avskaffande av all slags diskriminering av kvinnor',
      en: 'Convention on the Elimination of All Forms of Discrimination against Women',
    },
    kind: 'convention',
    reference: 'CEDAW',
  },
  {
    key: 'crc',
    bodyKey: 'crc',
    name: {
      fi: 'Lapsen oikeuksia koskeva yleissopimus',
      sv: 'Konventionen om barnets rättigheter',
      en: 'Convention on the Rights of the Child',
    },
    kind: 'convention',
    reference: 'CRC',
  },
  {
    key: 'ilo-c29',
    bodyKey: 'ilo',
    name: {
      fi: 'ILOn pakollista työtä koskeva yleissopimus (nro 29)',
      sv: 'ILO:s konvention om tvångsarbete (nr 29)',
      en: 'ILO Forced Labour Convention (No. 29)',
    },
    kind: 'convention',
    reference: 'ILO C29',
  },
  {
    key: 'us-tip-report',
    bodyKey: 'us-tip',
    name: {
      fi: 'Yhdysvaltain ulkoministeriön vuotuinen ihmiskaupparaportti',
      sv: 'USA:s utrikesdepartements årliga rapport om människohandel',
      en: 'Trafficking in Persons Report of the United States Department of State',
    },
    kind: 'review',
    reference: 'TIP Report',
    sourceUrl: 'https://www.ecoi.net/de/dokument/2077722.html',
  },
];
