import { CATALOGUE_BODIES } from '../../contacts/catalogue/bodies.ts';
import type { Body } from '../../contacts/bodies/body.ts';
import { LANGUAGES, pickText, type Language, type LocalText } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { readTypedDay } from '../../days/read-typed-day.ts';
import { typedDay } from '../../lib/read-day.ts';
import { checkText } from '../../records/draft-fields.ts';
import { currentDeadline, dayOfRule, deadlinesOf, isDone } from '../obligations/deadlines.ts';
import type { DeadlineRule, Delivery, Obligation } from '../obligations/obligation.ts';
import type { ReviewRound, RoundStage } from '../review-rounds/review-round.ts';
import {
  nameInWay,
  reviewsInRounds,
  reviewWayOf,
  stageName,
  stagesOfBody,
  type ReviewWay,
} from '../review-rounds/review-way.ts';
import { owedFor, type ArrivalKind, type Owed } from './arrival.ts';

/** What an arrival is told from. */
export type ArrivalRows = {
  bodies: readonly Body[];
  rounds: readonly ReviewRound[];
  stages: readonly RoundStage[];
  obligations: readonly Obligation[];
  deliveries: readonly Delivery[];
};

/**
 * An arrival as its form holds it: days as typed; `null` where nothing was chosen or typed, and what is proposed holds.
 * `bodyId` is that of a body, or of an entry of the catalogue (`catalogueId`).
 */
export type ArrivalDraft = {
  kind: ArrivalKind;
  bodyId: string | null;
  /** The id of a round, or `new` or `none`. */
  round: string | null;
  roundNo: string | null;
  /** The id of an obligation, or `new`. */
  obligation: string | null;
  title: string | null;
  receivedOn: string;
  dueOn: string | null;
  /** Of a visit. */
  from: string;
  to: string;
};

/** The form of a new arrival, received today. */
export const newArrival = (today: CalendarDate): ArrivalDraft => ({
  kind: 'questionnaire',
  bodyId: null,
  round: null,
  roundNo: null,
  obligation: null,
  title: null,
  receivedOn: typedDay(today),
  dueOn: null,
  from: '',
  to: '',
});

type NamedBody = Pick<Body, 'id' | 'name' | 'abbr' | 'catalogueKey'>;

/** An arrival as its form is read, with what is proposed where nothing was said. */
export type Arrival = {
  kind: ArrivalKind;
  /** Of the office, or an entry of the catalogue that is not in it yet. */
  body: NamedBody | undefined;
  /** What can be chosen. */
  rounds: ReviewRound[];
  obligations: Obligation[];
  round: ReviewRound | 'new' | 'none';
  /** Of a new round, as typed or proposed. */
  roundNo: string;
  owed: Owed | null;
  /** What takes on the deadline: one of the office's, a new one, or none as there is no deadline or nothing is owed. */
  obligation: Obligation | 'new' | 'none';
  /** What arrived and what is owed, in every language. */
  title: LocalText;
  owedTitle: LocalText;
  receivedOn: CalendarDate | null;
  /** As typed or proposed. */
  dueText: string;
  dueOn: CalendarDate | null;
  from: CalendarDate | null;
  to: CalendarDate | null;
};

/** The id under which an entry of the catalogue of bodies is chosen. */
export const catalogueId = (key: string): string => `catalogue:${key}`;

/** Reads the form against what is in the office; `language` is that of the typed title. */
export function readArrival(
  draft: ArrivalDraft,
  rows: ArrivalRows,
  { today, language }: { today: CalendarDate; language: Language },
): Arrival {
  const { kind } = draft;
  const body = bodyOf(draft.bodyId, rows.bodies);
  const owed = owedFor(kind, reviewWayOf(body));
  const rounds = roundsOf(body, rows);
  const round = roundOf(draft, body, rounds, rows.stages);
  const latestNo = Math.max(0, ...rounds.map(({ no }) => no ?? 0));
  const proposedNo = reviewsInRounds(body) || latestNo > 0 ? String(latestNo + 1) : '';
  const roundNo = draft.roundNo ?? proposedNo;
  const obligations = owed ? openOf(owed, body, round, rows, today) : [];
  const chosen =
    obligations.find(({ id }) => id === draft.obligation) ??
    (draft.obligation === null ? obligations.find((one) => isMeant(one, round)) : undefined);
  const dayOf = (text: string) => readField(text, today, language);
  const receivedOn = dayOf(draft.receivedOn);
  const dueText = draft.dueOn ?? typedDay(proposedDue(chosen, receivedOn) ?? undefined);
  const dueOn = owed ? dayOf(dueText) : null;
  const no = round === 'new' ? roundNo.trim() : round === 'none' ? '' : String(round.no ?? '');
  const year = (receivedOn ?? today).slice(0, 4);
  const typed = draft.title?.trim();
  const title = named(body, (lang) => arrivalWord(kind, reviewWayOf(body), lang), no, year);
  return {
    kind,
    body,
    rounds,
    obligations,
    round,
    roundNo,
    owed,
    obligation: owed === null || dueOn === null ? 'none' : (chosen ?? 'new'),
    title: typed ? { ...title, [language]: typed } : title,
    owedTitle: owed ? named(body, (lang) => stageWord(lang, owed, body), no, year) : {},
    receivedOn,
    dueText,
    dueOn,
    from: dayOf(draft.from),
    to: dayOf(draft.to),
  };
}

