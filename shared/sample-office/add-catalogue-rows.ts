import { CATALOGUE_CHECKED_ON } from '../cooperation/catalogue/catalogue.ts';
import { CATALOGUE_INSTRUMENTS } from '../cooperation/catalogue/instruments.ts';
import { CATALOGUE_OBLIGATIONS } from '../cooperation/catalogue/obligations.ts';
import { CATALOGUE_ROUNDS } from '../cooperation/catalogue/review-rounds.ts';
import type { CooperationTables } from '../cooperation/cooperation-tables.ts';
import type { RecordBase } from '../records/record.ts';
import { SAMPLE_DELIVERIES, SAMPLE_OBLIGATIONS } from './sample-cooperation-rest.ts';

type Ids = {
  base: () => RecordBase;
  /** By the key in the catalogue, each. */
  bodyIds: ReadonlyMap<string, string>;
  roundIds: Map<string, string>;
  obligationIds: Map<string, string>;
};

/**
 * Adds to `rows` the catalogue's instruments, rounds and obligations of the bodies that the sample has, then the sample's
 * own obligations; notes that are kept in one language come in Finnish.
 */
export function addCatalogueRows(rows: CooperationTables, ids: Ids): void {
  const instrumentIds = new Map<string, string>();
  for (const { key, bodyKey, ...fields } of CATALOGUE_INSTRUMENTS) {
    const bodyId = ids.bodyIds.get(bodyKey ?? '');
    if (bodyId === undefined) continue;
    const own = ids.base();
    instrumentIds.set(key, own.id);
    rows.instruments.push({ ...own, ...fields, bodyId, catalogueKey: key });
  }
  addRounds(rows, instrumentIds, ids);
  addObligations(rows, instrumentIds, ids);
}

function addRounds(rows: CooperationTables, instrumentIds: Map<string, string>, ids: Ids): void {
  for (const round of CATALOGUE_ROUNDS) {
    const bodyId = ids.bodyIds.get(round.bodyKey);
    if (bodyId === undefined) continue;
    const instrumentId = instrumentIds.get(round.instrumentKey ?? '');
    const own = ids.base();
    ids.roundIds.set(round.key, own.id);
    rows.reviewRounds.push({
      ...own,
      bodyId,
      ...(instrumentId !== undefined && { instrumentId }),
      ...(round.no !== undefined && { no: round.no }),
      ...(round.theme && { theme: round.theme }),
      state: round.state,
      ...(round.notes?.fi !== undefined && { notes: round.notes.fi }),
      catalogueKey: round.key,
    });
    for (const stage of round.stages) {
      rows.roundStages.push({ ...ids.base(), roundId: own.id, ...stage });
    }
  }
}

function addObligations(
  rows: CooperationTables,
  instrumentIds: Map<string, string>,
  ids: Ids,
): void {
  const { base, bodyIds, roundIds, obligationIds } = ids;
  for (const entry of CATALOGUE_OBLIGATIONS) {
    const bodyId = bodyIds.get(entry.bodyKey);
    if (bodyId === undefined) continue;
    const instrumentId = instrumentIds.get(entry.instrumentKey ?? '');
    const reviewRoundId = roundIds.get(entry.roundKey ?? '');
    const { title, kind, rule, sourceUrl, article, notes, verified, sent } = entry;
    const own = base();
    obligationIds.set(entry.key, own.id);
    rows.obligations.push({
      ...own,
      title,
      kind,
      rule,
      bodyId,
      ...(instrumentId !== undefined && { instrumentId }),
      ...(reviewRoundId !== undefined && { reviewRoundId }),
      ...(article?.fi !== undefined && { article: article.fi }),
      ...(verified && { verifiedOn: CATALOGUE_CHECKED_ON }),
      ...(sourceUrl !== undefined && { sourceUrl }),
      ...(notes?.fi !== undefined && { notes: notes.fi }),
      catalogueKey: entry.key,
    });
    if (sent) rows.deliveries.push({ ...base(), obligationId: own.id, state: 'sent', ...sent });
  }
  for (const { key, body, title, ...fields } of SAMPLE_OBLIGATIONS) {
    const bodyId = bodyIds.get(body);
    const own = base();
    obligationIds.set(key, own.id);
    const [fi, sv, en] = title;
    const named = { fi, ...(sv !== undefined && { sv }), ...(en !== undefined && { en }) };
    rows.obligations.push({
      ...own,
      title: named,
      ...(bodyId !== undefined && { bodyId }),
      ...fields,
    });
  }
  for (const { obligation, ...fields } of SAMPLE_DELIVERIES) {
    const obligationId = obligationIds.get(obligation);
    if (obligationId === undefined) throw new Error(`The sample owes no ${obligation}`);
    rows.deliveries.push({ ...base(), obligationId, ...fields });
  }
}
