import { fold } from '../../text/fold.ts';
import type { Organisation } from '../../contacts/organisation.ts';
import { LANGUAGES, type LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Fields } from '../../records/record.ts';
import type { ReadRecommendation, ReadingRemark } from '../reading/read-recommendation.ts';
import type {
  Recommendation,
  RecommendationAddressee,
  RecommendationStrength,
} from '../recommendation.ts';
import { referenceKey, referenceOf } from '../reference-key.ts';
import { groupBy } from '../../lib/group-by.ts';

/** What is said of all of them at once, where the rows themselves say nothing else. */
export type ImportGivens = {
  bodyId?: string;
  reviewRoundId?: string;
  /** The sign of the document: `GRETA(2019)06`. */
  sign: string;
  givenOn?: CalendarDate;
  /** Of those whose wording says none. */
  strength: RecommendationStrength;
};

type Named = { id: string; name: LocalText; abbr?: LocalText };

/** What is there already. */
export type ImportOffice = {
  bodies: readonly Named[];
  /** Rounds with all that they may be called. */
  rounds: readonly { id: string; bodyId: string; names: readonly string[] }[];
  organisations: readonly (Named & Pick<Organisation, 'formerNames'>)[];
  recommendations: readonly Recommendation[];
  addressees: readonly RecommendationAddressee[];
};

/**
 * What becomes of a row. `fills`: it adds to one that is there; `differs`: it also says something else than that one;
 * `same`: that one says it all; `double`: a row above is the same; `barred`: it cannot be brought in.
 */
export type ImportOutcome = 'new' | 'fills' | 'differs' | 'same' | 'double' | 'barred';

export type ImportRemark =
  | ReadingRemark
  | {
      code:
        | 'body-unknown'
        | 'round-unknown'
        | 'organisation-unknown'
        /** Another recommendation that is there has the same text. */
        | 'text-there'
        | 'no-reference';
      facts?: Record<string, string | number>;
    };

export type PlannedRecommendation = {
  item: ReadRecommendation;
  outcome: ImportOutcome;
  /** The one that is there. */
  existing?: Recommendation;
  /** What is added, or changed in the one that is there. */
  fields: Fields<Recommendation>;
  changes: Partial<Fields<Recommendation>>;
  /** Organisations that become addressees beside those that it has. */
  addresseeIds: string[];
  remarks: ImportRemark[];
};

/** Whether a row says something that is not there yet. */
export function canBeTaken({ outcome }: PlannedRecommendation): boolean {
  return outcome === 'new' || outcome === 'fills' || outcome === 'differs';
}

/**
 * Holds what was read against what is there. In: the entries, what is said of all of them, and the office's rows. Out: of
 * each entry what becomes of it, so that the same list brought in again changes nothing. One is known again by its body
 * and reference, or, without a number, by its body and text.
 */
export function planRecommendations(
  items: readonly ReadRecommendation[],
  givens: ImportGivens,
  office: ImportOffice,
): PlannedRecommendation[] {
  const find = {
    body: finder(office.bodies),
    organisation: finder(office.organisations),
  };
  const there = recommendationsByKey(office.recommendations);
  const texts = new Map<string, Recommendation>();
  for (const one of office.recommendations) {
    for (const text of Object.values(one.text)) texts.set(textKey(text), one);
  }
  const addresseesOf = new Map<string, Set<string>>();
  for (const { recommendationId, organisationId } of office.addressees) {
    const known = addresseesOf.get(recommendationId) ?? new Set();
    addresseesOf.set(recommendationId, known.add(organisationId));
  }
  const seen = new Set<string>();

  return items.map((item) => {
    const remarks: ImportRemark[] = [...item.remarks];
    const bodyId = item.body === undefined ? givens.bodyId : find.body(item.body);
    if (item.body !== undefined && bodyId === undefined) {
      remarks.push({ code: 'body-unknown', facts: { name: item.body } });
    }
    const round = roundOf(item, bodyId ?? givens.bodyId, office.rounds);
    if (item.round !== undefined && round === undefined) {
      remarks.push({ code: 'round-unknown', facts: { name: item.round } });
    }
    const reviewRoundId = round ?? (bodyId === givens.bodyId ? givens.reviewRoundId : undefined);
    const addresseeIds = (item.addressees ?? []).flatMap((name) => {
      const id = find.organisation(name);
      if (id === undefined) remarks.push({ code: 'organisation-unknown', facts: { name } });
      return id ?? [];
    });
    const reference = item.reference ?? referenceOf(givens.sign, item.no);
    if (reference === '') remarks.push({ code: 'no-reference' });
    const givenOn = item.givenOn ?? givens.givenOn;
    const fields: Fields<Recommendation> = {
      ...((bodyId ?? givens.bodyId) !== undefined && { bodyId: bodyId ?? givens.bodyId ?? '' }),
      ...(reviewRoundId !== undefined && { reviewRoundId }),
      reference,
      text: item.text,
      strength: item.strength ?? givens.strength,
      ...(givenOn !== undefined && { givenOn }),
      ...(item.topics && { topics: item.topics }),
      ...(item.position && item.position !== 'none' && { position: item.position }),
      ...(item.dueOn !== undefined && { dueOn: item.dueOn }),
      ...(item.state && item.state !== 'new' && { state: item.state }),
      ...(item.response && { response: item.response }),
    };
    const isNumbered = item.no !== '' || item.reference !== undefined;
    const place = `${fields.bodyId ?? ''} ${referenceKey(reference)}`;
    const own = textKey(Object.values(item.text)[0] ?? '');
    const alike = there.get(place) ?? [];
    const existing =
      alike.find(({ text }) => Object.values(text).some((one) => textKey(one) === own)) ??
      (isNumbered && !hasRemark(item, 'number-twice') ? alike[0] : undefined);
    const asRead = { item, fields, remarks, ...(existing && { existing }) };

    const rowKey = isNumbered && !hasRemark(item, 'number-twice') ? place : `${place} ${own}`;
    if (hasRemark(item, 'identity-code') || hasRemark(item, 'too-long') || reference === '') {
      return { ...asRead, outcome: 'barred', changes: {}, addresseeIds };
    }
    if (seen.has(rowKey)) return { ...asRead, outcome: 'double', changes: {}, addresseeIds };
    seen.add(rowKey);
    if (!existing) {
      const other = texts.get(own);
      if (other) remarks.push({ code: 'text-there', facts: { reference: other.reference } });
      return { ...asRead, outcome: 'new', changes: {}, addresseeIds: [...new Set(addresseeIds)] };
    }
    const known = addresseesOf.get(existing.id) ?? new Set();
    const added = [...new Set(addresseeIds)].filter((id) => !known.has(id));
    const { changes, isOther } = changesOf(existing, fields, item);
    const isFilled = Object.keys(changes).length > 0 || added.length > 0;
    const outcome = isOther ? 'differs' : isFilled ? 'fills' : 'same';
    return { ...asRead, outcome, changes, addresseeIds: added };
  });
}

