import { foldKey } from '../../text/fold-key.ts';
import { findIdentityCodes } from '../../contacts/privacy/find-identity-codes.ts';
import type { LabelReader } from './label-words.ts';
import {
  noDetails,
  type PlanField,
  type PlanItem,
  type PlanItemKind,
  type PlanLabel,
  type PlanRemark,
} from './plan.ts';
import { readDetails } from './read-details.ts';
import type { KnowsName } from './read-parties.ts';
import { richOfBlocks } from '../../word/rich-of-blocks.ts';
import type { WordBlock } from '../../word/word-content.ts';

/** What every part of the reading uses. */
export type Making = {
  readLabel: LabelReader;
  knows: KnowsName;
  /** Notes that a label stands there, with one of its values. */
  sawLabel: (label: string, sample: string) => void;
  labels: () => PlanLabel[];
};

/** An action while it is read. */
export type ActionDraft = {
  at: number;
  number: string;
  title: string;
  raw: Map<PlanField, string[]>;
  /** Its description, block by block. */
  blocks: WordBlock[];
  remarks: PlanRemark[];
  /** The cells that were taken in. */
  seen: Set<string>;
};

const LONGEST_TITLE = 300;
const LONGEST_SAMPLE = 80;

/** What is kept while a plan is read, with nothing read yet. */
export function newMaking(readLabel: LabelReader, knows: KnowsName): Making {
  const seen = new Map<string, PlanLabel>();
  return {
    readLabel,
    knows,
    sawLabel(label, sample) {
      const key = foldKey(label);
      const text = sample.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_SAMPLE);
      const before = seen.get(key);
      if (before) {
        before.count += 1;
        before.sample ||= text;
      } else seen.set(key, { label, field: readLabel(label), count: 1, sample: text });
    },
    labels: () => [...seen.values()],
  };
}

/** An action of which only the number and the title are read yet; `at` is its place in the source. */
export function newDraft(at: number, number: string, title: string): ActionDraft {
  return { at, number, title, raw: new Map(), blocks: [], remarks: [], seen: new Set() };
}

/** What stands where nothing is known yet, also in a draft that this program made. */
const NOTHING = /^(?:[-–—]+|ei vielä määritelty|har ännu inte angetts|not yet set)$/iu;

/** Adds what a label or column says; the same words are not added twice, as merged cells repeat them. */
export function addValue(draft: ActionDraft, field: PlanField, text: string): void {
  const value = text.trim();
  if (value === '' || NOTHING.test(value)) return;
  const values = draft.raw.get(field) ?? [];
  if (!values.includes(value)) draft.raw.set(field, [...values, value]);
}

/** Adds what stands beside a label that says none of the fields. */
export function addUnknown(draft: ActionDraft, label: string, blocks: readonly WordBlock[]): void {
  const text = textParagraph(`${label}:`, true);
  const [first, ...rest] = blocks;
  if (first?.kind === 'paragraph' && !first.list) {
    const content = [...text.content, { type: 'text' as const, text: ' ' }, ...first.content];
    draft.blocks.push({ ...first, content, isBold: false }, ...rest);
  } else draft.blocks.push(text, ...blocks);
  draft.remarks.push({ code: 'label-unknown', facts: { label } });
}

/** The action as an item. */
export function actionOf(draft: ActionDraft, making: Making): PlanItem {
  const { action, remarks } = readDetails(draft.raw, making.knows);
  const { title, blocks, cut } = titled(draft);
  const made = richOfBlocks(blocks, 3);
  const item: PlanItem = {
    ...newItem('action', 0, draft.number, title, draft.at),
    action,
    ...(made && { text: made.text }),
  };
  item.remarks.push(...draft.remarks, ...remarks, ...cut);
  if (made && made.dropped > 0) {
    item.remarks.push({ code: 'form-dropped', facts: { count: made.dropped } });
  }
  return item;
}

/** A title of a length that a title may have: of a longer one its first sentence, and all of it in the text. */
function titled({ title, number, blocks }: ActionDraft): {
  title: string;
  blocks: WordBlock[];
  cut: PlanRemark[];
} {
  const whole = title
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^([^.]*)\.$/u, '$1');
  if (whole === '') {
    return { title: number, blocks, cut: [{ code: 'title-made' }] };
  }
  if (whole.length <= LONGEST_TITLE) return { title: whole, blocks, cut: [] };
  const sentence = /^.{20,280}?[.!?](?=\s)/su.exec(whole)?.[0];
  const short = sentence ?? `${whole.slice(0, 200).replace(/\s\S*$/u, '')}…`;
  return { title: short, blocks: [textParagraph(whole), ...blocks], cut: [{ code: 'title-cut' }] };
}

/** An item without details; `at` is its place in the source. */
export function newItem(
  kind: PlanItemKind,
  level: number,
  number: string,
  title: string,
  at: number,
): PlanItem {
  return { key: '', kind, level, number, title, action: noDetails(), at, remarks: [] };
}

/** A paragraph of plain text. */
export function textParagraph(text: string, isBold = false) {
  return {
    kind: 'paragraph' as const,
    style: '',
    heading: 0,
    label: '',
    content: [
      { type: 'text' as const, text, ...(isBold && { marks: [{ type: 'bold' as const }] }) },
    ],
    text,
    isBold,
    size: 0,
    isBoxed: false,
  };
}

/** The lines of a plain text as paragraphs, those with bullets as a list. */
export function blocksOfText(text: string): WordBlock[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const item = /^(?:[•▪◦–*-])\s+(\S.*)$/u.exec(line)?.[1];
      return item === undefined
        ? textParagraph(line)
        : { ...textParagraph(item), list: { id: '', level: 0, isBullet: true } };
    });
}

/** Marks what is wrong across items and gives each its key. */
export function finished(items: readonly PlanItem[]): PlanItem[] {
  const numbers = new Map<string, number>();
  for (const { kind, number } of items) {
    if (kind === 'action' && number) numbers.set(number, (numbers.get(number) ?? 0) + 1);
  }
  let goals = 0;
  return items.map((item, index) => {
    const remarks = [...item.remarks];
    if (item.kind === 'goal') goals += 1;
    if (item.kind === 'action' && (numbers.get(item.number) ?? 0) > 1) {
      remarks.push({ code: 'number-twice', facts: { number: item.number } });
    }
    if (item.kind === 'action' && goals === 0) remarks.push({ code: 'no-goal' });
    if (findIdentityCodes({ items: [item] }).length > 0) remarks.push({ code: 'identity-code' });
    return { ...item, key: String(index + 1), remarks };
  });
}
