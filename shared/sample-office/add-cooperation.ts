import type { Body } from '../contacts/bodies/body.ts';
import { CATALOGUE_BODIES } from '../contacts/catalogue/bodies.ts';
import type { CooperationTables } from '../cooperation/cooperation-tables.ts';
import type { Questionnaire } from '../cooperation/questionnaires/questionnaire.ts';
import type { LocalText } from '../i18n/languages.ts';
import { ordersFor } from '../records/order.ts';
import type { Recommendation, RecommendationAddressee } from '../recommendations/recommendation.ts';
import type { RecordBase } from '../records/record.ts';
import { addCatalogueRows } from './add-catalogue-rows.ts';
import { SAMPLE_ENGAGEMENTS } from './sample-cooperation-engagements.ts';
import type { SampleEngagement, SampleWho } from './sample-engagement.ts';
import {
  SAMPLE_QUESTIONNAIRES,
  type SampleQuestion,
  type SampleQuestionnaire,
} from './sample-cooperation-questions.ts';
import {
  SAMPLE_BODY_CONTACTS,
  SAMPLE_RECOMMENDATION_STATES,
  SAMPLE_TASKS,
} from './sample-cooperation-rest.ts';
import { sampleLine, type SampleText } from './sample-text.ts';

/** The sample's rows of international cooperation and tasks, per table. */
export type CooperationRows = CooperationTables & {
  recommendationAddressees: RecommendationAddressee[];
};

type Making = {
  base: () => RecordBase;
  /** By the organisation's `domain`. */
  organisationIds: ReadonlyMap<string, string>;
  /** By "Etunimi Sukunimi". */
  personIds: ReadonlyMap<string, string>;
};

/** What rows are called by, for others to refer to. */
type Ids = Making & {
  bodyIds: Map<string, string>;
  roundIds: Map<string, string>;
  obligationIds: Map<string, string>;
  engagementIds: Map<string, string>;
  /** The first entry of each series, whose id all of it bear. */
  seriesIds: Map<string, string>;
};

type Rows = CooperationRows & { bodies: Body[]; recommendations: Recommendation[] };

/** The bodies of the catalogue that the sample adds; the task force is among its bodies already. */
const ADDED_BODIES = ['greta', 'committee-of-the-parties', 'eu-atc', 'nrem', 'osce-cthb', 'upr'];

/**
 * Adds to `rows` the international bodies, the log of what was done with them, questionnaires and tasks, and to the
 * recommendations that are there what came of them.
 */
export function addCooperation(rows: Rows, making: Making): void {
  const ids: Ids = {
    ...making,
    bodyIds: new Map(),
    roundIds: new Map(),
    obligationIds: new Map(),
    engagementIds: new Map(),
    seriesIds: new Map(),
  };
  for (const key of ADDED_BODIES) addBody(rows, key, ids);
  for (const { id, catalogueKey } of rows.bodies) {
    if (catalogueKey !== undefined) ids.bodyIds.set(catalogueKey, id);
  }
  for (const [body, person, role] of SAMPLE_BODY_CONTACTS) {
    const bodyId = named(ids.bodyIds, body);
    const personId = named(ids.personIds, person);
    rows.bodyContacts.push({ ...ids.base(), bodyId, personId, role });
  }
  addCatalogueRows(rows, ids);
  for (const sample of SAMPLE_ENGAGEMENTS) addEngagement(rows, sample, ids);
  addRecommendationStates(rows, ids);
  for (const sample of SAMPLE_QUESTIONNAIRES) addQuestionnaire(rows, sample, ids);
  addTasks(rows, ids);
}

function addBody(rows: Rows, key: string, { base }: Ids): void {
  const entry = CATALOGUE_BODIES.find((one) => one.key === key);
  if (!entry) throw new Error(`The catalogue has no ${key}`);
  const { name, abbr, kind, rhythm } = entry;
  rows.bodies.push({
    ...base(),
    name,
    ...(abbr && { abbr }),
    kind,
    ...(rhythm !== undefined && { rhythm }),
    catalogueKey: key,
  });
}

