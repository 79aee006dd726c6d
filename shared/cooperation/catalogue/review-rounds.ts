import type { LocalText } from '../../i18n/languages.ts';
import type { CatalogueRound } from './catalogue.ts';

/** The page of the Council of Europe on Finland: every day of rounds 1–3 below is from it. */
const COE_FINLAND = 'https://coe.int/web/anti-human-trafficking/finland1';
const COE_PROCEDURE = 'https://coe.int/en/web/anti-human-trafficking/monitoring-procedure';
const UPR_2022 = 'https://www.ihmisoikeuskeskus.fi/seuranta/upr/upr-2022/';
const UPR_PROJECT = 'https://valtioneuvosto.fi/hanke?tunnus=UM005:00/2022';

const gretaRound = (no: number): LocalText => ({
  fi: `GRETA, ${String(no)}. arviointikierros`,
  sv: `GRETA, utvärderingsomgång ${String(no)}`,
  en: `GRETA, evaluation round ${String(no)}`,
});

const uprRound = (no: number): LocalText => ({
  fi: `UPR, ${String(no)}. kierros`,
  sv: `UPR, omgång ${String(no)}`,
  en: `UPR, cycle ${String(no)}`,
});

/** The rounds of review of Finland, as the bodies' public pages tell them: a stage that they do not tell is not there. */
export const CATALOGUE_ROUNDS: readonly CatalogueRound[] = [
  {
    key: 'greta-1',
    name: gretaRound(1),
    bodyKey: 'greta',
    instrumentKey: 'coe-convention',
    no: 1,
    theme: { fi: 'Yleiskatsaus', sv: 'Översikt', en: 'Overview' },
    state: 'ended',
    stages: [
      { key: 'questionnaire', doneOn: '2013-09-18', sourceUrl: COE_FINLAND },
      { key: 'reply', doneOn: '2014-01-31', sourceUrl: COE_FINLAND },
      { key: 'visit', doneOn: '2014-06-09', doneTo: '2014-06-13', sourceUrl: COE_FINLAND },
      { key: 'report', doneOn: '2015-06-04', sourceUrl: COE_FINLAND },
      {
        key: 'recommendation',
        doneUndated: true,
        dayNote: {
          fi: '15.6., vuosi puuttuu lähteestä',
          sv: '15.6, året saknas i källan',
          en: '15 June, year missing in the source',
        },
        sourceUrl: COE_FINLAND,
      },
    ],
  },
  {
    key: 'greta-2',
    name: gretaRound(2),
    bodyKey: 'greta',
    instrumentKey: 'coe-convention',
    no: 2,
    theme: {
      fi: 'Toimien vaikutukset',
      sv: 'Åtgärdernas verkningar',
      en: 'Impact of measures',
    },
    state: 'ended',
    stages: [
      { key: 'questionnaire', doneOn: '2017-09-05', sourceUrl: COE_FINLAND },
      { key: 'reply', doneOn: '2018-02-05', sourceUrl: COE_FINLAND },
      { key: 'visit', doneOn: '2018-06-11', doneTo: '2018-06-15', sourceUrl: COE_FINLAND },
      { key: 'report', doneOn: '2019-06-05', sourceUrl: COE_FINLAND },
      { key: 'recommendation', doneOn: '2019-10-18', sourceUrl: COE_FINLAND },
      { key: 'followUpReply', doneOn: '2020-10-16', sourceUrl: COE_FINLAND },
    ],
  },
  {
    key: 'greta-3',
    name: gretaRound(3),
    bodyKey: 'greta',
    instrumentKey: 'coe-convention',
    no: 3,
    theme: {
      fi: 'Oikeussuojan ja oikeussuojakeinojen saatavuus',
      sv: 'Tillgång till rättslig prövning och rättsmedel',
      en: 'Access to justice and effective remedies',
    },
    state: 'followUp',
    stages: [
      { key: 'questionnaire', doneUndated: true, sourceUrl: COE_FINLAND },
      { key: 'reply', doneOn: '2022-11-24', sourceUrl: COE_FINLAND },
      { key: 'visit', doneUndated: true, sourceUrl: COE_FINLAND },
      { key: 'report', doneOn: '2024-06-10', sourceUrl: COE_FINLAND },
      { key: 'recommendation', doneOn: '2024-06-21', sourceUrl: COE_FINLAND },
      { key: 'followUpReply', dueOn: '2026-06-21', sourceUrl: COE_FINLAND },
    ],
  },
  {
    key: 'greta-4',
    name: gretaRound(4),
    bodyKey: 'greta',
    instrumentKey: 'coe-convention',
    no: 4,
    state: 'coming',
    notes: {
      fi: `GRETA aloitti neljännen kierroksen heinäkuussa 2023 (${COE_PROCEDURE}). Suomen vuoron päivää ei ole julkaistu.`,
      sv: `GRETA inledde den fjärde omgången i juli 2023 (${COE_PROCEDURE}). Dagen för Finlands tur har inte publicerats.`,
      en: `GRETA began the fourth round in July 2023 (${COE_PROCEDURE}). The day of Finland’s turn has not been published.`,
    },
    stages: [],
  },
  {
    key: 'upr-3',
    name: uprRound(3),
    bodyKey: 'upr',
    instrumentKey: 'upr',
    no: 3,
    state: 'ended',
    notes: {
      fi: 'Vapaaehtoinen väliraportti on taulukko suosituksista.',
      sv: 'Den frivilliga mellanrapporten är en tabell över rekommendationerna.',
      en: 'The voluntary mid-term report is a table of the recommendations.',
    },
    stages: [{ key: 'followUpReply', doneOn: '2019-09-19', sourceUrl: UPR_2022 }],
  },
  {
    key: 'upr-4',
    name: uprRound(4),
    bodyKey: 'upr',
    instrumentKey: 'upr',
    no: 4,
    state: 'followUp',
    notes: {
      fi: 'Ulkoministeriön hanke UM005:00/2022, VN/6889/2022. Suomea tarkasteltiin 9.11.2022.',
      sv: 'Utrikesministeriets projekt UM005:00/2022, VN/6889/2022. Finland granskades 9.11.2022.',
      en: 'Project UM005:00/2022 of the Ministry for Foreign Affairs, VN/6889/2022. Finland was reviewed on 9 November 2022.',
    },
    stages: [
      { key: 'reply', dueOn: '2022-08-08', doneOn: '2022-08-05', sourceUrl: UPR_PROJECT },
      {
        key: 'comments',
        doneUndated: true,
        dayNote: {
          fi: 'kanta suosituksiin keväällä 2023',
          sv: 'ståndpunkt till rekommendationerna våren 2023',
          en: 'position on the recommendations in spring 2023',
        },
        sourceUrl: UPR_2022,
      },
    ],
  },
];
