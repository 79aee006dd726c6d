import { addMonths } from '../../lib/add-months.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { inLanguage, type TextInLanguage } from '../../text/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';
import type {
  Recommendation,
  RecommendationState,
  RecommendationStrength,
} from '../../recommendations/recommendation.ts';
import { referenceText } from '../../recommendations/reference-text.ts';
import { workingDayOnOrBefore } from '../../lib/finnish-holidays.ts';
import type { CooperationTables } from '../cooperation-tables.ts';
import type { Engagement } from '../engagements/engagement.ts';
import {
  progressOf,
  questionOutline,
  type QuestionProgress,
} from '../questionnaires/question-outline.ts';
import type { ReviewRound } from '../review-rounds/review-round.ts';
import { obligationCalendarModel, type PrintedDeadline } from './obligation-calendar-model.ts';
import {
  compareEngagements,
  engagementPrinter,
  type EngagementRows,
  type PrintedEngagement,
  type PrintedPosition,
} from './printed-engagement.ts';
import { printedTasks, type PrintedTask } from './printed-task.ts';

/** The rows that a briefing is made of. */
export type BriefingRows = EngagementRows &
  Pick<
    CooperationTables,
    | 'obligations'
    | 'deliveries'
    | 'bodyContacts'
    | 'reviewRounds'
    | 'tasks'
    | 'questionnaires'
    | 'questions'
    | 'answers'
  > & { recommendations: Recommendation[] };

export type PrintedRecommendation = {
  reference: string;
  text: TextInLanguage;
  strength: RecommendationStrength;
  state: RecommendationState;
  dueOn: CalendarDate | null;
};

/** A questionnaire that is not sent yet, and how far it has come. */
export type OpenQuestionnaire = {
  title: TextInLanguage;
  dueOn: CalendarDate | null;
  /** The last working day on or before it. */
  sendBy: CalendarDate | null;
  progress: QuestionProgress;
};

/** What one should know before a meeting with a body: plain values that can be sent to a worker. */
export type BriefingModel = {
  day: CalendarDate;
  body: TextInLanguage;
  task: TextInLanguage;
  contacts: { person: TextInLanguage; role: string }[];
  rounds: { no: number | null; theme: TextInLanguage; state: ReviewRound['state'] }[];
  /** What is to come from the day on, drafts too; what has no day yet last. */
  coming: PrintedEngagement[];
  /** The last ones before it, the latest first. */
  last: PrintedEngagement[];
  /** The last time that Finland spoke to the body, and what it said. */
  statement: { entry: TextInLanguage; when: string; texts: TextInLanguage[] } | null;
  questionnaires: OpenQuestionnaire[];
  restricted: number;
  /** Tasks that are open, of what has to do with the body. */
  promises: PrintedTask[];
  /** What the body and others thought of late, with the entry in which they said it. */
  positions: (PrintedPosition & { when: string })[];
  recommendations: PrintedRecommendation[];
  deadlines: PrintedDeadline[];
  hasInternal: boolean;
  sampleData: boolean;
};

/** As many as are remembered before a meeting. */
const MOST_CONTACTS = 5;
const MOST_POSITIONS = 8;
/** How far ahead deadlines are told, and how far back those that are late. */
const MONTHS_AHEAD = 12;
const MONTHS_BACK = 24;

