import { ok, type Result } from '../../lib/result.ts';
import { addGroups, type EntryGroup } from '../entries/add-groups.ts';
import type { Entry } from '../entries/entry.ts';
import { tableOfEntries, type NumberedEntry } from '../entries/table-of-entries.ts';
import { asAsciiBased, valueDecoderFor, type ValueDecoder } from '../entries/value-decoder.ts';
import { LIMITS } from '../limits.ts';
import { collectRemarks, type RemarkCollector } from '../remark-collector.ts';
import { TableError } from '../table-error.ts';
import type { ReadOptions, Table, TableFailure } from '../table.ts';
import { entryOfCard, isWanted, newCard, takeProperty, type Card } from './card.ts';
import { asciiOf, contentLines } from './content-lines.ts';
import { nameOf, parseProperty } from './parse-property.ts';

/**
 * Reads an address book of vCards, versions 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), as a table: a row for each card, in
 * the order of the file. Tolerant, since no two writers agree: cards without their end, or within each other, parts of
 * another version, any encoding. Pictures and sounds are passed over, an assistant's card (`AGENT`) too; a group's card
 * becomes a group of its members. Throws `TableError` `too-large`.
 */
export function readVcard(bytes: Uint8Array, options: ReadOptions): Result<Table, TableFailure> {
  const content = asAsciiBased(bytes);
  const decoder = valueDecoderFor(content, options.encoding);
  const remarks = collectRemarks();
  const entries: NumberedEntry[] = [];
  const groups: EntryGroup[] = [];
  const byId = new Map<string, NumberedEntry>();
  const cards = readCards(content, decoder, remarks);
  for (const { line, uid, members, kind, isUnfinished, entry } of cards) {
    if (isUnfinished) remarks.add({ line, code: 'entry-unfinished' });
    if (kind === 'group') {
      groups.push({ line, name: entry.fullName || entry.givenName || entry.organisation, members });
    } else {
      const numbered = { line, entry };
      entries.push(numbered);
      if (uid) byId.set(uid, numbered);
    }
  }
  addGroups(groups, entries, byId, remarks);
  if (decoder.isUncertain()) {
    const facts = { encoding: decoder.encoding };
    remarks.add({ line: 0, code: 'encoding-uncertain', facts });
  }
  const table = tableOfEntries('vcard', entries, remarks, decoder.encoding);
  return ok(
    cards.length > 0 && cards.every(({ isOwn }) => isOwn) ? { ...table, isExact: true } : table,
  );
}

/** The first properties of a card, by which one is known that lost its beginning. */
const STARTS = new Set(['VERSION', 'N', 'FN', 'ORG', 'EMAIL', 'TEL', 'KIND', 'PRODID', 'UID']);

/** What is kept of a card once it is read. */
type ReadCard = Pick<Card, 'line' | 'kind' | 'uid' | 'members' | 'isUnfinished' | 'isOwn'> & {
  entry: Entry;
};

/** Lines of one card; a group may list everybody, and nothing has more. */
const MOST_LINES = 2 * LIMITS.rows;

function readCards(bytes: Uint8Array, decoder: ValueDecoder, remarks: RemarkCollector): ReadCard[] {
  const cards: ReadCard[] = [];
  /** Cards that are open; null is an assistant's card within another. */
  const open: (Card | null)[] = [];
  let count = 0;
  let lines = 0;
  let isAgent = false;
  const begin = (isUnfinished: boolean): Card => {
    if (count >= LIMITS.rows) throw new TableError('too-large', { rows: LIMITS.rows });
    count += 1;
    const card = { ...newCard(count), isUnfinished };
    open.push(card);
    return card;
  };
  const end = (card: Card) => {
    const { line, kind, uid, members, isUnfinished, isOwn } = card;
    cards.push({ line, kind, uid, members, isUnfinished, isOwn, entry: entryOfCard(card) });
    lines = 0;
  };
  for (const line of contentLines(bytes)) {
    const name = nameOf(line);
    const isCard = (name === 'BEGIN' || name === 'END') && /:\s*VCARD\s*$/i.test(asciiOf(line));
    const card = open.at(-1);
    lines += 1;
    if (lines > MOST_LINES) throw new TableError('too-large');
    if (isCard && name === 'BEGIN') {
      if (isAgent || card === null) open.push(null);
      else begin(false);
      isAgent = false;
    } else if (isCard) {
      open.pop();
      if (card) end(card);
    } else if (card !== null && (card ?? STARTS.has(name))) {
      const current = card ?? begin(true);
      isAgent = name === 'AGENT';
      if (isAgent && /:\s*BEGIN:VCARD\s*$/i.test(asciiOf(line))) open.push(null);
      else if (name !== '' && !isWanted(name)) current.last = 'skipped';
      else readLine(current, line, decoder, remarks);
    }
  }
  for (const card of open) if (card) end({ ...card, isUnfinished: true });
  return cards.sort((a, b) => a.line - b.line);
}

function readLine(
  card: Card,
  line: Uint8Array,
  decoder: ValueDecoder,
  remarks: RemarkCollector,
): void {
  const property = parseProperty(line);
  if (property) {
    takeProperty(card, property, decoder);
    return;
  }
  const text = decoder.decode(line).trim();
  if (!text || card.last === 'skipped') return;
  if (card.last === 'note') card.texts.notes.push(text);
  else remarks.add({ line: card.line, code: 'entry-line-not-read', facts: { value: text } });
}
