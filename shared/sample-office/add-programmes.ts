import type { ProgrammeContent } from '../programme/programme-tables.ts';
import { makeVersion } from '../programme/versions/make-version.ts';
import { ordersFor } from '../records/order.ts';
import { textMark } from '../programme/translation-state.ts';
import type { Version, VersionOrganisation } from '../programme/versions/version.ts';
import type { ChangeReason } from '../programme/versions/change-reason.ts';
import type { Indicator } from '../programme/indicator.ts';
import type { Programme } from '../programme/programme.ts';
import type { RecordBase } from '../records/record.ts';
import { noRows } from '../schema/tables.ts';
import { SAMPLE_PREPARERS } from './sample-bodies.ts';
import { PAST_PROGRAMMES } from './sample-past-programmes.ts';
import { VICTIM_GOALS } from './sample-victim-goals.ts';
import { WORK_GOALS } from './sample-work-goals.ts';
import {
  SAMPLE_CHAPTERS,
  SAMPLE_PROGRAMME_TITLE,
  SAMPLE_PUBLICATION,
  SAMPLE_RECOMMENDATIONS,
  type SampleAction,
  type SampleGoal,
} from './sample-programme.ts';
import { sampleLine, sampleRich } from './sample-text.ts';

/** The sample's rows of programmes, per table. */
export type ProgrammeRows = Omit<ProgrammeContent, 'programme'> & {
  programmes: Programme[];
  versions: Version[];
  changeReasons: ChangeReason[];
};

type Making = {
  base: () => RecordBase;
  /** By the organisation's `domain`. */
  organisationIds: ReadonlyMap<string, string>;
  organisations: readonly VersionOrganisation[];
  bodies: readonly VersionOrganisation[];
  /** By "Etunimi Sukunimi". */
  personIds: ReadonlyMap<string, string>;
};

/** Adds the two ended programmes and the one being drafted, with two versions of it, to `rows`. */
export function addProgrammes(rows: ProgrammeRows, making: Making): void {
  const { base } = making;
  const past = PAST_PROGRAMMES.map(({ goals, ...fields }) => {
    const programme: Programme = { ...base(), ...fields };
    rows.programmes.push(programme);
    const orders = ordersFor(goals.length);
    goals.forEach((fi, index) => {
      const order = orders[index] ?? '';
      rows.goals.push({ ...base(), programmeId: programme.id, order, title: { fi } });
    });
    return programme;
  });
  const predecessorId = past.at(-1)?.id;
  const preparers = making.bodies.filter(({ name }) => name.fi === SAMPLE_PREPARERS);
  const programme: Programme = {
    ...base(),
    title: sampleLine(SAMPLE_PROGRAMME_TITLE),
    from: '2027-01-01',
    to: '2030-12-31',
    levels: [
      { name: { fi: 'Strateginen tavoite', sv: 'Strategiskt mål', en: 'Strategic objective' } },
    ],
    actionNumbering: 'byGoal',
    state: 'draft',
    ...(predecessorId !== undefined && { predecessorId }),
    preparedByIds: preparers.map(({ id }) => id),
    ...SAMPLE_PUBLICATION,
  };
  const draft: ProgrammeRows = { ...noRows(), programmes: [programme] };
  addChapters(draft, programme.id, base);
  for (const { text, ...fields } of SAMPLE_RECOMMENDATIONS) {
    const [fi, sv, en] = text;
    const local = { fi, ...(sv && { sv }), ...(en && { en }) };
    draft.recommendations.push({ ...base(), ...fields, text: local });
  }
  const goals = [...VICTIM_GOALS, ...WORK_GOALS];
  const orders = ordersFor(goals.length);
  goals.forEach((goal, index) => {
    addGoal(draft, goal, { programmeId: programme.id, order: orders[index] ?? '' }, making);
  });
  addVersions(draft, programme, making);
  for (const [table, list] of Object.entries(draft)) {
    const all: unknown[] = rows[table as keyof ProgrammeRows];
    all.push(...list);
  }
}

function addChapters(rows: ProgrammeRows, programmeId: string, base: () => RecordBase): void {
  const orders = ordersFor(SAMPLE_CHAPTERS.length);
  SAMPLE_CHAPTERS.forEach(({ place, content = 'text', title, body, old, parts = [] }, index) => {
    const own = base();
    const common = { programmeId, place };
    rows.chapters.push({
      ...own,
      ...common,
      content,
      order: orders[index] ?? '',
      title: sampleLine(title),
      ...(body && { body: sampleRich(`luku${index}`, body, old) }),
    });
    const within = ordersFor(parts.length);
    parts.forEach((part, at) => {
      rows.chapters.push({
        ...base(),
        ...common,
        content: 'text',
        parentId: own.id,
        order: within[at] ?? '',
        title: sampleLine(part.title),
        body: sampleRich(`luku${index}-${at}`, part.body),
      });
    });
  });
}

function addGoal(
  rows: ProgrammeRows,
  { title, why, target, indicators, actions }: SampleGoal,
  place: { programmeId: string; order: string },
  making: Making,
): void {
  const { id, ...carried } = making.base();
  rows.goals.push({
    id,
    ...carried,
    ...place,
    title: sampleLine(title),
    why: sampleRich(`${id}-why`, why),
    target: sampleRich(`${id}-target`, target),
  });
  addIndicators(rows, indicators, { goalId: id }, making.base);
  const orders = ordersFor(actions.length);
  actions.forEach((action, index) => {
    const { programmeId } = place;
    addAction(rows, action, { programmeId, goalId: id, order: orders[index] ?? '' }, making);
  });
}

