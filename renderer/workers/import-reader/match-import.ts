import { CONTACT_TABLES } from '#shared/contacts/contact-tables.ts';
import {
  contactMatcher,
  type ContactMatcher,
} from '#shared/contacts/import/match/contact-matcher.ts';
import {
  duplicateHints,
  type DuplicateHint,
} from '#shared/contacts/import/match/duplicate-hints.ts';
import type { MatchTables } from '#shared/contacts/import/match/office-index.ts';
import { decisionOf, type RowDecisions } from '#shared/contacts/import/match/row-decisions.ts';
import type { RowMatch } from '#shared/contacts/import/match/row-match.ts';
import type { ImportedContact } from '#shared/contacts/import/plan.ts';
import type {
  ContactRows,
  ContactUpdate,
  ImportFrame,
} from '#shared/contacts/import/write/contact-rows.ts';
import {
  importBatches,
  type DecidedContact,
} from '#shared/contacts/import/write/import-batches.ts';
import { foldKeepingLetters } from '#shared/text/fold.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Mark, OfficeReader } from '#renderer/data/office.ts';

/** What the import looks at in the office. */
const TABLES = [...CONTACT_TABLES, 'tombstones'] as const;

/** Contacts that are compared for hints in one go: calls are changeCount in between. */
const HINTED = 250;

export type MatchOrder = { today: CalendarDate; listLanguage: Language };

/** A row that turned out to be a possible duplicate, by its place in the list. */
export type HintedRow = { index: number; match: RowMatch };

/** A part of what the import writes, and how many contacts of the list are done with it. */
export type MadePart = ContactRows & { updates: ContactUpdate[]; done: number };

/** An import held against the office as it was at one moment. */
export type MatchedImport = {
  matches: RowMatch[];
  /** For each contact the number of the new organisation that it names, or -1. */
  newOrganisations: Int32Array;
  /** The names of the new organisations, by their numbers. */
  organisationNames: string[];
  /** Whether the office is still as it was. */
  isCurrent: () => Promise<boolean>;
  /** Looks for possible duplicates among the new rows from place `from` on; `next` is null at the end. */
  hints: (from: number) => { found: HintedRow[]; next: number | null };
  /** Begins to make what is to be written. Hints from place `hintsShownTo` on came too late for the user to see. */
  start: (decisions: RowDecisions, frame: ImportFrame, hintsShownTo: number) => Iterator<MadePart>;
};

/** Reads the office and holds `contacts` against it. */
export async function matchImport(
  reader: Pick<OfficeReader, 'load' | 'changesSince'>,
  contacts: readonly ImportedContact[],
  order: MatchOrder,
): Promise<MatchedImport> {
  const { mark, rows: tables } = await reader.load(TABLES);
  const matcher = contactMatcher(tables, order);
  const matches = contacts.map(matcher.match);
  const hinted = new Map<number, RowMatch>();
  let hintOf: ((contact: ImportedContact) => DuplicateHint | null) | null = null;
  return {
    matches,
    ...newOrganisations(contacts, matcher),
    isCurrent: () => isCurrent(reader, mark),
    hints: (from) => {
      // Where there is nobody there is no duplicate.
      if (tables.persons.length === 0) return { found: [], next: null };
      hintOf ??= duplicateHints(tables);
      const found: HintedRow[] = [];
      let compared = 0;
      for (let index = from; index < contacts.length; index += 1) {
        if (compared === HINTED) return { found, next: index };
        const contact = contacts[index];
        if (!contact || matches[index]?.state !== 'new') continue;
        compared += 1;
        const hint = hintOf(contact);
        if (!hint) continue;
        const match = matcher.possible(contact, hint.id, hint.reasons);
        hinted.set(index, match);
        found.push({ index, match });
      }
      return { found, next: null };
    },
    start: (decisions, frame, hintsShownTo) => {
      const seen = matches.map(
        (match, index) => (index < hintsShownTo ? hinted.get(index) : undefined) ?? match,
      );
      return writtenParts(contacts, seen, tables, decisions, frame);
    },
  };
}

async function isCurrent(reader: Pick<OfficeReader, 'changesSince'>, mark: Mark): Promise<boolean> {
  const { changed } = await reader.changesSince(mark, TABLES);
  return changed !== 'everything' && Object.keys(changed).length === 0;
}

function* writtenParts(
  contacts: readonly ImportedContact[],
  matches: readonly RowMatch[],
  tables: MatchTables,
  decisions: RowDecisions,
  frame: ImportFrame,
): Generator<MadePart> {
  let done = 0;
  function* decided(): Generator<DecidedContact> {
    for (const [index, contact] of contacts.entries()) {
      const match = matches[index];
      if (!match) continue;
      done = index + 1;
      const decision = decisionOf(decisions, match, index);
      if (decision.do === 'add' || decision.do === 'update') yield { contact, match, decision };
    }
  }
  for (const part of importBatches(decided(), tables, frame)) yield { ...part, done };
}

function newOrganisations(
  contacts: readonly ImportedContact[],
  matcher: ContactMatcher,
): Pick<MatchedImport, 'newOrganisations' | 'organisationNames'> {
  const numbers = new Map<string, number>();
  const organisationNames: string[] = [];
  const places = Int32Array.from(contacts, ({ organisation }) => {
    const name = foldKeepingLetters(organisation);
    if (name === '' || matcher.hasOrganisation(organisation)) return -1;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, organisationNames.length);
    return organisationNames.push(organisation) - 1;
  });
  return { newOrganisations: places, organisationNames };
}
