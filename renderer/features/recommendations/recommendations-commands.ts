import {
  recommendationFields,
  type RecommendationDraft,
} from '#shared/recommendations/recommendation-draft.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import type { ActResult } from '#shared/records/change.ts';
import { fold } from '#shared/text/fold.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { tidyTags } from '#shared/text/tags.ts';
import type { PlannedRecommendation } from '#shared/recommendations/import/plan-recommendations.ts';
import type {
  Cover,
  Recommendation,
  RecommendationLink,
  RecommendationState,
} from '#shared/recommendations/recommendation.ts';
import type { FieldChanges } from '#shared/records/record.ts';
import type { Office, Writer } from '#renderer/data/office.ts';

/** Adds the recommendation of the form; returns its id. */
export async function addRecommendation(
  office: Office,
  draft: RecommendationDraft,
): Promise<ActResult<string>> {
  const fields = recommendationFields(draft);
  const act = { name: 'addRecommendation', facts: { name: fields.reference } } as const;
  return await office.change(act, async (write) => {
    const { id } = await write.add('recommendations', definedOnly(fields));
    await addAddressees(write, id, draft.addresseeIds);
    return id;
  });
}

/** Brings the recommendation to what the form says. */
export async function editRecommendation(
  office: Office,
  id: string,
  draft: RecommendationDraft,
): Promise<ActResult> {
  const fields = recommendationFields(draft);
  const act = { name: 'editRecommendation', facts: { name: fields.reference } } as const;
  return await office.change(act, async (write) => {
    await write.update('recommendations', id, fields);
    const there = await office.read.recommendationAddressees
      .where('recommendationId')
      .equals(id)
      .toArray();
    for (const one of there) {
      if (!draft.addresseeIds.includes(one.organisationId)) {
        await write.delete('recommendationAddressees', one.id);
      }
    }
    const known = new Set(there.map(({ organisationId }) => organisationId));
    await addAddressees(
      write,
      id,
      draft.addresseeIds.filter((organisationId) => !known.has(organisationId)),
    );
  });
}

/** Deletes recommendations with their addressees, links and tasks. */
export async function deleteRecommendations(
  office: Office,
  recommendations: readonly Recommendation[],
): Promise<ActResult> {
  const [only] = recommendations;
  const act =
    recommendations.length === 1 && only
      ? ({ name: 'deleteRecommendation', facts: { name: only.reference } } as const)
      : ({ name: 'deleteRecommendations', facts: { count: recommendations.length } } as const);
  return await office.change(act, async (write) => {
    for (const { id } of recommendations) await write.delete('recommendations', id);
  });
}

/** Links an action that carries a recommendation out; one that is linked already stays as it is. */
export async function linkAction(
  office: Office,
  recommendation: Recommendation,
  actionId: string,
  cover: Cover,
): Promise<ActResult> {
  return await office.change(linkAct(recommendation), async (write) => {
    const there = await office.read.recommendationLinks
      .where('recommendationId')
      .equals(recommendation.id)
      .toArray();
    if (there.some((link) => link.actionId === actionId)) return;
    await write.add('recommendationLinks', {
      recommendationId: recommendation.id,
      actionId,
      cover,
    });
  });
}

/** Says how far a linked action carries the recommendation out. */
export async function setCover(
  office: Office,
  recommendation: Recommendation,
  link: RecommendationLink,
  cover: Cover,
): Promise<ActResult> {
  return await office.change(linkAct(recommendation), (write) =>
    write.update('recommendationLinks', link.id, { cover }, link),
  );
}

/** Takes an action from a recommendation. */
export async function unlinkAction(
  office: Office,
  recommendation: Recommendation,
  link: RecommendationLink,
): Promise<ActResult> {
  return await office.change(linkAct(recommendation), (write) =>
    write.delete('recommendationLinks', link.id),
  );
}

const linkAct = ({ reference }: Recommendation) =>
  ({ name: 'linkRecommendation', facts: { name: reference } }) as const;

