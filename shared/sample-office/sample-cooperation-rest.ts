import type {
  DeadlineRule,
  DeliveryState,
  ObligationKind,
} from '../cooperation/obligations/obligation.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type {
  RecommendationPosition,
  RecommendationState,
} from '../recommendations/recommendation.ts';
import type { TaskSource } from '../tasks/task.ts';
import type { SampleWho } from './sample-engagement.ts';
import type { SampleText } from './sample-text.ts';

/** What the sample's recommendations carry besides their words, in their order. */
export const SAMPLE_RECOMMENDATION_STATES: readonly {
  body?: string;
  round?: string;
  givenOn: CalendarDate;
  dueOn?: CalendarDate;
  topics: string[];
  /** The `domain` of each organisation that it concerns. */
  addressees: readonly string[];
  state: RecommendationState;
  position?: RecommendationPosition;
  response?: SampleText;
}[] = [
  {
    body: 'greta',
    round: 'greta-3',
    givenOn: '2024-06-10',
    dueOn: '2026-06-21',
    topics: ['tunnistaminen'],
    addressees: ['sm', 'krp', 'migri'],
    state: 'inAction',
    response: [
      'Esimerkki: Viranomaisten yhteinen ohje on lausunnolla, ja se otetaan käyttöön vuonna 2027.',
      'Exempel: Myndigheternas gemensamma anvisning är på remiss och tas i bruk 2027.',
      'Sample: The common guidance of the authorities is out for comments and will be introduced in 2027.',
    ],
  },
  {
    body: 'greta',
    round: 'greta-3',
    givenOn: '2024-06-10',
    dueOn: '2026-06-21',
    topics: ['auttaminen'],
    addressees: ['stm', 'sm'],
    state: 'partly',
    response: [
      'Esimerkki: Avun jatkuminen ei enää riipu rikosprosessista. Palvelujen saatavuutta selvitetään.',
      'Exempel: Hjälpens fortsättning är inte längre beroende av straffprocessen. Tillgången till tjänster utreds.',
      'Sample: The continuation of assistance no longer depends on criminal proceedings. The availability of services is being examined.',
    ],
  },
  {
    body: 'greta',
    round: 'greta-3',
    givenOn: '2024-06-10',
    topics: ['koulutus', 'rikosprosessi'],
    addressees: ['syyttajalaitos', 'krp'],
    state: 'implemented',
    response: [
      'Esimerkki: Koulutus on järjestetty vuosittain vuodesta 2025 alkaen.',
      'Exempel: Utbildningen har ordnats årligen sedan 2025.',
      'Sample: The training has been held every year since 2025.',
    ],
  },
  {
    body: 'greta',
    round: 'greta-3',
    givenOn: '2024-06-10',
    topics: ['tilastot'],
    addressees: ['om'],
    state: 'assigned',
  },
  {
    givenOn: '2025-04-15',
    topics: ['lapsiuhrit'],
    addressees: ['stm'],
    state: 'new',
  },
];

/** What is to be done, was done and was promised. */
export const SAMPLE_TASKS: readonly {
  title: string;
  dueOn?: CalendarDate;
  doneOn?: CalendarDate;
  /** Whose it is; the coordinator's own where absent. */
  assignee?: SampleWho;
  notes?: string;
  /** Which entry it came of: the key of an engagement, or of an obligation in the catalogue. */
  source?: readonly [TaskSource & ('engagement' | 'obligation'), string];
}[] = [
  {
    title: 'Esimerkki: pyydä ministeriöiltä aiheet verkoston kokoukseen',
    dueOn: '2026-11-27',
    source: ['engagement', 'nrem-2026'],
  },
  {
    title: 'Esimerkki: varaa matka Brysseliin',
    dueOn: '2026-11-16',
    doneOn: '2026-11-12',
    source: ['engagement', 'nrem-2026'],
  },
  {
    title: 'Esimerkki: lähetä verkostolle kuvaus tilastojen kokoamisesta',
    dueOn: '2026-10-30',
    source: ['engagement', 'nrem-2025'],
  },
  {
    title: 'Esimerkki: toimita tiedot uhrien kuulemisesta erityisedustajalle',
    dueOn: '2026-11-13',
    assignee: { person: 'Alma Käräjäoja' },
    source: ['engagement', 'visit'],
  },
  {
    title: 'Esimerkki: kommentoi vierailun havaintoja',
    dueOn: '2026-12-04',
    assignee: { organisation: 'sm' },
    source: ['engagement', 'visit'],
  },
  {
    title: 'Esimerkki: kiitä vierailun isäntiä',
    dueOn: '2025-10-03',
    doneOn: '2025-09-29',
    source: ['engagement', 'visit'],
  },
  {
    title: 'Esimerkki: toimita GRETAlle tiedot palvelujen saatavuudesta alueittain',
    dueOn: '2026-12-18',
    assignee: { organisation: 'stm' },
    source: ['engagement', 'round-table'],
  },
  {
    title: 'Esimerkki: esittele seurantataulukon malli sihteeristölle',
    dueOn: '2026-12-15',
    assignee: { person: 'Lempi Korpikivi' },
    source: ['engagement', 'study-visit'],
  },
  {
    title: 'Esimerkki: vie komitean suosituksen vastaus verkkosivulle',
    dueOn: '2026-06-30',
    doneOn: '2026-06-26',
    source: ['engagement', 'follow-up-reply'],
  },
  {
    title: 'Esimerkki: pyydä sisäministeriöltä huomautukset havainnoista',
    dueOn: '2026-11-09',
    doneOn: '2026-11-06',
    source: ['obligation', 'osce-observations'],
  },
  {
    title: 'Esimerkki: kokoa ministeriöiden vastaukset kyselyyn',
    dueOn: '2026-12-01',
    source: ['obligation', 'osce-survey'],
  },
  {
    title: 'Esimerkki: sovi palaveri tulkkikeskuksen kanssa',
    assignee: { name: 'Tulkkikeskus Esimerkki' },
  },
  {
    title: 'Esimerkki: päivitä koordinaation yhteystiedot verkkosivulle',
    dueOn: '2027-01-15',
  },
];