/** The rule of an obligation once what it counts from arrived: it stays where it gives the deadline, else the day is fixed. */
export function arrivedRule(
  rule: DeadlineRule | undefined,
  receivedOn: CalendarDate,
  dueOn: CalendarDate,
): DeadlineRule {
  if (rule?.kind === 'after') {
    const counted = { ...rule, eventOn: receivedOn };
    if (dayOfRule(counted, receivedOn) === dueOn) return counted;
  }
  return { kind: 'fixed', day: dueOn };
}

/** What keeps an arrival from being noted; its text is `arrivals:finding.<code>`. */
export type ArrivalFinding = { path: string; code: ArrivalFindingCode };
export type ArrivalFindingCode =
  | 'body-missing'
  | 'number-invalid'
  | 'round-there'
  | 'no-place'
  | 'day-missing'
  | 'day-invalid'
  | 'due-before'
  | 'to-before'
  | 'identity-code'
  | 'too-long';

/** What is wrong with an arrival as typed and read; empty where it can be noted. No data on victims or cases may enter. */
export function validateArrival(draft: ArrivalDraft, read: Arrival): ArrivalFinding[] {
  const findings: ArrivalFinding[] = checkText('title', draft.title ?? '').map(
    ({ path, code }) => ({ path, code }),
  );
  const day = (path: 'receivedOn' | 'dueOn' | 'from' | 'to', text: string, isNeeded: boolean) => {
    if (text.trim() === '') {
      if (isNeeded) findings.push({ path, code: 'day-missing' });
    } else if (read[path] === null) findings.push({ path, code: 'day-invalid' });
  };
  if (!read.body) findings.push({ path: 'bodyId', code: 'body-missing' });
  if (read.round === 'new' && read.roundNo.trim() !== '') {
    const isNumber = /^[1-9]\d{0,2}$/u.test(read.roundNo.trim());
    const isThere = read.rounds.some(({ no }) => no === Number(read.roundNo));
    if (!isNumber) findings.push({ path: 'roundNo', code: 'number-invalid' });
    else if (isThere) findings.push({ path: 'roundNo', code: 'round-there' });
  }
  // Nothing would say that it arrived, and its files would belong to nothing.
  const isRecord = read.kind === 'questionnaire' || read.kind === 'visit';
  if (read.body && read.round === 'none' && read.obligation === 'none' && !isRecord) {
    findings.push({ path: 'round', code: 'no-place' });
  }
  day('receivedOn', draft.receivedOn, true);
  if (read.owed) day('dueOn', read.dueText, false);
  if (read.dueOn && read.receivedOn && read.dueOn < read.receivedOn) {
    findings.push({ path: 'dueOn', code: 'due-before' });
  }
  if (read.kind === 'visit') {
    day('from', draft.from, false);
    day('to', draft.to, false);
    if (read.to && (read.from === null || read.to < read.from)) {
      findings.push({ path: 'to', code: 'to-before' });
    }
  }
  return findings;
}

/** The day that a field for one reads, while it is typed too: `1.3.2026`, `4 kuukauden päästä`. */
function readField(text: string, today: CalendarDate, language: Language): CalendarDate | null {
  const read = readTypedDay(text.trim(), { today, language, without: 'nearest', isField: true });
  return read.until === null && read.asks.length === 0 ? read.day : null;
}

function bodyOf(id: string | null, bodies: readonly Body[]): NamedBody | undefined {
  const own = bodies.find((one) => one.id === id);
  if (own || id === null) return own;
  const entry = CATALOGUE_BODIES.find(({ key }) => catalogueId(key) === id);
  return entry && { ...entry, id, catalogueKey: entry.key };
}