/** What is changed in many recommendations at once. */
export type BulkChange =
  | { field: 'state'; state: RecommendationState }
  | { field: 'dueOn'; dueOn: CalendarDate }
  | { field: 'addAddressee' | 'removeAddressee'; organisationId: string }
  | { field: 'addTopics' | 'removeTopics'; topics: readonly string[] };

/** Changes many at once; returns how many were another way before. Nothing is written where none was. */
export async function changeMany(
  office: Office,
  recommendations: readonly Recommendation[],
  change: BulkChange,
): Promise<ActResult<number>> {
  if ('organisationId' in change) {
    return await changeAddressees(office, recommendations, change);
  }
  const known = recommendations.flatMap(({ topics = [] }) => topics);
  const changed = recommendations.flatMap((one) => {
    const changes = changesOf(one, change, known);
    return changes ? [{ one, changes }] : [];
  });
  if (changed.length === 0) return { value: 0, actId: null };
  const { actId } = await office.change(manyAct(changed.length), async (write) => {
    for (const { one, changes } of changed) {
      await write.update('recommendations', one.id, changes, one);
    }
  });
  return { value: changed.length, actId };
}

const manyAct = (count: number) => ({ name: 'editRecommendations', facts: { count } }) as const;

function changesOf(
  one: Recommendation,
  change: Exclude<BulkChange, { organisationId: string }>,
  known: readonly string[],
): FieldChanges<Recommendation> | null {
  const { topics = [] } = one;
  switch (change.field) {
    case 'state':
      return (one.state ?? 'new') === change.state ? null : { state: change.state };
    case 'dueOn':
      return one.dueOn === change.dueOn ? null : { dueOn: change.dueOn };
    case 'addTopics': {
      const next = tidyTags([...topics, ...change.topics], known);
      return next.length === topics.length ? null : { topics: next };
    }
    case 'removeTopics': {
      const gone = new Set(change.topics.map(fold));
      const next = topics.filter((topic) => !gone.has(fold(topic)));
      if (next.length === topics.length) return null;
      return { topics: next.length > 0 ? next : undefined };
    }
  }
}

async function changeAddressees(
  office: Office,
  recommendations: readonly Recommendation[],
  { field, organisationId }: { field: 'addAddressee' | 'removeAddressee'; organisationId: string },
): Promise<ActResult<number>> {
  const rows = await office.read.recommendationAddressees
    .where('organisationId')
    .equals(organisationId)
    .toArray();
  const rowOf = new Map(rows.map((row) => [row.recommendationId, row]));
  const isAdding = field === 'addAddressee';
  const concerned = recommendations.filter(({ id }) => rowOf.has(id) !== isAdding);
  if (concerned.length === 0) return { value: 0, actId: null };
  const { actId } = await office.change(manyAct(concerned.length), async (write) => {
    for (const { id } of concerned) {
      const row = rowOf.get(id);
      if (row) await write.delete('recommendationAddressees', row.id);
      else await addAddressees(write, id, [organisationId]);
    }
  });
  return { value: concerned.length, actId };
}

/** Writes what an import brings, in one act: new ones, and what is added to or changed in those that are there. */
export async function writePlanned(
  office: Office,
  planned: readonly PlannedRecommendation[],
): Promise<ActResult> {
  const act = { name: 'addRecommendations', facts: { count: planned.length } } as const;
  return await office.change(act, async (write) => {
    for (const { existing, fields, changes, addresseeIds } of planned) {
      if (existing) {
        if (Object.keys(changes).length > 0) {
          await write.update('recommendations', existing.id, changes, existing);
        }
        await addAddressees(write, existing.id, addresseeIds);
      } else {
        const { id } = await write.add('recommendations', fields);
        await addAddressees(write, id, addresseeIds);
      }
    }
  });
}

async function addAddressees(
  write: Writer,
  recommendationId: string,
  organisationIds: readonly string[],
): Promise<void> {
  for (const organisationId of new Set(organisationIds)) {
    await write.add('recommendationAddressees', { recommendationId, organisationId });
  }
}
