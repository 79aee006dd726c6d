import type {
  AgendaItemKind,
  DecisionKind,
  Invitation,
  MeetingState,
  Presence,
} from '../meetings/meeting.ts';
import type { BodyKind } from '../contacts/bodies/body.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { SampleText } from './sample-text.ts';

type SampleItem = {
  kind: AgendaItemKind;
  title: SampleText;
  presenter?: string;
  /** The ends of the Finnish titles of actions, and of the references of recommendations, that it is about. */
  about?: readonly string[];
  duration?: number;
  background?: SampleText;
  proposal?: SampleText;
  minutes?: SampleText;
  /** Left to the next meeting: not dealt with. */
  isLeft?: true;
  decisions?: [
    kind: DecisionKind,
    text: SampleText,
    task?: { title: string; dueOn: CalendarDate },
  ][];
};

export type SampleMeeting = {
  body: BodyKind;
  number: number;
  day: CalendarDate;
  start: string;
  end: string;
  place?: string;
  remoteAddress?: string;
  state: MeetingState;
  items?: SampleItem[];
  /** Of those who hold a seat, by "Etunimi Sukunimi": all others of a meeting held were present. */
  presence?: Record<string, Presence>;
  invitations?: Record<string, Invitation>;
  guests?: string[];
};

const PLACE = 'Esimerkkikatu 1, kokoushuone Lumme';
const REMOTE = 'https://etakokous.example/lumme';

