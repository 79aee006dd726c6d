import { fold } from '../../text/fold.ts';
import { groupRows } from '../../records/group-rows.ts';
import type { Engagement, EngagementKind, EngagementParty, EngagementState } from './engagement.ts';

/** The entries of the log, ready to be searched. */
export type EngagementIndex = readonly IndexedEngagement[];
export type IndexedEngagement = {
  engagement: Engagement;
  bodyIds: readonly string[];
  /** Its own words, folded. */
  text: string;
  /** The names of who took part, folded. */
  names: string;
};

/** Folded texts of entries by id, kept from one index to the next: folding is most of the work. */
export type FoldedTexts = Map<string, { rev: number; text: string }>;

/** What entries must be; what is not said does not narrow. */
export type EngagementFilter = {
  kind?: EngagementKind | null;
  bodyId?: string | null;
  country?: string | null;
  topic?: string | null;
  /** Of the first day. */
  year?: string | null;
  state?: EngagementState | null;
  /** Words, each of which must be found: in titles, summary, place, topics or the names of who took part. */
  words?: string;
};

/**
 * Reads the log once, so that a search costs a look at each entry's text alone. In: entries (templates are left out), who
 * took part, and what bodies, organisations and persons are called by id. Out: the newest first, those without a day
 * before all others, since a day is still to be set. `known` is filled, and what it holds of unchanged entries is taken
 * from it.
 */
export function engagementIndex(
  rows: { engagements: readonly Engagement[]; engagementParties: readonly EngagementParty[] },
  nameOf: (id: string) => string,
  known: FoldedTexts = new Map(),
): EngagementIndex {
  const partiesOf = groupRows(rows.engagementParties, ({ engagementId }) => engagementId);
  const index = rows.engagements
    .filter(({ template }) => template !== true)
    .map((engagement): IndexedEngagement => {
      const parties = partiesOf.get(engagement.id) ?? [];
      const names = parties.map(
        ({ name, bodyId, organisationId, personId }) =>
          name ?? nameOf(bodyId ?? organisationId ?? personId ?? ''),
      );
      return {
        engagement,
        bodyIds: parties.flatMap(({ bodyId }) => bodyId ?? []),
        text: ownText(engagement, known),
        names: fold(names.join(' ')),
      };
    });
  return index.sort((one, other) => byDay(one.engagement, other.engagement));
}

function ownText(engagement: Engagement, known: FoldedTexts): string {
  const { id, rev, title, summary, place, topics = [] } = engagement;
  const before = known.get(id);
  if (before?.rev === rev) return before.text;
  const texts = [...Object.values(title), ...Object.values(summary ?? {}), place ?? '', ...topics];
  const text = fold(texts.join(' '));
  // The engine leaves a folded text in pieces until it is first looked through: that is not to be the first search.
  text.includes('\0');
  known.set(id, { rev, text });
  return text;
}

/** The entries that the filter lets through, in the order of the index. */
export function findEngagements(
  index: EngagementIndex,
  { kind, bodyId, country, topic, year, state, words = '' }: EngagementFilter,
): IndexedEngagement[] {
  const wanted = fold(words).split(' ').filter(Boolean);
  return index.filter(
    ({ engagement, bodyIds, text, names }) =>
      (!kind || engagement.kind === kind) &&
      (!state || engagement.state === state) &&
      (!country || engagement.country === country) &&
      (!year || (engagement.from?.startsWith(year) ?? false)) &&
      (!topic || (engagement.topics?.includes(topic) ?? false)) &&
      (!bodyId || bodyIds.includes(bodyId)) &&
      wanted.every((word) => text.includes(word) || names.includes(word)),
  );
}

function byDay(one: Engagement, other: Engagement): number {
  const [first, second] = [one.from ?? '9999', other.from ?? '9999'];
  if (first !== second) return first < second ? 1 : -1;
  return one.createdAt < other.createdAt ? 1 : -1;
}
