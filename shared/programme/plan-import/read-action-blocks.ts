import {
  addUnknown,
  addValue,
  blocksOfText,
  textParagraph,
  type ActionDraft,
  type Making,
} from './making.ts';
import type { PlanField } from './plan.ts';
import { headingWords } from './heading-words.ts';
import { fieldAlone } from './label-words.ts';
import type { WordBlock, WordCell, WordParagraph, WordTable } from '../../word/word-content.ts';

/** Labels of an action that say something of it beyond its name. */
const TELLING = new Set<PlanField>([
  'lead',
  'coLead',
  'partners',
  'timetable',
  'money',
  'indicator',
  'status',
]);

/** Whether blocks hold labels that only an action has: two, or the body that answers for it. */
export function tellsOfAction(blocks: readonly WordBlock[], making: Making): boolean {
  const fields = new Set<PlanField>();
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      for (const { field } of labelsIn(block, making) ?? []) fields.add(field);
    } else if (isLabelTable(block, making)) {
      for (const { label } of pairsOf(block)) {
        const field = making.readLabel(label);
        if (field) fields.add(field);
      }
    }
  }
  const telling = [...fields].filter((field) => TELLING.has(field));
  return telling.length >= 2 || telling.includes('lead');
}

/** Takes what stands below an action's heading into it: labels and label tables as fields, the rest as its description. */
export function readActionBlocks(
  draft: ActionDraft,
  blocks: readonly WordBlock[],
  making: Making,
): void {
  /** The label that stands alone and whose value follows. */
  let waiting: PlanField | null = null;
  for (const block of blocks) {
    if (block.kind === 'table') {
      waiting = null;
      if (isLabelTable(block, making)) readLabelTable(draft, block, making);
      else draft.blocks.push(block);
      continue;
    }
    const labels = labelsIn(block, making);
    if (labels) {
      waiting = null;
      for (const { label, field, value } of labels) {
        making.sawLabel(label, value);
        if (value === '') waiting = field;
        else take(draft, field, value, []);
      }
      continue;
    }
    if (waiting && block.heading === 0) {
      take(draft, waiting, block.text, [block]);
      // A list after its label goes on; of paragraphs the first alone is meant.
      if (!block.list) waiting = null;
      continue;
    }
    waiting = null;
    draft.blocks.push(block);
  }
}

function take(
  draft: ActionDraft,
  field: PlanField,
  value: string,
  blocks: readonly WordBlock[],
): void {
  if (field === 'description') {
    draft.blocks.push(...(blocks.length > 0 ? blocks : blocksOfText(value)));
  } else if (field === 'title') {
    if (draft.title === '') draft.title = value;
    else draft.blocks.unshift(textParagraph(value));
  } else if (field === 'number') draft.number ||= value;
  else if (field !== 'goal' && field !== 'subgoal') addValue(draft, field, value);
}

type Labelled = { label: string; field: PlanField; value: string };

/**
 * The labels of a paragraph with their values: it begins with one before a colon, or in bold ("Vastuutaho OM"), and may
 * hold more on other lines or after full stops. `null`: it begins with none.
 */
function labelsIn(block: WordParagraph, making: Making): Labelled[] | null {
  const { text } = block;
  if (block.heading > 0) {
    const field = fieldAlone(text, making.readLabel);
    return field ? [{ label: text, field, value: '' }] : null;
  }
  const found: (Labelled & { from: number; to: number })[] = [];
  for (const match of text.matchAll(/(^|[\n.;|]\s{0,40})([\p{L}][^:\n.;|]{1,58}):/gu)) {
    const label = (match[2] ?? '').trim();
    const field = making.readLabel(label);
    if (!field) continue;
    found.push({
      label,
      field,
      value: '',
      from: match.index + (match[1] ?? '').length,
      to: match.index + match[0].length,
    });
  }
  if (found[0]?.from === 0) {
    return found.map(({ label, field, to }, index) => {
      const end = found[index + 1]?.from ?? text.length;
      const value = text.slice(to, end).trim().replace(/[;|]$/u, '');
      return { label, field, value: withoutStop(value.trim()) };
    });
  }
  return boldLabel(block, making) ?? loneLabel(block, making);
}

/** Without the full stop that ends a value of a few words. */
function withoutStop(value: string): string {
  return /^[^.]*\.$/u.test(value) ? value.slice(0, -1) : value;
}

