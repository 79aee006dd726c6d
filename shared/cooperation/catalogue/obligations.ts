import type { LocalText } from '../../i18n/languages.ts';
import type { CatalogueObligation } from './catalogue.ts';

const COE_FINLAND = 'https://coe.int/web/anti-human-trafficking/finland1';
const COE_CONTACT =
  'https://www.coe.int/en/web/anti-human-trafficking/information-for-contact-persons';
const DIRECTIVE = 'http://data.europa.eu/eli/dir/2024/1712/oj';
const UPR_2022 = 'https://www.ihmisoikeuskeskus.fi/seuranta/upr/upr-2022/';

const RECOMMENDATION: LocalText = { fi: 'suositus', sv: 'rekommendation', en: 'recommendation' };
const QUESTIONNAIRE: LocalText = {
  fi: 'kysely saatu',
  sv: 'frågeformulär mottaget',
  en: 'questionnaire received',
};
const OBSERVATIONS: LocalText = {
  fi: 'loppupäätelmät annettu',
  sv: 'slutsatser antagna',
  en: 'concluding observations adopted',
};
const ONE_TO_TWO_YEARS: LocalText = {
  fi: 'Seurantatietoja pyydetään yleensä 1–2 vuoden kuluttua. Tarkista määräaika loppupäätelmistä.',
  sv: 'Uppföljning begärs vanligen inom 1–2 år. Kontrollera tidsfristen i slutsatserna.',
  en: 'Follow-up is usually asked for in 1–2 years. Check the time limit in the concluding observations.',
};

/**
 * What Finland owes the bodies, with the rule of each deadline. `verified` are those that a source says; of the
 * directive's new articles only the day of transposition is, the rest is to be confirmed from the directive.
 */
