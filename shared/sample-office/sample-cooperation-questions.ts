import type { CalendarDate } from '../lib/calendar-date.ts';
import type { AnswerState, QuestionState } from '../cooperation/questionnaires/questionnaire.ts';
import type { TargetLanguage } from '../programme/translated.ts';
import type { SampleText } from './sample-text.ts';

export type SampleAnswer = {
  /** The `domain` of the organisation that is asked. */
  at: string;
  state: AnswerState;
  text?: string;
  receivedOn?: CalendarDate;
};

export type SampleQuestion = {
  no?: string;
  text: SampleText;
  /** `unassigned` where absent. */
  state?: QuestionState;
  innerDueOn?: CalendarDate;
  final?: SampleText;
  /** Which translations of it are older than the Finnish. */
  oldFinal?: readonly TargetLanguage[];
  /** The number of the question in the earlier questionnaire that the answer was begun from. */
  reusedFrom?: string;
  answers?: readonly SampleAnswer[];
  parts?: readonly SampleQuestion[];
};

export type SampleQuestionnaire = {
  title: SampleText;
  /** The body's key in the catalogue. */
  body: string;
  /** The key of the obligation that the reply is. */
  obligation?: string;
  receivedOn: CalendarDate;
  dueOn: CalendarDate;
  sentOn?: CalendarDate;
  questions: readonly SampleQuestion[];
};

const INNER_DUE = '2026-11-30';