function addEngagement(rows: Rows, sample: SampleEngagement, ids: Ids): void {
  const { key, title, summary, round, series, parties, notes, slots } = sample;
  const { confidentiality = 'normal', ...fields } = sample;
  const { kind, from, to, place, country, topics, state } = fields;
  const { base, engagementIds, seriesIds, roundIds, bodyIds, organisationIds } = ids;
  const own = base();
  const engagementId = own.id;
  if (key !== undefined) engagementIds.set(key, engagementId);
  const firstOfSeries = series === undefined ? undefined : (seriesIds.get(series) ?? engagementId);
  if (series !== undefined && firstOfSeries !== undefined) seriesIds.set(series, firstOfSeries);
  rows.engagements.push({
    ...own,
    kind,
    title: local(title),
    from,
    ...(to !== undefined && { to }),
    ...(place !== undefined && { place }),
    ...(country !== undefined && { country }),
    ...(topics && { topics }),
    ...(summary && { summary: local(summary) }),
    state,
    confidentiality,
    ...(round !== undefined && { reviewRoundId: named(roundIds, round) }),
    ...(firstOfSeries !== undefined && { seriesId: firstOfSeries }),
  });
  for (const [role, who] of parties ?? []) {
    rows.engagementParties.push({ ...base(), engagementId, role, ...party(who, ids) });
  }
  const orders = ordersFor(notes?.length ?? 0);
  notes?.forEach(({ text, body, ...note }, index) => {
    rows.engagementNotes.push({
      ...base(),
      engagementId,
      order: orders[index] ?? '',
      text: local(text),
      ...note,
      ...(body !== undefined && { bodyId: named(bodyIds, body) }),
    });
  });
  for (const { topic, host, participants = [], ...slot } of slots ?? []) {
    const slotRow = base();
    rows.visitSlots.push({
      ...slotRow,
      engagementId,
      topic: local(topic),
      ...slot,
      ...(host !== undefined && { organisationId: named(organisationIds, host) }),
    });
    for (const who of participants) {
      const place = { engagementId, role: 'participant', slotId: slotRow.id } as const;
      rows.engagementParties.push({ ...base(), ...place, ...party(who, ids) });
    }
  }
}

function addRecommendationStates(rows: Rows, { base, bodyIds, roundIds, organisationIds }: Ids) {
  rows.recommendations = rows.recommendations.map((recommendation, index) => {
    const sample = SAMPLE_RECOMMENDATION_STATES[index];
    if (!sample) return recommendation;
    const { body, round, addressees, response, ...fields } = sample;
    for (const domain of addressees) {
      rows.recommendationAddressees.push({
        ...base(),
        recommendationId: recommendation.id,
        organisationId: named(organisationIds, domain),
      });
    }
    return {
      ...recommendation,
      ...fields,
      ...(body !== undefined && { bodyId: named(bodyIds, body) }),
      ...(round !== undefined && { reviewRoundId: named(roundIds, round) }),
      ...(response && { response: local(response) }),
    };
  });
}

function addQuestionnaire(rows: Rows, sample: SampleQuestionnaire, ids: Ids): void {
  const { title, body, obligation, receivedOn, dueOn, sentOn, questions } = sample;
  const questionnaire: Questionnaire = {
    ...ids.base(),
    title: local(title),
    bodyId: named(ids.bodyIds, body),
    ...(obligation !== undefined && { obligationId: named(ids.obligationIds, obligation) }),
    receivedOn,
    dueOn,
    ...(sentOn !== undefined && { sentOn }),
  };
  rows.questionnaires.push(questionnaire);
  addQuestions(rows, questions, { questionnaireId: questionnaire.id }, ids);
}

function addQuestions(
  rows: Rows,
  questions: readonly SampleQuestion[],
  place: { questionnaireId: string; parentId?: string },
  ids: Ids,
): void {
  const orders = ordersFor(questions.length);
  questions.forEach((sample, index) => {
    const { no, text, state = 'unassigned', innerDueOn, final, oldFinal, reusedFrom } = sample;
    const own = ids.base();
    const earlier = rows.questions.find(
      (one) => one.no === reusedFrom && one.questionnaireId !== place.questionnaireId,
    );
    rows.questions.push({
      ...own,
      ...place,
      order: orders[index] ?? '',
      ...(no !== undefined && { no }),
      text: local(text),
      state,
      ...(innerDueOn !== undefined && { innerDueOn }),
      ...(final && { final: sampleLine(final, oldFinal) }),
      ...(reusedFrom !== undefined && earlier && { reusedFromId: earlier.id }),
    });
    for (const { at, ...answer } of sample.answers ?? []) {
      const organisationId = named(ids.organisationIds, at);
      rows.answers.push({ ...ids.base(), questionId: own.id, organisationId, ...answer });
    }
    addQuestions(rows, sample.parts ?? [], { ...place, parentId: own.id }, ids);
  });
}

function addTasks(rows: Rows, ids: Ids): void {
  for (const { assignee, source, ...task } of SAMPLE_TASKS) {
    const sourceIds = source?.[0] === 'engagement' ? ids.engagementIds : ids.obligationIds;
    const doing = assignee && party(assignee, ids);
    rows.tasks.push({
      ...ids.base(),
      ...task,
      ...(doing && (doing.name === undefined ? doing : { assigneeName: doing.name })),
      ...(source && { sourceKind: source[0], sourceId: named(sourceIds, source[1]) }),
    });
  }
}

function party(who: SampleWho, { bodyIds, organisationIds, personIds }: Ids) {
  if ('body' in who) return { bodyId: named(bodyIds, who.body) };
  if ('organisation' in who) return { organisationId: named(organisationIds, who.organisation) };
  if ('person' in who) return { personId: named(personIds, who.person) };
  return { name: who.name };
}

function local([fi, sv, en]: SampleText): LocalText {
  return { fi, ...(sv !== undefined && { sv }), ...(en !== undefined && { en }) };
}

function named(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The sample has no ${name}`);
  return id;
}