/** The briefing for a meeting with body `bodyId` on `day`, or null where the rows do not hold it. */
export function briefingModel(
  rows: BriefingRows,
  bodyId: string,
  options: { day: CalendarDate; language: Language },
): BriefingModel | null {
  const { day, language } = options;
  const body = rows.bodies.find(({ id }) => id === bodyId);
  if (!body) return null;
  const printer = engagementPrinter(rows, options);
  const { names } = printer;
  const ofBody = rows.engagements.filter(
    (one) => !one.template && printer.bodyIdsOf(one.id).has(bodyId),
  );
  const open = ofBody.filter(isTold).sort(compareEngagements);
  const past = open.filter(({ from }) => from !== undefined && from < day).reverse();
  const coming = open
    .filter(({ from, to, state }) =>
      from === undefined ? !TAKEN_PLACE.has(state) : (to ?? from) >= day,
    )
    .map((one) => printer.print(one));
  const recent = past.map((one) => printer.print(one));
  const last = recent.slice(0, MOST_CONTACTS);
  return {
    day,
    body: names.body(bodyId),
    task: inLanguage(body.task, language),
    contacts: rows.bodyContacts
      .filter((one) => one.bodyId === bodyId)
      .map(({ personId, role }) => ({ person: names.person(personId), role: role ?? '' }))
      .filter(({ person }) => person.text !== ''),
    rounds: rows.reviewRounds
      .filter((one) => one.bodyId === bodyId && one.state !== 'ended')
      .map(({ no, theme, state }) => ({
        no: no ?? null,
        theme: inLanguage(theme, language),
        state,
      })),
    coming,
    last,
    statement: lastStatement(recent),
    questionnaires: openQuestionnaires(rows, bodyId, language),
    restricted: ofBody.filter(({ confidentiality }) => confidentiality === 'restricted').length,
    promises: printedTasks(promisesOf(rows, bodyId, ofBody), names),
    positions: recent
      .flatMap(({ positions, when }) => positions.map((position) => ({ ...position, when })))
      .slice(0, MOST_POSITIONS),
    recommendations: rows.recommendations
      .filter((one) => one.bodyId === bodyId)
      .map(({ reference, text, strength, state, dueOn }) => ({
        reference: referenceText(reference, language),
        text: inLanguage(text, language),
        strength,
        state: state ?? 'new',
        dueOn: dueOn ?? null,
      })),
    deadlines: obligationCalendarModel(rows, {
      span: { from: addMonths(day, -MONTHS_BACK), to: addMonths(day, MONTHS_AHEAD) },
      day,
      language,
      bodyId,
    }).deadlines.filter(({ dueOn, state }) => dueOn >= day || state === 'overdue'),
    hasInternal: [...recent, ...coming].some(({ isInternal }) => isInternal),
    sampleData: body.sample === true,
  };
}

/** What has taken place; the rest of what has no day is still to come. */
const TAKEN_PLACE: ReadonlySet<Engagement['state']> = new Set(['done', 'reported', 'cancelled']);

function isTold({ confidentiality, state }: Engagement): boolean {
  return confidentiality !== 'restricted' && state !== 'cancelled';
}

/** What Finland said last, by the entries before the day, the latest first; a draft may not have been said. */
function lastStatement(recent: readonly PrintedEngagement[]): BriefingModel['statement'] {
  const last = recent.find((one) => one.state !== 'draft' && one.interventions.length > 0);
  return last ? { entry: last.title, when: last.when, texts: last.interventions } : null;
}

/** The body's questionnaires that wait for their reply, the first due first; none that is restricted. */
function openQuestionnaires(
  { questionnaires, questions, answers }: BriefingRows,
  bodyId: string,
  language: Language,
): OpenQuestionnaire[] {
  return questionnaires
    .filter(
      (one) =>
        one.bodyId === bodyId && one.sentOn === undefined && one.confidentiality !== 'restricted',
    )
    .sort((one, other) => compareCodeUnits(one.dueOn ?? '9999', other.dueOn ?? '9999'))
    .map(({ id, title, dueOn }) => ({
      title: inLanguage(title, language),
      dueOn: dueOn ?? null,
      sendBy: dueOn === undefined ? null : workingDayOnOrBefore(dueOn),
      progress: progressOf(
        questionOutline(
          questions.filter(({ questionnaireId }) => questionnaireId === id),
          answers,
        ),
      ),
    }));
}

/** Open tasks of the body's entries, rounds, obligations and questionnaires; none of what is restricted. */
function promisesOf(rows: BriefingRows, bodyId: string, ofBody: readonly Engagement[]) {
  const own = <Row extends { id: string; bodyId?: string }>(list: readonly Row[]) =>
    list.filter((row) => row.bodyId === bodyId).map(({ id }) => id);
  const sources = new Set([
    ...ofBody.filter(isTold).map(({ id }) => id),
    ...own(rows.reviewRounds),
    ...own(rows.obligations),
    ...own(rows.questionnaires.filter(({ confidentiality }) => confidentiality !== 'restricted')),
    ...own(rows.recommendations),
  ]);
  return rows.tasks.filter(
    ({ doneOn, sourceId }) => doneOn === undefined && sources.has(sourceId ?? ''),
  );
}
