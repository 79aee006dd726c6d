import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Engagement } from '#shared/cooperation/engagements/engagement.ts';
import { deadlinesBetween, type Deadline } from '#shared/cooperation/obligations/deadlines.ts';
import {
  progressOf,
  questionOutline,
} from '#shared/cooperation/questionnaires/question-outline.ts';
import type { Questionnaire } from '#shared/cooperation/questionnaires/questionnaire.ts';
import {
  type ReviewRound,
  type RoundStage,
} from '#shared/cooperation/review-rounds/review-round.ts';
import { inStageOrder } from '#shared/cooperation/review-rounds/review-way.ts';
import { addDays } from '#shared/lib/add-days.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { compareMeetings, isHeld } from '#shared/meetings/meeting-series.ts';
import { measureGaps } from '#shared/programme/gaps.ts';
import type { FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import { shownState } from '#shared/programme/follow-up/requests.ts';
import { LIGHT_OF, type Light } from '#shared/programme/follow-up/status-signs.ts';
import { statusesByRound } from '#shared/programme/follow-up/statuses.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { TABLE_NAMES, TABLES, type AnyDescription } from '#shared/schema/tables.ts';
import { endOfWeek } from '#shared/days/week.ts';
import type { Office } from '#renderer/data/office.ts';
import { readContent } from '#renderer/features/programme/public.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** How far back what was missed is shown, and how far ahead deadlines are, in days. */
const BACK = 365;
const AHEAD = 365;
const LONGEST_EVENT = 31;

/** The tables of what is recorded by itself: its records have a page or a list of their own. */
const RECORDED = TABLE_NAMES.filter((table) => {
  const { isInOfficeData, page }: AnyDescription = TABLES[table];
  return isInOfficeData && page !== null && !('shownWith' in page) && !('within' in page);
});

/** Whether nothing was recorded yet: one row at most is read of each table. */
export async function readIsNew({ read }: Office): Promise<boolean> {
  const firsts = await Promise.all(RECORDED.map((table) => read[table].toCollection().first()));
  return firsts.every((row) => row === undefined);
}

/** A deadline and whom it is owed to. */
export type DeadlineRow = { deadline: Deadline; body: Body | undefined };

/** Deadlines of obligations that went by without anything sent, and those of the coming year; the earliest first. */
export async function readDeadlines({ read }: Office, today: CalendarDate): Promise<DeadlineRow[]> {
  const [obligations, deliveries] = await Promise.all([
    read.obligations.toArray(),
    read.deliveries.toArray(),
  ]);
  const span = { from: addDays(today, -BACK), to: addDays(today, AHEAD) };
  const deadlines = obligations
    .flatMap((obligation) => deadlinesBetween(obligation, deliveries, span, today))
    .filter(({ state }) => state !== 'sent' && state !== 'waived' && state !== 'past')
    .sort((a, b) => compareCodeUnits(a.dueOn, b.dueOn));
  const bodies = await bodiesOf(read, obligations);
  return deadlines.map((deadline) => ({
    deadline,
    body: bodies.get(deadline.obligation.bodyId ?? ''),
  }));
}

/** A round under way, whose it is, and the stage that comes next. */
export type RoundRow = { round: ReviewRound; body: Body | undefined; next: RoundStage | undefined };

/** The rounds that are under way or followed up, by the day of what comes next. */
export async function readRounds({ read }: Office): Promise<RoundRow[]> {
  const rounds = (await read.reviewRounds.toArray()).filter(
    ({ state }) => state === 'underWay' || state === 'followUp',
  );
  const ids = rounds.map(({ id }) => id);
  const [stages, obligations, bodies] = await Promise.all([
    read.roundStages.where('roundId').anyOf(ids).toArray(),
    read.obligations.where('reviewRoundId').anyOf(ids).toArray(),
    bodiesOf(read, rounds),
  ]);
  const deliveries = await read.deliveries
    .where('obligationId')
    .anyOf(obligations.map(({ id }) => id))
    .toArray();
  const rows = rounds.map((round) => {
    const own = new Set(
      obligations.filter(({ reviewRoundId }) => reviewRoundId === round.id).map(({ id }) => id),
    );
    const sent = deliveries.filter(
      ({ obligationId, state }) =>
        own.has(obligationId) && (state === 'sent' || state === 'waived'),
    );
    return {
      round,
      body: bodies.get(round.bodyId),
      next: nextStage(
        inStageOrder(
          stages.filter(({ roundId }) => roundId === round.id),
          bodies.get(round.bodyId),
        ),
        new Set(sent.map(({ dueOn }) => dueOn)),
      ),
    };
  });
  return rows.sort((a, b) => compareCodeUnits(dayOfStage(a.next), dayOfStage(b.next)));
}

/** The first stage after the last one that is done; one whose day was met by sending what was owed is done too. */
function nextStage(
  inOrder: readonly RoundStage[],
  met: ReadonlySet<CalendarDate>,
): RoundStage | undefined {
  const lastDone = inOrder.findLastIndex(
    ({ doneOn, doneUndated, dueOn }) =>
      doneOn !== undefined || doneUndated || (dueOn !== undefined && met.has(dueOn)),
  );
  return inOrder[lastDone + 1];
}

function dayOfStage(stage: RoundStage | undefined): CalendarDate {
  return stage?.dueOn ?? stage?.plannedOn ?? '9999-12-31';
}

/** A round of follow-up: how many it asks, how many of them have answered or are late, and how much is to be checked. */
export type FollowUpRow = {
  round: FollowUpRound;
  asked: number;
  answered: number;
  late: number;
  toCheck: number;
  /** How many actions of its programme have which light by what was accepted in the round. */
  lights: Record<(typeof SHOWN_LIGHTS)[number], number>;
};

/** The lights that the desk tells, as they are told. */
export const SHOWN_LIGHTS = ['stopped', 'attention', 'onTrack'] as const satisfies readonly Light[];

/** The rounds of follow-up in which replies are awaited or checked, by the day on which they are due. */
export async function readFollowUps({ read }: Office, today: CalendarDate): Promise<FollowUpRow[]> {
  const rounds = (await read.followUpRounds.toArray()).filter(
    ({ state }) => state === 'collecting' || state === 'checking',
  );
  const programmes = [...new Set(rounds.map(({ programmeId }) => programmeId))];
  const ids = rounds.map(({ id }) => id);
  const [requests, reports, actions] = await Promise.all([
    read.followUpRequests.where('roundId').anyOf(ids).toArray(),
    read.statusReports.where('roundId').anyOf(ids).toArray(),
    read.actions.where('programmeId').anyOf(programmes).toArray(),
  ]);
  const parties = await read.actionParties
    .where('actionId')
    .anyOf(actions.map(({ id }) => id))
    .toArray();
  const accepted = reports.filter(({ state }) => state === 'accepted');
  const byRound = statusesByRound(accepted, parties);
  const lightsOf = ({ id, programmeId }: FollowUpRound): FollowUpRow['lights'] => {
    const own = actions.flatMap((action) => {
      const status = byRound.get(id)?.get(action.id)?.status;
      const counts = action.programmeId === programmeId && action.state !== 'dropped' && status;
      return counts ? [LIGHT_OF[status]] : [];
    });
    const count = (light: Light) => own.filter((one) => one === light).length;
    return { stopped: count('stopped'), attention: count('attention'), onTrack: count('onTrack') };
  };
  return rounds
    .map((round) => {
      const asked = requests
        .filter(({ roundId, state }) => roundId === round.id && state !== 'waived')
        .map((request) => shownState(request, round, today));
      return {
        round,
        lights: lightsOf(round),
        asked: asked.length,
        answered: asked.filter((state) => state === 'received').length,
        late: asked.filter((state) => state === 'late').length,
        toCheck: reports.filter(
          ({ roundId, state }) => roundId === round.id && state === 'received',
        ).length,
      };
    })
    .sort((a, b) => compareCodeUnits(a.round.dueOn ?? '9', b.round.dueOn ?? '9'));
}

/** A questionnaire not yet sent, and how many of its questions have their final text. */
export type QuestionnaireRow = { questionnaire: Questionnaire; ready: number; questions: number };

/** The questionnaires that wait for Finland's reply, by their day; counted as on their own pages. */
export async function readQuestionnaires({ read }: Office): Promise<QuestionnaireRow[]> {
  const open = (await read.questionnaires.toArray()).filter(({ sentOn }) => sentOn === undefined);
  const questions = await read.questions
    .where('questionnaireId')
    .anyOf(open.map(({ id }) => id))
    .toArray();
  const answers = await read.answers
    .where('questionId')
    .anyOf(questions.map(({ id }) => id))
    .toArray();
  return open
    .map((questionnaire) => {
      const own = questions.filter(({ questionnaireId }) => questionnaireId === questionnaire.id);
      const { ready, all } = progressOf(questionOutline(own, answers));
      return { questionnaire, ready, questions: all };
    })
    .sort((a, b) => compareCodeUnits(a.questionnaire.dueOn ?? '9', b.questionnaire.dueOn ?? '9'));
}

/** What is in the log for this week and the next, by its day; what began before and still goes on is among it. */
export async function readEngagements(
  { read }: Office,
  today: CalendarDate,
): Promise<Engagement[]> {
  const sunday = endOfWeek(today);
  const monday = addDays(sunday, -6);
  const found = await read.engagements
    .where('from')
    .between(addDays(monday, -LONGEST_EVENT), addDays(sunday, 7), true, true)
    .toArray();
  return found
    .filter(({ template, state }) => !template && state !== 'cancelled')
    .filter(({ from = '', to }) => (to ?? from) >= monday)
    .sort((a, b) => compareCodeUnits(a.from ?? '', b.from ?? ''));
}

/** A meeting, whose it is, and where on the desk it belongs. */
export type MeetingRow = {
  meeting: Meeting;
  body: Body | undefined;
  when: 'thisWeek' | 'nextWeek' | 'toFinish';
};

/** The meetings of this week and the next that are ahead, and those that were and whose minutes are not approved yet; by their day. */
export async function readMeetingRows(
  { read }: Office,
  today: CalendarDate,
): Promise<MeetingRow[]> {
  const sunday = endOfWeek(today);
  const open = (await read.meetings.toArray())
    .filter(({ state }) => state !== 'cancelled' && state !== 'approved')
    .filter(({ day }) => day >= addDays(today, -BACK) && day <= addDays(sunday, 7))
    .sort(compareMeetings);
  const bodies = await bodiesOf(read, open);
  return open.map((meeting) => ({
    meeting,
    body: bodies.get(meeting.bodyId),
    when:
      meeting.day < today || isHeld(meeting)
        ? 'toFinish'
        : meeting.day <= sunday
          ? 'thisWeek'
          : 'nextWeek',
  }));
}

/** A programme being drafted, and how many of its actions lack something. */
export type DraftedRow = { programme: Programme; actions: number; withGaps: number };

const DRAFTED = ['preparing', 'draft', 'consultation', 'finalising'];

/** The programmes that are being drafted. */
export async function readDrafted(office: Office): Promise<DraftedRow[]> {
  const programmes = (await office.read.programmes.toArray()).filter(({ state }) =>
    DRAFTED.includes(state),
  );
  const rows: DraftedRow[] = [];
  for (const programme of programmes) {
    const content = await readContent(office, programme.id);
    if (!content) continue;
    const { actions, withGaps } = measureGaps(content).programme;
    rows.push({ programme, actions, withGaps });
  }
  return rows;
}

async function bodiesOf(
  read: Office['read'],
  rows: readonly { bodyId?: string }[],
): Promise<ReadonlyMap<string, Body>> {
  const ids = [...new Set(rows.flatMap(({ bodyId }) => bodyId ?? []))];
  const found = await read.bodies.bulkGet(ids);
  return new Map(found.flatMap((body) => (body ? [[body.id, body] as const] : [])));
}
