import type { LocalText } from '../i18n/languages.ts';
import type { ActionParty } from '../programme/action-party.ts';
import type { Action } from '../programme/action.ts';
import {
  FOLLOW_UP_FIELDS,
  type FollowUpRequest,
  type FollowUpRound,
  type FollowUpStatus,
  type ReportState,
  type StatusReport,
} from '../programme/follow-up/follow-up.ts';
import { actionsAskedOf, bodiesToAsk } from '../programme/follow-up/requests.ts';
import type { RecordBase } from '../records/record.ts';

type FollowUpRows = {
  actions: Action[];
  actionParties: ActionParty[];
  followUpRounds: FollowUpRound[];
  followUpRequests: FollowUpRequest[];
  statusReports: StatusReport[];
};

const local = (fi: string, sv: string, en: string): LocalText => ({ fi, sv, en });

const DONE: readonly LocalText[] = [
  local(
    'ESIMERKKI: Valmistelu on käynnistetty ja työryhmä on kokoontunut kaksi kertaa.',
    'EXEMPEL: Beredningen har inletts och arbetsgruppen har sammanträtt två gånger.',
    'SAMPLE: Preparation has begun, and the working group has met twice.',
  ),
  local(
    'ESIMERKKI: Koulutus on pidetty kolmella paikkakunnalla. Osallistujia oli 84.',
    'EXEMPEL: Utbildningen har ordnats på tre orter. Antalet deltagare var 84.',
    'SAMPLE: The training was held in three places, with 84 participants.',
  ),
  local(
    'ESIMERKKI: Ohje on luonnosteltu ja se on ollut kommenteilla alueilla.',
    'EXEMPEL: Ett utkast till anvisning har tagits fram och varit på remiss i områdena.',
    'SAMPLE: The guidance has been drafted and commented on by the regions.',
  ),
];
const OBSTACLE = local(
  'ESIMERKKI: Rahoituksesta ei ole päätöstä, joten aikataulu siirtyy.',
  'EXEMPEL: Något beslut om finansieringen finns inte, och tidsplanen skjuts därför upp.',
  'SAMPLE: The funding has not been decided on, so the schedule is put off.',
);
const NEXT = local(
  'ESIMERKKI: Työ jatkuu keväällä 2027.',
  'EXEMPEL: Arbetet fortsätter våren 2027.',
  'SAMPLE: The work goes on in spring 2027.',
);

const SPRING: readonly FollowUpStatus[] = ['started', 'notStarted', 'progressing', 'started'];
const AUTUMN: readonly FollowUpStatus[] = [
  'progressing',
  'delayed',
  'done',
  'progressing',
  'blocked',
  'doneContinues',
  'notDone',
  'merged',
];
/** How far the autumn's requests are, over and over. */
const STATES: readonly FollowUpRequest['state'][] = [
  'received',
  'sent',
  'received',
  'partly',
  'sent',
  'received',
  'toSend',
];
/** The one of the bodies that need not answer in the autumn. */
const WAIVED = 8;

/**
 * Adds three rounds of follow-up of the programme that is being drafted to `rows`: one that is reported; one in which some
 * have answered, some were reminded, one was not asked yet and one need not answer; and the next one, which is planned.
 */
export function addFollowUp(rows: FollowUpRows, base: () => RecordBase): void {
  const [first] = rows.actions;
  if (!first) throw new Error('The sample has no actions');
  const { programmeId } = first;
  const spring: FollowUpRound = {
    ...base(),
    programmeId,
    title: local(
      'Lähtötilanne keväällä 2026',
      'Utgångsläget våren 2026',
      'Starting point, spring 2026',
    ),
    asOf: '2026-03-31',
    openOn: '2026-04-01',
    dueOn: '2026-04-24',
    state: 'reported',
    fields: [...FOLLOW_UP_FIELDS],
  };
  const autumn: FollowUpRound = {
    ...base(),
    programmeId,
    title: local('Tilanne syksyllä 2026', 'Läget hösten 2026', 'Where things stand, autumn 2026'),
    asOf: '2026-10-31',
    openOn: '2026-11-02',
    dueOn: '2026-11-27',
    state: 'collecting',
    fields: [...FOLLOW_UP_FIELDS],
    questions: [
      {
        key: 'help',
        text: local(
          'Missä asiassa koordinaattori voisi auttaa?',
          'I vilken fråga kunde samordnaren hjälpa till?',
          'What could the coordinator help with?',
        ),
      },
    ],
  };
  const next: FollowUpRound = {
    ...base(),
    programmeId,
    title: local('Tilanne keväällä 2027', 'Läget våren 2027', 'Where things stand, spring 2027'),
    asOf: '2027-03-31',
    openOn: '2027-04-01',
    dueOn: '2027-04-23',
    state: 'planned',
    fields: [...FOLLOW_UP_FIELDS],
  };
  rows.followUpRounds.push(spring, autumn, next);
  bodiesToAsk(rows).forEach((body, index) => {
    const asked = actionsAskedOf(rows, body.organisationId);
    rows.followUpRequests.push({
      ...base(),
      roundId: spring.id,
      ...body,
      state: 'received',
      sentOn: '2026-04-01',
      receivedOn: '2026-04-22',
    });
    asked.forEach((action, at) => {
      const status = SPRING[(index + at) % SPRING.length];
      if (status) rows.statusReports.push(report(base, spring, action, body, status, 'accepted'));
    });
    const state = index === WAIVED ? 'waived' : (STATES[index % STATES.length] ?? 'sent');
    rows.followUpRequests.push({
      ...base(),
      roundId: autumn.id,
      ...body,
      state,
      ...(state !== 'toSend' && state !== 'waived' && { sentOn: '2026-11-02' }),
      ...(state === 'partly' && { remindedOn: ['2026-11-23'] }),
      ...(index % 5 === 4 &&
        state === 'sent' && { dueOn: '2026-12-11', remindedOn: ['2026-11-23', '2026-11-27'] }),
      ...(state === 'received' && { receivedOn: '2026-11-25' }),
    });
    if (state !== 'received' && state !== 'partly') return;
    const told = state === 'partly' ? asked.slice(0, Math.ceil(asked.length / 2)) : asked;
    told.forEach((action, at) => {
      const status = AUTUMN[(index + at) % AUTUMN.length];
      if (!status) return;
      const read = index === 0 ? 'accepted' : 'received';
      const words = DONE[(index + at) % DONE.length];
      rows.statusReports.push({
        ...report(base, autumn, action, body, status, read),
        ...(words && { done: words }),
        ...((status === 'delayed' || status === 'blocked') && { obstacles: OBSTACLE }),
        ...(status !== 'done' && { next: NEXT }),
        receivedOn: '2026-11-25',
      });
    });
  });
}

function report(
  base: () => RecordBase,
  round: FollowUpRound,
  action: Action,
  { organisationId }: { organisationId: string },
  status: FollowUpStatus,
  state: ReportState,
): StatusReport {
  return {
    ...base(),
    roundId: round.id,
    actionId: action.id,
    organisationId,
    status,
    way: 'word',
    state,
  };
}