/** Meetings of bodies that do not exist; as of 25.11.2026, in every state. */
export const SAMPLE_MEETINGS: readonly SampleMeeting[] = [
  {
    body: 'secretariat',
    number: 1,
    day: '2026-02-10',
    start: '13:00',
    end: '15:00',
    place: PLACE,
    state: 'approved',
    presence: { 'Urho Mallikas': 'absent', 'Taimi Luotola': 'remote' },
    items: [
      {
        kind: 'information',
        title: ['Vuoden 2026 työsuunnitelma', 'Arbetsplanen för 2026', 'Work plan for 2026'],
        minutes: [
          'Koordinaattori esitteli vuoden työsuunnitelman.',
          'Samordnaren presenterade årets arbetsplan.',
          'The coordinator presented the work plan of the year.',
        ],
        decisions: [
          [
            'noted',
            [
              'Merkittiin työsuunnitelma tiedoksi.',
              'Arbetsplanen antecknades för kännedom.',
              'The work plan was noted.',
            ],
          ],
        ],
      },
      {
        kind: 'decision',
        title: ['Kevään seurantakierros', 'Vårens uppföljningsrunda', 'Follow-up round in spring'],
        proposal: [
          'Seurantakierros avataan maaliskuussa.',
          'Uppföljningsrundan öppnas i mars.',
          'The follow-up round is opened in March.',
        ],
        minutes: [
          'Keskusteltiin aikataulusta ja kysymyksistä.\n\n- Kysymykset ovat samat kuin syksyllä.\n- Vastausaikaa annetaan kolme viikkoa.',
          'Tidsplanen och frågorna diskuterades.\n\n- Frågorna är desamma som på hösten.\n- Svarstiden är tre veckor.',
          'The timetable and the questions were discussed.\n\n- The questions are the same as in the autumn.\n- Three weeks are given to answer.',
        ],
        decisions: [
          [
            'decided',
            [
              'Päätettiin avata seurantakierros 2.3.2026.',
              'Det beslutades att uppföljningsrundan öppnas 2.3.2026.',
              'It was decided to open the follow-up round on 2 March 2026.',
            ],
          ],
        ],
      },
    ],
  },
  {
    body: 'secretariat',
    number: 2,
    day: '2026-05-12',
    start: '13:00',
    end: '15:00',
    place: PLACE,
    state: 'cancelled',
  },
  {
    body: 'secretariat',
    number: 3,
    day: '2026-09-08',
    start: '13:00',
    end: '15:00',
    place: PLACE,
    remoteAddress: REMOTE,
    state: 'checked',
    presence: { 'Kauko Rannanjärvi': 'absent', 'Elina Näreikkö': 'remote' },
    items: [
      {
        kind: 'discussion',
        title: [
          'Seurantakierroksen tulokset',
          'Resultaten av uppföljningsrundan',
          'Results of the follow-up round',
        ],
        presenter: 'Aino Mallila',
        duration: 30,
        minutes: [
          'Käytiin läpi kierroksen vastaukset. Kaksi tahoa vastaa vielä syyskuun aikana.',
          'Svaren på rundan gicks igenom. Två parter svarar ännu under september.',
          'The replies of the round were gone through. Two bodies are still to reply in September.',
        ],
        decisions: [
          [
            'agreed',
            [
              'Sovittiin, että puuttuvat vastaukset toimitetaan syyskuun loppuun mennessä.',
              'Det överenskoms att de svar som saknas lämnas in före utgången av september.',
              'It was agreed that the missing replies are sent by the end of September.',
            ],
          ],
        ],
      },
    ],
  },
  {
    body: 'secretariat',
    number: 4,
    day: '2026-11-10',
    start: '13:00',
    end: '15:00',
    place: PLACE,
    remoteAddress: REMOTE,
    state: 'minutesDrafted',
    presence: {
      'Meeri Lumikero': 'absent',
      'Göran Åsvik': 'absent',
      'Anna-Kaarina Metsäranta-Välikangasniemi': 'remote',
    },
    guests: ['Aino Mallila, OM', 'Vilja Esimerkki, Esimerkkiyliopisto'],
    items: [
      {
        kind: 'decision',
        about: ['kohta 2'],
        title: [
          'Vastaus kansainväliseen kyselyyn',
          'Svaret på det internationella frågeformuläret',
          'Reply to the international questionnaire',
        ],
        presenter: 'Aino Mallila',
        duration: 40,
        background: [
          'Viisi osaa kahdeksasta on valmiina. Ministeriöt ovat kommentoineet luonnosta lokakuussa.',
          'Fem delar av åtta är färdiga. Ministerierna kommenterade utkastet i oktober.',
          'Five parts of eight are ready. The ministries commented on the draft in October.',
        ],
        proposal: [
          'Sihteeristö hyväksyy vastausluonnoksen rakenteen.',
          'Sekretariatet godkänner svarsutkastets struktur.',
          'The secretariat approves the structure of the draft reply.',
        ],
        minutes: [
          'Koordinaattori esitteli vastausluonnoksen. Keskusteltiin puuttuvien osien aikataulusta.',
          'Samordnaren presenterade svarsutkastet. Tidsplanen för de delar som saknas diskuterades.',
          'The coordinator presented the draft reply. The timetable of the missing parts was discussed.',
        ],
        decisions: [
          [
            'decided',
            [
              'Päätettiin hyväksyä vastausluonnoksen rakenne.',
              'Det beslutades att svarsutkastets struktur godkänns.',
              'It was decided to approve the structure of the draft reply.',
            ],
          ],
          [
            'agreed',
            [
              'Sovittiin, että puuttuvat osat toimitetaan koordinaattorille 8.12.2026 mennessä.',
              'Det överenskoms att de delar som saknas lämnas till samordnaren senast 8.12.2026.',
              'It was agreed that the missing parts are sent to the coordinator by 8 December 2026.',
            ],
            { title: 'Esimerkki: kokoa vastauksen puuttuvat osat', dueOn: '2026-12-08' },
          ],
        ],
      },
      {
        kind: 'discussion',
        about: ['Yhteinen tilastopohja'],
        title: [
          'Toimintaohjelman mittarit',
          'Handlingsplanens indikatorer',
          'Indicators of the action plan',
        ],
        presenter: 'Anna-Kaarina Metsäranta-Välikangasniemi',
        duration: 30,
        background: [
          'Mittareista on valmisteltu luonnos.',
          'Ett utkast till indikatorer har beretts.',
          'A draft of the indicators has been prepared.',
        ],
        isLeft: true,
      },
    ],
  },
  {
    body: 'secretariat',
    number: 1,
    day: '2027-02-09',
    start: '13:00',
    end: '15:00',
    place: PLACE,
    remoteAddress: REMOTE,
    state: 'agendaSent',
    invitations: { 'Urho Mallikas': 'accepted', 'Kauko Rannanjärvi': 'declined' },
    items: [
      {
        kind: 'information',
        title: ['Vuoden 2027 kokoukset', 'Mötena 2027', 'Meetings in 2027'],
        duration: 10,
      },
    ],
  },
  {
    body: 'secretariat',
    number: 2,
    day: '2027-05-11',
    start: '13:00',
    end: '15:00',
    place: PLACE,
    state: 'planned',
  },
  {
    body: 'network',
    number: 1,
    day: '2026-04-16',
    start: '09:00',
    end: '11:30',
    place: PLACE,
    state: 'approved',
    items: [
      {
        kind: 'information',
        title: ['Ajankohtaiset asiat', 'Aktuella ärenden', 'Current affairs'],
        minutes: [
          'Kuultiin jäsenten ajankohtaiset asiat.',
          'Medlemmarnas aktuella ärenden hördes.',
          'The members told of their current affairs.',
        ],
      },
    ],
  },
  {
    body: 'network',
    number: 2,
    day: '2026-11-19',
    start: '09:00',
    end: '11:30',
    place: PLACE,
    state: 'held',
    items: [
      {
        kind: 'discussion',
        about: ['Alueelliset yhteistyöryhmät'],
        title: ['Alueellinen yhteistyö', 'Det regionala samarbetet', 'Regional cooperation'],
        duration: 45,
      },
    ],
  },
  {
    body: 'network',
    number: 1,
    day: '2027-04-15',
    start: '09:00',
    end: '11:30',
    place: PLACE,
    state: 'invited',
  },
];