function boldLabel({ content, text }: WordParagraph, making: Making): Labelled[] | null {
  const [first] = content;
  if (first?.type !== 'text' || !first.marks?.some(({ type }) => type === 'bold')) return null;
  const label = first.text.trim().replace(/[:.]$/u, '');
  const field = making.readLabel(label);
  if (!field || content.length < 2) return null;
  return [
    {
      label,
      field,
      value: text
        .slice(first.text.length)
        .replace(/^[\s:–—-]+/u, '')
        .trim(),
    },
  ];
}

/** A short bold line that is a label, its value below it. */
function loneLabel({ text, isBold }: WordParagraph, making: Making): Labelled[] | null {
  if (!isBold) return null;
  const label = text.replace(/:$/u, '').trim();
  const field = fieldAlone(text, making.readLabel);
  return field ? [{ label, field, value: '' }] : null;
}

/**
 * A table whose cells are labels and values by turns, two columns or four: at least half of the labels are known, two of
 * them, or one that says a field of an action by itself.
 */
export function isLabelTable(table: WordTable, making: Making): boolean {
  // A header: labels beside labels, and none before the other rows ("Edellyttää | Rahoitus" is a label with its value).
  const labelled = table.rows.filter(([first]) => first && making.readLabel(first.text) !== null);
  const isHeader = (row: WordCell[]) =>
    row.length > 1 && row.every(({ text }) => making.readLabel(text) !== null);
  if (labelled.some(isHeader) && labelled.every(isHeader)) return false;
  const pairs = pairsOf(table);
  const known = pairs.filter(({ label }) => making.readLabel(label) !== null);
  const isTold =
    known.length >= 2 || known.some(({ label }) => fieldAlone(label, making.readLabel) !== null);
  return isTold && known.length * 2 >= pairs.length;
}

type Pair = { label: string; value: WordCell };

function pairsOf({ rows }: WordTable): Pair[] {
  return rows.flatMap((cells) => {
    if (cells.length !== 2 && cells.length !== 4) return [];
    return cells.flatMap((cell, index) => {
      const value = cells[index + 1];
      const label = cell.text.replace(/\s+/gu, ' ').replace(/:$/u, '').trim();
      return index % 2 === 0 && value && label !== '' ? [{ label, value }] : [];
    });
  });
}

/** Takes the labels of a table and what stands beside them into an action. */
export function readLabelTable(draft: ActionDraft, table: WordTable, making: Making): void {
  for (const { text } of table.rows.flatMap((row) => (row.length === 1 ? row : []))) {
    if (text !== '' && text !== draft.title) draft.blocks.push(...blocksOfText(text));
  }
  for (const { label, value } of pairsOf(table)) {
    // The head of a card below the action's own heading.
    if (isNumberOfAction(label) && headingWords(label).number === draft.number) continue;
    making.sawLabel(label, value.text);
    const field = making.readLabel(label);
    if (field) take(draft, field, value.text, value.blocks);
    else if (value.text !== '') addUnknown(draft, label, value.blocks);
  }
}

/** "Toimenpide 3", its title beside it. */
function isNumberOfAction(label: string): boolean {
  const { is, title } = headingWords(label);
  return is === 'action' && title === '';
}

/**
 * Of a label table that is an action of its own, its number and title: a first row across the table, or what stands
 * beside "Toimenpide"; `null` where it has neither.
 */
export function cardTitle(
  table: WordTable,
  making: Making,
): { number: string; title: string; rest: WordTable } | null {
  if (!isLabelTable(table, making)) return null;
  const [first] = table.rows;
  const across = first?.length === 1 ? first[0]?.text : undefined;
  const titled = pairsOf(table).find(
    ({ label }) => making.readLabel(label) === 'title' || isNumberOfAction(label),
  );
  const label = titled && headingWords(titled.label);
  const text = titled?.value.text ?? across;
  if (text === undefined || text === '') return null;
  const { number, title } = headingWords(text.replace(/\s+/gu, ' '));
  const rest = {
    ...table,
    rows: table.rows.filter(
      (row, index) => !(across !== undefined && index === 0) && row[1] !== titled?.value,
    ),
  };
  return { number: number || (label?.number ?? ''), title: title || text, rest };
}