/** The rounds that a body carries out, and those of others in which it is owed something; the newest first. */
function roundsOf(body: NamedBody | undefined, { rounds, obligations }: ArrivalRows) {
  const owedIn = new Set(
    obligations.filter(({ bodyId }) => bodyId === body?.id).map((one) => one.reviewRoundId),
  );
  return rounds
    .filter(({ id, bodyId }) => body && (bodyId === body.id || owedIn.has(id)))
    .sort((one, other) => (other.no ?? 0) - (one.no ?? 0));
}

function roundOf(
  { kind, round }: ArrivalDraft,
  body: NamedBody | undefined,
  rounds: readonly ReviewRound[],
  stages: readonly RoundStage[],
): ReviewRound | 'new' | 'none' {
  if (round === 'new' || round === 'none') return round;
  const chosen = rounds.find(({ id }) => id === round);
  if (chosen) return chosen;
  const open = rounds.filter(({ state }) => state !== 'ended');
  const order = stagesOfBody(body, [...stages, { key: kind }]).map(({ key }) => key);
  // What a round is past does not arrive in it any more.
  const isPast = ({ id }: ReviewRound) =>
    stages.some(
      ({ roundId, key, doneOn, doneUndated }) =>
        roundId === id &&
        order.indexOf(key) >= order.indexOf(kind) &&
        (doneOn !== undefined || doneUndated === true),
    );
  const awaiting = open.filter((one) => !isPast(one));
  const isOn = ({ state }: ReviewRound) => state !== 'coming';
  const next = awaiting.find(isOn) ?? awaiting.at(-1);
  if (next) return next;
  // A questionnaire begins a round; all else belongs to one that is on.
  const latest = kind === 'questionnaire' ? undefined : open.find(isOn);
  return latest ?? (reviewsInRounds(body) ? 'new' : 'none');
}

/** The obligations that may be what is owed: of its kind, to the body or in the round, with one day that is not done. */
function openOf(
  { kind }: Owed,
  body: NamedBody | undefined,
  round: ReviewRound | 'new' | 'none',
  { obligations, deliveries }: ArrivalRows,
  today: CalendarDate,
): Obligation[] {
  return obligations.filter((one) => {
    const isOf =
      one.reviewRoundId === undefined
        ? one.bodyId !== undefined && one.bodyId === body?.id
        : typeof round === 'object' && one.reviewRoundId === round.id;
    if (!isOf || one.kind !== kind) return false;
    if (one.rule.kind !== 'fixed' && one.rule.kind !== 'after') return false;
    const current = currentDeadline(deadlinesOf(one, { deliveries }, today));
    return !current || !isDone(current.state);
  });
}

/** Without a choice it is the one of the round, or one that waits for just this. */
function isMeant({ reviewRoundId, rule }: Obligation, round: ReviewRound | 'new' | 'none') {
  if (typeof round === 'object' && reviewRoundId === round.id) return true;
  return rule.kind === 'after' && rule.eventOn === undefined;
}

function proposedDue(obligation: Obligation | undefined, receivedOn: CalendarDate | null) {
  if (!obligation || receivedOn === null) return null;
  const { rule } = obligation;
  if (rule.kind === 'after') {
    return dayOfRule(rule.eventOn ? rule : { ...rule, eventOn: receivedOn }, receivedOn);
  }
  return rule.kind === 'fixed' ? rule.day : null;
}

/** What arrives from a body that reviews in `way`, in its own words where it has such: "loppupäätelmät" of a treaty's committee. */
export function arrivalWord(kind: ArrivalKind, way: ReviewWay, language: Language): string {
  const t = translatorFor(language);
  const name = nameInWay(kind, way);
  return name === kind ? t(`arrivals:kind.${kind}`) : t(`cooperation:stage.${name}`);
}

const stageWord = (language: Language, { stage }: Owed, body: NamedBody | undefined) =>
  translatorFor(language)(`cooperation:stage.${stageName(stage, body)}`);

/** "GRETA: kysely, 4. kierros", or with its year where the round has no number. */
function named(
  body: NamedBody | undefined,
  what: (language: Language) => string,
  no: string,
  year: string,
): LocalText {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const t = translatorFor(language);
      const word = what(language);
      const facts = {
        body: pickText(body?.abbr, language) || pickText(body?.name, language),
        what: word.charAt(0).toLocaleLowerCase(language) + word.slice(1),
      };
      return [
        language,
        no === ''
          ? t('arrivals:nameOfYear', { ...facts, year })
          : t('arrivals:nameOfRound', { ...facts, no }),
      ];
    }),
  );
}