/** Whom one turns to at a body, or for it in Finland: its key in the catalogue, the person, in what role. */
export const SAMPLE_BODY_CONTACTS: readonly (readonly [
  body: string,
  person: string,
  role: string,
])[] = [
  ['greta', 'Saimi Tuulikallio', 'Suomen yhteyshenkilö'],
  ['committee-of-the-parties', 'Meeri Lumikero', 'ulkoministeriön yhteyshenkilö'],
  ['nrem', 'Elina Näreikkö', 'kansallinen raportoija'],
  ['nrem', 'Saimi Tuulikallio', 'koordinaattori'],
  ['osce-cthb', 'Aarre Kivijalka', 'ulkoministeriön yhteyshenkilö'],
  ['cbss-tf-thb', 'Astrid Fjällström', 'hankekumppani'],
];

/** Obligations that the catalogue does not have. They are made up. */
export const SAMPLE_OBLIGATIONS: readonly {
  key: string;
  /** The body's key in the catalogue. */
  body: string;
  title: SampleText;
  kind: ObligationKind;
  rule: DeadlineRule;
}[] = [
  {
    key: 'osce-survey',
    body: 'osce-cthb',
    title: [
      'Esimerkki: vastaus Etyjin kyselyyn 2026',
      'Exempel: svar på OSSE:s enkät 2026',
      'Sample: reply to the OSCE survey 2026',
    ],
    kind: 'questionnaire',
    rule: { kind: 'fixed', day: '2027-01-29' },
  },
  {
    key: 'osce-observations',
    body: 'osce-cthb',
    title: [
      'Esimerkki: huomautukset maavierailun havainnoista',
      'Exempel: kommentarer till iakttagelserna från landsbesöket',
      'Sample: comments on the observations of the country visit',
    ],
    kind: 'comments',
    rule: {
      kind: 'after',
      event: { fi: 'havainnot saatu', sv: 'iakttagelserna mottagna', en: 'observations received' },
      eventOn: '2026-09-20',
      months: 2,
    },
  },
];

/** How far the sample's deadlines have come. The days are made up, of real obligations too. */
export const SAMPLE_DELIVERIES: readonly {
  obligation: string;
  dueOn: CalendarDate;
  state: DeliveryState;
  sentOn?: CalendarDate;
  caseNumber?: string;
  note?: string;
}[] = [
  {
    obligation: 'greta-3-follow-up',
    dueOn: '2026-06-21',
    state: 'sent',
    sentOn: '2026-06-17',
    note: 'Esimerkki: lähetyspäivä on keksitty.',
  },
  {
    obligation: 'directive-transposition',
    dueOn: '2026-07-15',
    state: 'waived',
    note: 'Esimerkki: ilmoituksen tekee lainvalmistelu, ei koordinaattori.',
  },
  {
    obligation: 'eu-statistics',
    dueOn: '2026-09-30',
    state: 'sent',
    sentOn: '2026-09-28',
    note: 'Esimerkki: lähetyspäivä on keksitty.',
  },
  { obligation: 'osce-observations', dueOn: '2026-11-20', state: 'inClearance' },
  { obligation: 'osce-survey', dueOn: '2027-01-29', state: 'preparing' },
];