/** An earlier questionnaire with the reply that was sent, and one that is being answered. Their wording is made up. */
export const SAMPLE_QUESTIONNAIRES: readonly SampleQuestionnaire[] = [
  {
    title: [
      'Esimerkki: Etyjin kysely 2024',
      'Exempel: OSSE:s enkät 2024',
      'Sample: OSCE survey 2024',
    ],
    body: 'osce-cthb',
    receivedOn: '2024-01-15',
    dueOn: '2024-05-31',
    sentOn: '2024-05-29',
    questions: [
      {
        no: '1',
        text: [
          'Miten mahdolliset uhrit tunnistetaan ja ohjataan avun piiriin?',
          undefined,
          'How are presumed victims identified and referred to assistance?',
        ],
        state: 'ready',
        final: [
          'Esimerkki: Viranomainen tai järjestö voi ohjata mahdollisen uhrin auttamisjärjestelmään. Avun saaminen ei edellytä esitutkintaa.',
          undefined,
          'Sample: An authority or an NGO may refer a presumed victim to the assistance system. Assistance does not require a criminal investigation.',
        ],
      },
      {
        no: '2',
        text: [
          'Mitä tilastoja ihmiskaupasta kerätään?',
          undefined,
          'Which statistics on trafficking in human beings are collected?',
        ],
        state: 'ready',
        final: [
          'Esimerkki: Poliisi, syyttäjälaitos, tuomioistuimet ja auttamisjärjestelmä keräävät kukin omat tilastonsa.',
          undefined,
          'Sample: The police, the prosecution service, the courts and the assistance system each collect their own statistics.',
        ],
      },
    ],
  },
  {
    title: [
      'Esimerkki: Etyjin kysely 2026',
      'Exempel: OSSE:s enkät 2026',
      'Sample: OSCE survey 2026',
    ],
    body: 'osce-cthb',
    obligation: 'osce-survey',
    receivedOn: '2026-09-14',
    dueOn: '2027-01-29',
    questions: [
      {
        no: 'I',
        text: ['Tunnistaminen ja apu', 'Identifiering och hjälp', 'Identification and assistance'],
        parts: [
          {
            no: 'I.1',
            text: [
              'Miten mahdolliset uhrit tunnistetaan, ja mitä on muuttunut edellisen kyselyn jälkeen?',
              undefined,
              'How are presumed victims identified, and what has changed since the previous survey?',
            ],
            state: 'edited',
            innerDueOn: INNER_DUE,
            reusedFrom: '1',
            final: [
              'Esimerkki: Mahdollisen uhrin voi ohjata avun piiriin mikä tahansa viranomainen tai järjestö. Vuonna 2025 otettiin käyttöön yhteinen lomake.',
              undefined,
              'Sample: Any authority or NGO may refer a presumed victim to assistance. A common form was introduced in 2025.',
            ],
            oldFinal: ['en'],
            answers: [
              {
                at: 'migri',
                state: 'accepted',
                text: 'Esimerkki: Auttamisjärjestelmään ohjauksen lomake uudistettiin keväällä 2025.',
                receivedOn: '2026-11-02',
              },
              {
                at: 'krp',
                state: 'received',
                text: 'Esimerkki: Poliisin ohje tunnistamisesta päivitettiin.',
                receivedOn: '2026-11-10',
              },
              { at: 'rvl', state: 'nothing', receivedOn: '2026-10-28' },
              {
                at: 'stm',
                state: 'received',
                text: 'Esimerkki: Tunnistamisen ohjeet sosiaali- ja terveydenhuoltoon julkaistiin syksyllä 2025.',
                receivedOn: '2026-11-20',
              },
            ],
            parts: [
              {
                no: 'a)',
                text: ['Lapsiuhrit', 'Barn som är offer', 'Child victims'],
                state: 'asked',
                innerDueOn: INNER_DUE,
                answers: [
                  { at: 'stm', state: 'asked' },
                  { at: 'merenrannanhyvinvointialue', state: 'asked' },
                ],
              },
              {
                no: 'b)',
                text: [
                  'Työperäisen hyväksikäytön uhrit',
                  'Offer för exploatering av arbetskraft',
                  'Victims of labour exploitation',
                ],
                state: 'asked',
                innerDueOn: INNER_DUE,
                answers: [{ at: 'tem', state: 'asked' }],
              },
            ],
          },
          {
            no: 'I.2',
            text: [
              'Kuinka kauan uhri saa harkinta-aikaa, ja kuka siitä päättää?',
              undefined,
              'How long is the reflection period of a victim, and who decides on it?',
            ],
            state: 'answered',
            innerDueOn: INNER_DUE,
            answers: [
              {
                at: 'migri',
                state: 'received',
                text: 'Esimerkki: Harkinta-ajasta päättää auttamisjärjestelmän johtaja.',
                receivedOn: '2026-11-16',
              },
              { at: 'stm', state: 'asked' },
            ],
          },
          {
            no: 'I.3',
            text: [
              'Miten järjestöjen antama apu rahoitetaan?',
              undefined,
              'How is the assistance given by NGOs financed?',
            ],
          },
        ],
      },
      {
        no: 'II',
        text: ['Rikosprosessi', 'Straffprocessen', 'Criminal proceedings'],
        parts: [
          {
            no: 'II.1',
            text: [
              'Miten uhria suojellaan esitutkinnassa ja oikeudenkäynnissä?',
              undefined,
              'How are victims protected in the investigation and in court?',
            ],
            state: 'answered',
            innerDueOn: INNER_DUE,
            answers: [
              {
                at: 'syyttajalaitos',
                state: 'received',
                text: 'Esimerkki: Uhrin kuuleminen voidaan tallentaa ja esittää oikeudessa tallenteelta.',
                receivedOn: '2026-11-18',
              },
              { at: 'om', state: 'asked' },
            ],
          },
          {
            no: 'II.2',
            text: [
              'Sovelletaanko rankaisemattomuuden periaatetta?',
              undefined,
              'Is the principle of non-punishment applied?',
            ],
            state: 'asked',
            innerDueOn: INNER_DUE,
            answers: [{ at: 'syyttajalaitos', state: 'asked' }],
          },
        ],
      },
      {
        no: 'III',
        text: ['Tilastot', 'Statistik', 'Statistics'],
        parts: [
          {
            no: 'III.1',
            text: [
              'Mitä tilastoja ihmiskaupasta kerätään, ja kuka ne julkaisee?',
              undefined,
              'Which statistics on trafficking in human beings are collected, and who publishes them?',
            ],
            state: 'ready',
            innerDueOn: INNER_DUE,
            reusedFrom: '2',
            final: [
              'Esimerkki: Viranomaisten tilastot kootaan vuodesta 2025 alkaen samoin luokituksin ja julkaistaan vuosittain.',
              undefined,
              'Sample: Since 2025 the statistics of the authorities are compiled under the same categories and published every year.',
            ],
            answers: [
              {
                at: 'thl',
                state: 'accepted',
                text: 'Esimerkki: Tilastot kootaan yhteisellä luokituksella.',
                receivedOn: '2026-10-30',
              },
            ],
          },
        ],
      },
    ],
  },
];