export const CATALOGUE_OBLIGATIONS: readonly CatalogueObligation[] = [
  {
    key: 'greta-2-follow-up',
    bodyKey: 'committee-of-the-parties',
    instrumentKey: 'coe-convention',
    roundKey: 'greta-2',
    title: {
      fi: 'Vastaus sopimuspuolten komitean suositukseen (2. kierros)',
      sv: 'Svar på partskommitténs rekommendation (omgång 2)',
      en: 'Reply to the recommendation of the Committee of the Parties (round 2)',
    },
    kind: 'followUpReport',
    rule: { kind: 'after', event: RECOMMENDATION, eventOn: '2019-10-18', months: 12 },
    verified: true,
    sourceUrl: COE_FINLAND,
    sent: { dueOn: '2020-10-18', sentOn: '2020-10-16' },
  },
  {
    key: 'greta-3-follow-up',
    bodyKey: 'committee-of-the-parties',
    instrumentKey: 'coe-convention',
    roundKey: 'greta-3',
    title: {
      fi: 'Vastaus sopimuspuolten komitean suositukseen (3. kierros)',
      sv: 'Svar på partskommitténs rekommendation (omgång 3)',
      en: 'Reply to the recommendation of the Committee of the Parties (round 3)',
    },
    kind: 'followUpReport',
    rule: { kind: 'after', event: RECOMMENDATION, eventOn: '2024-06-21', months: 24 },
    verified: true,
    sourceUrl: COE_FINLAND,
  },
  {
    key: 'greta-4-questionnaire',
    bodyKey: 'greta',
    instrumentKey: 'coe-convention',
    roundKey: 'greta-4',
    title: {
      fi: 'Vastaus GRETAn kyselyyn (4. kierros)',
      sv: 'Svar på GRETAs frågeformulär (omgång 4)',
      en: 'Reply to GRETA’s questionnaire (round 4)',
    },
    kind: 'questionnaire',
    rule: { kind: 'after', event: QUESTIONNAIRE, months: 5 },
    verified: false,
    sourceUrl: COE_CONTACT,
    notes: {
      fi: 'Vastausaika oli 1. kierroksella 4,5 kuukautta ja 2. kierroksella 5 kuukautta. Kysely itse sanoo määräajan.',
      sv: 'Svarstiden var 4,5 månader i omgång 1 och 5 månader i omgång 2. Tidsfristen framgår av frågeformuläret.',
      en: 'The time to reply was 4.5 months in round 1 and 5 months in round 2. The questionnaire itself gives the deadline.',
    },
  },
  {
    key: 'greta-4-draft-comments',
    bodyKey: 'greta',
    instrumentKey: 'coe-convention',
    roundKey: 'greta-4',
    title: {
      fi: 'Huomautukset GRETAn raporttiluonnoksesta (4. kierros)',
      sv: 'Kommentarer till GRETAs rapportutkast (omgång 4)',
      en: 'Comments on GRETA’s draft report (round 4)',
    },
    kind: 'comments',
    article: { fi: '38 artikla', sv: 'artikel 38', en: 'Article 38' },
    rule: {
      kind: 'after',
      event: {
        fi: 'raporttiluonnos saatu',
        sv: 'rapportutkast mottaget',
        en: 'draft report received',
      },
      months: 2,
    },
    verified: true,
    sourceUrl: 'https://crides.fondationscelles.org/',
  },
  {
    key: 'directive-transposition',
    bodyKey: 'eu-atc',
    instrumentKey: 'directive-2024-1712',
    title: {
      fi: 'Direktiivin (EU) 2024/1712 saattaminen osaksi lainsäädäntöä',
      sv: 'Införlivande av direktiv (EU) 2024/1712',
      en: 'Transposition of Directive (EU) 2024/1712',
    },
    kind: 'notification',
    rule: { kind: 'fixed', day: '2026-07-15' },
    verified: true,
    sourceUrl: 'https://norma.dbi.it/202402488',
  },
  {
    key: 'eu-statistics',
    bodyKey: 'eu-atc',
    instrumentKey: 'directive-2024-1712',
    title: {
      fi: 'Ihmiskauppatilastot komissiolle',
      sv: 'Statistik om människohandel till kommissionen',
      en: 'Statistics on trafficking in human beings to the Commission',
    },
    kind: 'statistics',
    article: { fi: '19 a artikla', sv: 'artikel 19a', en: 'Article 19a' },
    rule: { kind: 'yearly', month: 9, day: 30 },
    verified: false,
    sourceUrl: DIRECTIVE,
  },
  {
    key: 'national-action-plan',
    bodyKey: 'eu-atc',
    instrumentKey: 'directive-2024-1712',
    title: {
      fi: 'Kansallisen toimintasuunnitelman hyväksyminen',
      sv: 'Antagande av en nationell handlingsplan',
      en: 'Adoption of a national action plan',
    },
    kind: 'planAdoption',
    article: { fi: '19 b artikla', sv: 'artikel 19b', en: 'Article 19b' },
    rule: { kind: 'fixed', day: '2028-07-15' },
    verified: false,
    sourceUrl: DIRECTIVE,
  },
  {
    key: 'national-action-plan-sent',
    bodyKey: 'eu-atc',
    instrumentKey: 'directive-2024-1712',
    title: {
      fi: 'Kansallisen toimintasuunnitelman toimittaminen komissiolle',
      sv: 'Översändande av den nationella handlingsplanen till kommissionen',
      en: 'Submission of the national action plan to the Commission',
    },
    kind: 'notification',
    article: { fi: '19 b artikla', sv: 'artikel 19b', en: 'Article 19b' },
    rule: {
      kind: 'after',
      event: {
        fi: 'toimintasuunnitelma hyväksytty',
        sv: 'handlingsplan antagen',
        en: 'action plan adopted',
      },
      months: 3,
    },
    verified: false,
    sourceUrl: DIRECTIVE,
  },
  {
    key: 'national-action-plan-review',
    bodyKey: 'eu-atc',
    instrumentKey: 'directive-2024-1712',
    title: {
      fi: 'Kansallisen toimintasuunnitelman tarkistaminen',
      sv: 'Översyn av den nationella handlingsplanen',
      en: 'Review of the national action plan',
    },
    kind: 'planAdoption',
    article: { fi: '19 b artikla', sv: 'artikel 19b', en: 'Article 19b' },
    rule: { kind: 'atMostEvery', years: 5 },
    verified: false,
    sourceUrl: DIRECTIVE,
  },
  {
    key: 'eu-progress-report',
    bodyKey: 'eu-atc',
    title: {
      fi: 'Tiedot komission edistymisraporttia varten',
      sv: 'Uppgifter till kommissionens framstegsrapport',
      en: 'Information for the Commission’s progress report',
    },
    kind: 'reportReply',
    article: { fi: '20 artikla', sv: 'artikel 20', en: 'Article 20' },
    rule: { kind: 'atMostEvery', years: 2 },
    verified: false,
    sourceUrl: 'https://studylib.net/doc/18207626/',
    notes: {
      fi: 'Komissio on raportoinut kahden vuoden välein (2016, 2018, 2020). Kirjoita sääntöön, milloin tiedot viimeksi annettiin.',
      sv: 'Kommissionen har rapporterat vartannat år (2016, 2018, 2020). Ange i regeln när uppgifterna senast lämnades.',
      en: 'The Commission has reported every two years (2016, 2018, 2020). Write into the rule when the information was last given.',
    },
  },
  {
    key: 'eu-anti-trafficking-day',
    bodyKey: 'eu-atc',
    title: {
      fi: 'EU:n ihmiskaupan vastainen päivä',
      sv: 'EU-dagen mot människohandel',
      en: 'EU Anti-Trafficking Day',
    },
    kind: 'event',
    rule: { kind: 'yearly', month: 10, day: 18 },
    verified: true,
    sourceUrl: 'https://www.kok-gegen-menschenhandel.de/',
  },
  {
    key: 'cbss-chair-changes',
    bodyKey: 'cbss-tf-thb',
    title: {
      fi: 'Työryhmän puheenjohtajuus vaihtuu',
      sv: 'Ordförandeskapet i arbetsgruppen byts',
      en: 'The chair of the task force changes',
    },
    kind: 'event',
    rule: { kind: 'yearly', month: 7, day: 1 },
    verified: true,
    sourceUrl: 'https://cbss.org/cbss-bodies/tf-thb/',
  },
  {
    key: 'untoc-review-ends',
    bodyKey: 'untoc-review',
    instrumentKey: 'untoc-review',
    title: {
      fi: 'Tarkastelukausi päättyy',
      sv: 'Granskningsperioden löper ut',
      en: 'The review period ends',
    },
    kind: 'event',
    rule: { kind: 'fixed', day: '2030-12-31' },
    verified: false,
    sourceUrl:
      'https://www.lastradainternational.org/news/constructive-dialogues-un-review-mechanism/',
    notes: {
      fi: 'Lähde sanoo vain kuukauden: joulukuu 2030.',
      sv: 'Källan anger bara månaden: december 2030.',
      en: 'The source gives the month only: December 2030.',
    },
  },
  {
    key: 'upr-4-report',
    bodyKey: 'upr',
    instrumentKey: 'upr',
    roundKey: 'upr-4',
    title: {
      fi: 'Suomen UPR-raportti (4. kierros)',
      sv: 'Finlands UPR-rapport (omgång 4)',
      en: 'Finland’s UPR report (cycle 4)',
    },
    kind: 'reportReply',
    rule: { kind: 'fixed', day: '2022-08-08' },
    verified: true,
    sourceUrl: UPR_2022,
    sent: { dueOn: '2022-08-08', sentOn: '2022-08-05' },
  },
  {
    key: 'upr-4-mid-term',
    bodyKey: 'upr',
    instrumentKey: 'upr',
    roundKey: 'upr-4',
    title: {
      fi: 'UPR-väliraportti (4. kierros, vapaaehtoinen)',
      sv: 'Mellanrapport till UPR (omgång 4, frivillig)',
      en: 'UPR mid-term report (cycle 4, voluntary)',
    },
    kind: 'followUpReport',
    rule: {
      kind: 'after',
      event: {
        fi: 'kanta suosituksiin annettu',
        sv: 'ståndpunkt till rekommendationerna lämnad',
        en: 'position on the recommendations given',
      },
      months: 24,
    },
    verified: false,
    sourceUrl: UPR_2022,
    notes: {
      fi: 'Kanta suosituksiin annettiin keväällä 2023. Edellinen väliraportti on päivätty 19.9.2019; se on taulukko suosituksista.',
      sv: 'Ståndpunkten till rekommendationerna lämnades våren 2023. Den förra mellanrapporten är daterad 19.9.2019; den är en tabell över rekommendationerna.',
      en: 'The position on the recommendations was given in spring 2023. The previous mid-term report is of 19 September 2019; it is a table of the recommendations.',
    },
  },
  {
    key: 'cedaw-follow-up',
    bodyKey: 'cedaw',
    instrumentKey: 'cedaw',
    title: {
      fi: 'Seurantaraportti CEDAW-komitealle',
      sv: 'Uppföljningsrapport till CEDAW-kommittén',
      en: 'Follow-up report to the CEDAW Committee',
    },
    kind: 'followUpReport',
    rule: { kind: 'after', event: OBSERVATIONS, months: 24 },
    verified: false,
    notes: ONE_TO_TWO_YEARS,
  },
  {
    key: 'crc-follow-up',
    bodyKey: 'crc',
    instrumentKey: 'crc',
    title: {
      fi: 'Seurantatiedot lapsen oikeuksien komitealle',
      sv: 'Uppföljning till kommittén för barnets rättigheter',
      en: 'Follow-up to the Committee on the Rights of the Child',
    },
    kind: 'followUpReport',
    rule: { kind: 'after', event: OBSERVATIONS, months: 24 },
    verified: false,
    notes: ONE_TO_TWO_YEARS,
  },
];
