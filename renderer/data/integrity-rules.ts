import { BODY_KINDS } from '#shared/contacts/bodies/body.ts';
import { ORGANISATION_KINDS } from '#shared/contacts/organisation.ts';
import { ATTACHMENT_OWNERS } from '#shared/cooperation/attachments/attachment.ts';
import {
  CONFIDENTIALITIES,
  ENGAGEMENT_KINDS,
  ENGAGEMENT_NOTE_KINDS,
  ENGAGEMENT_STATES,
} from '#shared/cooperation/engagements/engagement.ts';
import { INSTRUMENT_KINDS } from '#shared/cooperation/instruments/instrument.ts';
import { DELIVERY_STATES, OBLIGATION_KINDS } from '#shared/cooperation/obligations/obligation.ts';
import { ROUND_STATES, STAGE_KEYS } from '#shared/cooperation/review-rounds/review-round.ts';
import { ACTION_STATES } from '#shared/programme/action.ts';
import {
  RECOMMENDATION_STATES,
  RECOMMENDATION_STRENGTHS,
} from '#shared/recommendations/recommendation.ts';
import type { StoredRow } from '#shared/records/apply-change.ts';
import { TASK_SOURCES } from '#shared/tasks/task.ts';
import type { IntegrityFinding } from './integrity-finding.ts';
import { REFERENCES } from './references.ts';

/** Links without which a record says nothing: it goes with them. */
const BARE_LINKS = new Set(['taggings.tagId', 'recommendationAddressees.organisationId']);
/** Links that a record must have, though it says more: what becomes of it she decides. */
const NEEDED = new Set([
  'positions.organisationId',
  'actionParties.organisationId',
  'answers.organisationId',
  'reviewRounds.bodyId',
]);

/** Links of `row` to what is not there (`isThere`: in no table that the link may lead to, or only in the bin). */
export function linkFindings(
  table: string,
  row: StoredRow,
  isThere: (to: readonly string[], id: string) => boolean,
): IntegrityFinding[] {
  return REFERENCES.flatMap((reference): IntegrityFinding[] => {
    const { field, to, part } = reference;
    const value = row[field];
    if (reference.table !== table || typeof value !== 'string' || isThere(to, value)) return [];
    const found = { table, row, field, value };
    if (part) return [{ ...found, problem: 'whole-gone', repair: 'bin' }];
    const link = `${table}.${field}`;
    const repair = NEEDED.has(link) ? 'look' : BARE_LINKS.has(link) ? 'bin' : 'remove-link';
    return [{ ...found, problem: 'dangling-link', repair }];
  });
}

const KINDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  organisations: { kind: ORGANISATION_KINDS },
  bodies: { kind: BODY_KINDS },
  engagements: {
    kind: ENGAGEMENT_KINDS,
    state: ENGAGEMENT_STATES,
    confidentiality: CONFIDENTIALITIES,
  },
  engagementNotes: { kind: ENGAGEMENT_NOTE_KINDS },
  instruments: { kind: INSTRUMENT_KINDS },
  obligations: { kind: OBLIGATION_KINDS },
  deliveries: { state: DELIVERY_STATES },
  reviewRounds: { state: ROUND_STATES },
  roundStages: { key: STAGE_KEYS },
  actions: { state: ACTION_STATES },
  recommendations: { strength: RECOMMENDATION_STRENGTHS, state: RECOMMENDATION_STATES },
  tasks: { sourceKind: TASK_SOURCES },
  attachments: { ownerKind: ATTACHMENT_OWNERS },
};

/** Fields of `row` that hold a word which this program does not know. */
export function kindFindings(table: string, row: StoredRow): IntegrityFinding[] {
  return Object.entries(KINDS[table] ?? {}).flatMap(([field, known]): IntegrityFinding[] => {
    const value = row[field];
    if (value === undefined || known.some((one) => one === value)) return [];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return [{ problem: 'unknown-kind', repair: 'look', table, row, field, value: text }];
  });
}

/** Where numbers should differ: the places of recommendations within their round, and the case numbers of a table. */
const NUMBERS: Readonly<Record<string, readonly { field: string; within?: string }[]>> = {
  recommendations: [{ field: 'reference', within: 'reviewRoundId' }],
  deliveries: [{ field: 'caseNumber' }],
  programmes: [{ field: 'caseNumber' }],
};

/** What a number is compared by, where it should be the only one; several where a table has several numbers. */
export function numberKeys(
  table: string,
  row: StoredRow,
): { field: string; value: string; key: string }[] {
  return (NUMBERS[table] ?? []).flatMap(({ field, within }) => {
    const value = row[field];
    const of = within === undefined ? '' : row[within];
    if (typeof value !== 'string' || value.trim() === '' || typeof of !== 'string') return [];
    const folded = value.toLowerCase().replace(/\s+/gu, '');
    return [{ field, value, key: JSON.stringify([table, field, of, folded]) }];
  });
}