function addAction(
  rows: ProgrammeRows,
  sample: SampleAction,
  place: { programmeId: string; goalId: string; order: string },
  { base, organisationIds, personIds }: Making,
): void {
  const { title, description, old, scheduleNote, needs = [], state = 'inDraft' } = sample;
  const { kind, tags, from, to, money, parties, milestones, indicators, carries } = sample;
  const own = base();
  const actionId = own.id;
  rows.actions.push({
    ...own,
    ...place,
    title: sampleLine(title, old),
    ...(description && { description: sampleRich(`${actionId}-text`, description) }),
    ...(kind && { kind }),
    needs,
    ...(tags && { tags }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(scheduleNote && { scheduleNote: sampleLine(scheduleNote) }),
    ...(money && { money }),
    state,
  });
  for (const [domain, role, answer, name] of parties ?? []) {
    const organisationId = organisationIds.get(domain);
    const contactPersonId = personIds.get(name ?? '');
    if (organisationId === undefined || (name !== undefined && contactPersonId === undefined)) {
      throw new Error(`The sample has no ${domain} or no ${name}`);
    }
    rows.actionParties.push({
      ...base(),
      actionId,
      organisationId,
      role,
      answer,
      ...(answer !== 'asked' && answer !== 'notAsked' && { answeredOn: '2026-10-15' }),
      ...(contactPersonId !== undefined && { contactPersonId }),
      ...(answer === 'conditions' && { note: 'Edellyttää lisärahoitusta.' }),
    });
  }
  for (const [name, dueOn] of milestones ?? []) {
    rows.milestones.push({ ...base(), actionId, title: sampleLine(name), dueOn });
  }
  addIndicators(rows, indicators, { actionId }, base);
  for (const [at, cover] of carries ?? []) {
    const recommendationId = rows.recommendations[at]?.id ?? '';
    rows.recommendationLinks.push({ ...base(), recommendationId, actionId, cover });
  }
}

function addIndicators(
  rows: ProgrammeRows,
  indicators: SampleAction['indicators'],
  of: Pick<Indicator, 'actionId' | 'goalId'>,
  base: () => RecordBase,
): void {
  for (const { name, definition, source, series, ...fields } of indicators ?? []) {
    const own = base();
    rows.indicators.push({
      ...own,
      ...of,
      name: sampleLine(name),
      ...(definition && { definition: sampleLine(definition) }),
      ...(source && { source: sampleLine(source) }),
      ...fields,
    });
    for (const { value, year = 2025, note } of series ?? []) {
      rows.indicatorValues.push({
        ...base(),
        indicatorId: own.id,
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        value,
        ...(note !== undefined && { note }),
      });
    }
  }
}

/** Two versions: the first draft, which had less and said it otherwise, and the draft as it is now; and why. */
function addVersions(rows: ProgrammeRows, programme: Programme, making: Making): void {
  const { base, organisationIds } = making;
  const now = contentOf(rows, programme);
  const first = firstDraft(now);
  const earlier: Version = {
    ...base(),
    ...makeVersion(first, making, {
      name: 'Luonnos 1',
      purpose: 'internal',
      madeAt: '2026-10-01T09:00:00.000Z',
    }),
  };
  const later: Version = {
    ...base(),
    ...makeVersion(now, making, {
      name: 'Luonnos 2',
      purpose: 'secretariat',
      madeAt: '2026-11-02T12:30:00.000Z',
      basedOnId: earlier.id,
      note: 'Sihteeristön marraskuun kokousta varten.',
    }),
  };
  rows.versions.push(earlier, later);
  const target = now.actions[0];
  const askedBy = organisationIds.get('sm');
  if (!target) return;
  rows.changeReasons.push({
    ...base(),
    programmeId: programme.id,
    targetId: target.id,
    seenAt: later.madeAt,
    askedBy: 'Sihteeristön kokous',
    ...(askedBy !== undefined && { askedByOrganisationId: askedBy }),
    askedOn: '2026-10-15',
    reason: 'Ohjeen tulee koskea kaikkia viranomaisia eikä vain poliisia.',
  });
}

function contentOf(rows: ProgrammeRows, programme: Programme): ProgrammeContent {
  const { chapters, goals, actions, actionParties, milestones } = rows;
  const { indicators, indicatorValues, recommendations, recommendationLinks } = rows;
  return {
    programme,
    chapters,
    goals,
    actions,
    actionParties,
    milestones,
    indicators,
    indicatorValues,
    recommendations,
    recommendationLinks,
  };
}

/** The draft as it was before: the last action not yet there, the first two the other way round, a narrower title. */
function firstDraft(now: ProgrammeContent): ProgrammeContent {
  const content = structuredClone(now);
  const [first, second] = content.actions;
  const last = content.actions.at(-1);
  if (!first || !second || !last) throw new Error('The sample has too few actions');
  [first.order, second.order] = [second.order, first.order];
  const fi = 'ESIMERKKI: Tunnistamisen ohje poliisille';
  const sv = 'EXEMPEL: Anvisning om identifiering för polisen';
  first.title = { fi, sv, basis: { sv: textMark(fi) } };
  second.money = { state: 'open' };
  const stays = <T extends { actionId?: string }>(list: T[]) =>
    list.filter(({ actionId }) => actionId !== last.id);
  return {
    ...content,
    actions: content.actions.filter(({ id }) => id !== last.id),
    actionParties: stays(content.actionParties),
    milestones: stays(content.milestones),
    recommendationLinks: stays(content.recommendationLinks),
  };
}
