import type { BodyKind } from '../contacts/bodies/body.ts';
import type { SeatRole } from '../contacts/bodies/seat.ts';
import type { LocalText } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';

/** Who holds or held a seat: "Etunimi Sukunimi" of `sample-people.ts`, and the days. */
type SampleMandate = [name: string, from: CalendarDate, to?: CalendarDate];

type SampleSeat = {
  role: SeatRole;
  /** The `domain` of the organisation; absent for a person's own seat. */
  at?: string;
  label?: LocalText;
  held?: SampleMandate[];
  /** The mandates of the deputy's seat; an empty list: there is a seat, and nobody in it. */
  deputy?: SampleMandate[];
};

export type SampleBody = {
  name: LocalText;
  abbr?: LocalText;
  kind: BodyKind;
  task?: LocalText;
  /** The `domain` of the organisation that set it up. */
  setUpBy?: string;
  from?: CalendarDate;
  to?: CalendarDate;
  rhythm?: string;
  quorum?: number;
  catalogueKey?: string;
  seats: SampleSeat[];
};

const START = '2025-02-01';
const END = '2027-12-31';

/** What the body is called in Finnish that drafts the sample's programme. */
export const SAMPLE_PREPARERS = 'Toimintaohjelman valmisteluryhmä (esimerkki)';

/**
 * Bodies that do not exist, or whose members here do not. As of 25.11.2026 one seat of the secretariat is vacant, one
 * deputy is not appointed, one is missing, and mandates end within 90 days.
 */
export const SAMPLE_BODIES: readonly SampleBody[] = [
  {
    name: {
      fi: 'Ihmiskaupan vastaisen työn sihteeristö (esimerkki)',
      sv: 'Sekretariatet för arbetet mot människohandel (exempel)',
      en: 'Secretariat for anti-trafficking work (sample)',
    },
    kind: 'secretariat',
    task: {
      fi: 'Sihteeristö sovittaa yhteen ministeriöiden ja viranomaisten ihmiskaupan vastaista työtä ja seuraa toimintaohjelman toimeenpanoa.',
      sv: 'Sekretariatet samordnar ministeriernas och myndigheternas arbete mot människohandel och följer genomförandet av handlingsplanen.',
      en: 'The secretariat co-ordinates the anti-trafficking work of ministries and authorities and follows the implementation of the action plan.',
    },
    setUpBy: 'om',
    from: START,
    to: END,
    rhythm: 'neljä kertaa vuodessa',
    quorum: 5,
    seats: [
      { role: 'chair', at: 'om', held: [['Saimi Tuulikallio', START, END]] },
      { role: 'viceChair', at: 'sm', held: [['Impi Öljymäki', START, END]] },
      {
        role: 'member',
        at: 'om',
        held: [
          ['Vuokko Esimerkki', START, '2026-02-28'],
          ['Ilmari Ääninen', '2026-03-01', END],
        ],
        deputy: [['Torsten af Malmholm', START, END]],
      },
      { role: 'member', at: 'sm', held: [['Kauko Rannanjärvi', START, END]], deputy: [] },
      {
        role: 'member',
        at: 'stm',
        held: [['Anna-Kaarina Metsäranta-Välikangasniemi', START, END]],
        deputy: [['Göran Åsvik', START, END]],
      },
      {
        role: 'member',
        at: 'um',
        held: [['Meeri Lumikero', START, '2026-12-31']],
        deputy: [['Aarre Kivijalka', START, END]],
      },
      {
        role: 'member',
        at: 'tem',
        held: [['Tyyne Vaahtera-Aho', START, '2026-10-31']],
        deputy: [['Börje Sandnäs', START, END]],
      },
      {
        role: 'member',
        at: 'migri',
        held: [
          ['Kerttu Hillanen', START, '2027-01-31'],
          ['Eeli Yrttiaho', '2027-02-01', END],
        ],
        deputy: [['Eeli Yrttiaho', START, '2027-01-31']],
      },
      { role: 'member', at: 'krp', held: [['Urho Mallikas', START, END]] },
      {
        role: 'member',
        at: 'syyttajalaitos',
        held: [['Alma Käräjäoja', START, END]],
        deputy: [['Ragnar Björknäs', START, END]],
      },
      {
        role: 'expert',
        at: 'yvv',
        label: {
          fi: 'kansallinen ihmiskaupparaportoija',
          sv: 'nationell rapportör om människohandel',
          en: 'National Rapporteur on Trafficking in Human Beings',
        },
        held: [['Elina Näreikkö', START, END]],
      },
      { role: 'expert', at: 'thl', held: [['Taimi Luotola', START, END]] },
      { role: 'secretary', at: 'om', held: [['Lempi Korpikivi', START, END]] },
    ],
  },
  {
    name: {
      fi: 'Ihmiskaupan vastaisen työn verkosto (esimerkki)',
      sv: 'Nätverket för arbetet mot människohandel (exempel)',
      en: 'Network for anti-trafficking work (sample)',
    },
    kind: 'network',
    setUpBy: 'om',
    rhythm: 'kaksi kertaa vuodessa',
    seats: [
      { role: 'chair', at: 'om', held: [['Saimi Tuulikallio', START]] },
      { role: 'member', at: 'stm', held: [['Helka Syväoja', START]] },
      { role: 'member', at: 'migri', held: [['Sylvi Äyräs', START]] },
      { role: 'member', at: 'rvl', held: [['Väinö Ulappa', START]] },
      { role: 'member', at: 'merenrannanhyvinvointialue', held: [['Kyllikki Satamäki', START]] },
      { role: 'member', at: 'turvasatama', held: [['Irja Keltavuori', START]] },
      { role: 'member', held: [['Rauni Itsellinen', START]] },
    ],
  },
  {
    name: {
      fi: 'Järjestöverkosto (esimerkki)',
      sv: 'Organisationsnätverket (exempel)',
      en: 'NGO network (sample)',
    },
    kind: 'ngoNetwork',
    seats: [
      { role: 'chair', at: 'turvasatama', held: [['Irja Keltavuori', START]] },
      { role: 'member', at: 'turvasatama', held: [['Jalmari Hämeensilta', START]] },
      { role: 'member', at: 'stodnatverket', held: [['Maj-Britt Ångskär', START]] },
      { role: 'member', at: 'kuuntelevakasi', held: [['Tellervo Yli-Sorsa', START]] },
    ],
  },
  {
    name: {
      fi: SAMPLE_PREPARERS,
      sv: 'Beredningsgruppen för handlingsplanen (exempel)',
      en: 'Preparation group of the action plan (sample)',
    },
    kind: 'workingGroup',
    setUpBy: 'om',
    from: '2024-03-01',
    to: '2025-12-31',
    seats: [
      { role: 'chair', at: 'om', held: [['Vuokko Esimerkki', '2024-03-01', '2025-12-31']] },
      {
        role: 'member',
        at: 'stm',
        held: [['Helka Syväoja', '2024-03-01', '2025-12-31']],
        deputy: [],
      },
    ],
  },
  {
    name: {
      fi: 'Itämeren valtioiden neuvoston ihmiskaupan vastainen työryhmä',
      sv: 'Östersjöstaternas råds arbetsgrupp mot människohandel',
      en: 'CBSS Task Force against Trafficking in Human Beings',
    },
    abbr: { en: 'TF-THB' },
    kind: 'intlBody',
    catalogueKey: 'cbss-tf-thb',
    seats: [
      { role: 'member', at: 'om', held: [['Saimi Tuulikallio', START]] },
      { role: 'observer', at: 'nordiccentre', held: [['Astrid Fjällström', START]] },
    ],
  },
];
