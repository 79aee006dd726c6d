import { ok, type Result } from '../../lib/result.ts';
import { addGroups, type EntryGroup } from '../entries/add-groups.ts';
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
  const cards = readCards(content, decoder, remarks);
  const entries: NumberedEntry[] = [];
  const groups: EntryGroup[] = [];
  const byId = new Map<string, NumberedEntry>();
  for (const card of cards) {
    const { line, uid, members, kind } = card;
    if (card.isUnfinished) remarks.add({ line, code: 'entry-unfinished' });
    const entry = { line, entry: entryOfCard(card) };
    if (kind === 'group') {
      const name = entry.entry.fullName || entry.entry.givenName || entry.entry.organisation;
      groups.push({ line, name, members });
    } else {
      entries.push(entry);
      if (uid) byId.set(uid, entry);
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

function readCards(bytes: Uint8Array, decoder: ValueDecoder, remarks: RemarkCollector): Card[] {
  const cards: Card[] = [];
  /** Cards that are open; null is an assistant's card within another. */
  const open: (Card | null)[] = [];
  let isAgent = false;
  const begin = (isUnfinished: boolean) => {
    if (cards.length >= LIMITS.rows) throw new TableError('too-large', { rows: LIMITS.rows });
    const card = newCard(cards.length + 1);
    card.isUnfinished = isUnfinished;
    cards.push(card);
    open.push(card);
  };
  for (const line of contentLines(bytes)) {
    const name = nameOf(line);
    const card = open.at(-1);
    const isCard = (name === 'BEGIN' || name === 'END') && /:\s*VCARD\s*$/i.test(asciiOf(line));
    if (isCard && name === 'BEGIN') {
      if (isAgent || card === null) open.push(null);
      else begin(false);
      isAgent = false;
      continue;
    }
    if (isCard) {
      open.pop();
      continue;
    }
    if (card === null) continue;
    if (card === undefined) {
      if (!STARTS.has(name)) continue;
      begin(true);
    }
    const current = open.at(-1);
    if (!current) continue;
    isAgent = name === 'AGENT';
    if (isAgent && /:\s*BEGIN:VCARD\s*$/i.test(asciiOf(line))) open.push(null);
    else if (name !== '' && !isWanted(name)) current.last = 'skipped';
    else readLine(current, line, decoder, remarks);
  }
  for (const card of open) if (card) card.isUnfinished = true;
  return cards;
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