function hasRemark({ remarks }: ReadRecommendation, code: ReadingRemark['code']): boolean {
  return remarks.some((remark) => remark.code === code);
}

/** Finds what bears a name or abbreviation in any language; nothing where several do. */
function finder(all: readonly (Named & { formerNames?: string[] })[]) {
  const byName = new Map<string, string | null>();
  const names = (one: (typeof all)[number]) => [
    ...Object.values(one.name),
    ...Object.values(one.abbr ?? {}),
  ];
  const note = (name: string, id: string) => {
    const key = fold(name);
    const before = byName.get(key);
    byName.set(key, before === undefined || before === id ? id : null);
  };
  for (const one of all) for (const name of names(one)) note(name, one.id);
  // A former name says nothing where one bears it now.
  for (const one of all) {
    for (const name of one.formerNames ?? []) if (!byName.has(fold(name))) note(name, one.id);
  }
  return (name: string): string | undefined => byName.get(fold(name)) ?? undefined;
}

function roundOf(
  { round }: ReadRecommendation,
  bodyId: string | undefined,
  rounds: ImportOffice['rounds'],
): string | undefined {
  if (round === undefined) return undefined;
  return rounds.find(
    (one) => one.bodyId === bodyId && one.names.some((name) => fold(name) === fold(round)),
  )?.id;
}

function recommendationsByKey(all: readonly Recommendation[]): Map<string, Recommendation[]> {
  return groupBy(all, ({ bodyId = '', reference }) => `${bodyId} ${referenceKey(reference)}`);
}

/** Texts are one where they differ in spaces, dashes and capitals alone. */
function textKey(text: string): string {
  return fold(text);
}

/** What the row adds to the one that is there, and whether anything of it is another thing than stands there. */
function changesOf(
  existing: Recommendation,
  fields: Fields<Recommendation>,
  item: ReadRecommendation,
): { changes: Partial<Fields<Recommendation>>; isOther: boolean } {
  const changes: Partial<Fields<Recommendation>> = {};
  let isOther = false;
  for (const field of ['text', 'response'] as const) {
    const merged = { ...existing[field] };
    for (const language of LANGUAGES) {
      const said = fields[field]?.[language];
      const now = existing[field]?.[language];
      if (said === undefined || (now !== undefined && textKey(now) === textKey(said))) continue;
      merged[language] = said;
      changes[field] = merged;
      if (now !== undefined) isOther = true;
    }
  }
  const set = <K extends 'reviewRoundId' | 'givenOn' | 'dueOn' | 'position' | 'state' | 'strength'>(
    field: K,
    usual?: Recommendation[K],
  ) => {
    const said = fields[field];
    const now = existing[field] ?? usual;
    if (said === undefined || said === now) return;
    Object.assign(changes, { [field]: said });
    if (now !== undefined && now !== usual) isOther = true;
  };
  set('reviewRoundId');
  set('givenOn');
  set('dueOn');
  set('position', 'none');
  set('state', 'new');
  if (item.strength !== undefined) set('strength');
  const topics = existing.topics ?? [];
  const more = (fields.topics ?? []).filter(
    (topic) => !topics.some((one) => fold(one) === fold(topic)),
  );
  if (more.length > 0) changes.topics = [...topics, ...more];
  return { changes, isOther };
}
