import { listName } from '#shared/contacts/person-name.ts';
import type { EngagementRows } from '#shared/cooperation/documents/printed-engagement.ts';
import type {
  Engagement,
  EngagementNote,
  EngagementParty,
  VisitSlot,
} from '#shared/cooperation/engagements/engagement.ts';
import {
  engagementIndex,
  type EngagementIndex,
  type FoldedTexts,
} from '#shared/cooperation/engagements/engagement-index.ts';
import type { KnownBody } from '#shared/cooperation/engagements/quick-entry.ts';
import type { ReviewRound } from '#shared/cooperation/review-rounds/review-round.ts';
import type { LocalText } from '#shared/i18n/languages.ts';
import { compareOrder } from '#shared/records/order.ts';
import type { Office } from '#renderer/data/office.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** What is called how: bodies and organisations in their languages, persons as they are. */
export type Names = ReadonlyMap<string, LocalText>;

/** The log, ready to be searched, with what its bodies are called, and the templates. */
export type Log = { index: EngagementIndex; names: Names; templates: Engagement[] };

/** Kept while the program runs: a change of one entry need not fold them all again. */
const folded: FoldedTexts = new Map();

export async function readLog(office: Office): Promise<Log> {
  const { read } = office;
  const [engagements, engagementParties] = await Promise.all([
    read.engagements.toArray(),
    read.engagementParties.toArray(),
  ]);
  const names = await readNames(office, engagementParties);
  const nameOf = (id: string) => Object.values(names.get(id) ?? {}).join(' ');
  return {
    index: engagementIndex({ engagements, engagementParties }, nameOf, folded),
    names,
    templates: engagements.filter(({ template }) => template === true),
  };
}

/** All that the page of an entry shows, but its tasks and files. */
export type EngagementDetail = {
  engagement: Engagement;
  parties: EngagementParty[];
  /** In their order. */
  notes: EngagementNote[];
  /** In the order of time. */
  slots: VisitSlot[];
  /** The others of its series, by day. */
  series: Engagement[];
  round: (ReviewRound & { body: LocalText }) | undefined;
  names: Names;
};

export async function readEngagement(office: Office, id: string): Promise<EngagementDetail | null> {
  const { read } = office;
  const engagement = await read.engagements.get(id);
  if (!engagement) return null;
  const { seriesId, reviewRoundId } = engagement;
  const [parties, notes, slots, series, round] = await Promise.all([
    read.engagementParties.where('engagementId').equals(id).toArray(),
    read.engagementNotes.where('engagementId').equals(id).toArray(),
    read.visitSlots.where('engagementId').equals(id).toArray(),
    seriesId === undefined ? [] : read.engagements.where('seriesId').equals(seriesId).toArray(),
    reviewRoundId === undefined ? undefined : read.reviewRounds.get(reviewRoundId),
  ]);
  const body = round && (await read.bodies.get(round.bodyId));
  return {
    engagement,
    parties: parties.sort((one, other) => compareCodeUnits(one.id, other.id)),
    notes: notes.sort(compareOrder),
    slots: slots.sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1)),
    series: series
      .filter((one) => one.id !== id)
      .sort((one, other) => ((one.from ?? '9') < (other.from ?? '9') ? -1 : 1)),
    round: round && { ...round, body: body?.abbr ?? body?.name ?? {} },
    names: await readNames(office, [...parties, ...notes, ...slots]),
  };
}

function timeOf({ day, start = '', id }: VisitSlot): string {
  return `${day} ${start} ${id}`;
}

/** Whatever documents of the log are made of. */
export async function readPrintedRows({ read }: Office): Promise<EngagementRows> {
  const [engagements, engagementParties, engagementNotes] = await Promise.all([
    read.engagements.toArray(),
    read.engagementParties.toArray(),
    read.engagementNotes.toArray(),
  ]);
  const [bodies, organisations, persons, positions] = await Promise.all([
    read.bodies.toArray(),
    read.organisations.toArray(),
    read.persons.toArray(),
    read.positions.toArray(),
  ]);
  return {
    engagements,
    engagementParties,
    engagementNotes,
    bodies,
    organisations,
    persons,
    positions,
  };
}

/** Bodies as a line of the log may name them. */
export async function readKnownBodies(office: Office): Promise<KnownBody[]> {
  const bodies = await office.read.bodies.toArray();
  return bodies.map(({ id, name, abbr }) => ({
    id,
    names: Object.values(name),
    abbreviations: Object.values(abbr ?? {}),
  }));
}

/** The topics that entries bear, each once, by the alphabet. */
export function topicsOf(engagements: readonly Engagement[]): string[] {
  return [...new Set(engagements.flatMap(({ topics = [] }) => topics))].sort((one, other) =>
    collatorFor('fi').compare(one, other),
  );
}

type Naming = {
  bodyId?: string | undefined;
  organisationId?: string | undefined;
  personId?: string | undefined;
};

async function readNames({ read }: Office, rows: readonly Naming[]): Promise<Names> {
  const ids = (field: keyof Naming) => [...new Set(rows.flatMap((row) => row[field] ?? []))];
  const [bodies, organisations, persons] = await Promise.all([
    read.bodies.bulkGet(ids('bodyId')),
    read.organisations.bulkGet(ids('organisationId')),
    read.persons.bulkGet(ids('personId')),
  ]);
  const names = new Map<string, LocalText>();
  for (const body of bodies) if (body) names.set(body.id, { ...body.name, ...body.abbr });
  for (const one of organisations) if (one) names.set(one.id, one.name);
  for (const person of persons) if (person) names.set(person.id, { fi: listName(person) });
  return names;
}
