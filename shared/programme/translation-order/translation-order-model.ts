import type { CalendarDate } from '../../lib/calendar-date.ts';
import { richTextPlain } from '../../rich-text/plain.ts';

import {
  actionsInOrder,
  chaptersInOrder,
  goalsInOrder,
  numberProgramme,
  type NumberedProgramme,
} from '../outline/number-programme.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { programmeTexts, type ProgrammeText } from '../programme-texts.ts';
import type { TargetLanguage, Translated } from '../translated.ts';
import { finnishMark, NO_SEGMENT, textTag, wordsOf, writeOrderCode } from './order-code.ts';
import { besideFinnish, numberIn, valueIn } from './order-texts.ts';
import { segmentsOf, type ShownInline } from './segments.ts';
import { groupPairs } from '../../lib/group-by.ts';

/** Which texts are ordered: those missing or older than the Finnish, all, or those of the keys given. */
type OrderChoice = 'open' | 'all' | ReadonlySet<string>;

/** The name of a text's field: `actions.title`. */
type OrderField = `${ProgrammeText['of']}.${string}`;

export type OrderRow = {
  /** `writeOrderCode`. */
  code: string;
  /** The number of the chapter, goal or action; empty where it has none. */
  number: string;
  field: OrderField;
  /** Where a text has several rows: which of them it is. */
  part?: { index: number; of: number };
  source: ShownInline[];
  /** An older translation of it, to be revised; empty: to be translated. */
  target: ShownInline[];
  /**
   * On the first row of a text: an older translation whose parts are not those of the Finnish, as plain words, and the
   * code of the row that shows it.
   */
  earlier?: { code: string; text: string };
};

/** A chapter, or a goal with its actions: a table of its own. */
export type OrderPart = PartName & { rows: OrderRow[] };

/** What a part is called: the whole (its number is empty), a chapter, an annex, a goal; `title` is Finnish. */
type PartName = { kind: 'whole' | 'chapter' | 'annex' | 'goal'; number: string; title: string };

export type TranslationOrderModel = {
  sampleData: boolean;
  target: TargetLanguage;
  programme: Translated<string>;
  deadline?: CalendarDate;
  message?: string;
  parts: OrderPart[];
  /** Of the Finnish: translators count them. */
  counts: OrderCounts;
};

type OrderCounts = { texts: number; words: number; letters: number };

/** The model of an order: `content` as it is now, the language wanted, which texts, and what to tell the translator. */
export function translationOrderModel(
  content: ProgrammeContent,
  options: {
    target: TargetLanguage;
    choice: OrderChoice;
    deadline?: CalendarDate;
    message?: string;
  },
): TranslationOrderModel {
  const { target, choice, deadline, message } = options;
  const outline = numberProgramme(content);
  const texts = orderedTexts(programmeTexts(content, outline), target, choice);
  const partOf = partsOf(content, outline);
  const rows = groupPairs(
    texts.flatMap((text): [Place['part'], OrderRow][] => {
      const place = partOf.get(text.owner.id);
      if (!place) return [];
      return rowsOf(text, target, place.number, numberIn(outline)).map((row) => [place.part, row]);
    }),
  );
  const parts = [...rows].map(([part, own]) => ({ ...part, rows: own }));
  return {
    sampleData: content.programme.sample === true,
    target,
    programme: content.programme.title,
    ...(deadline !== undefined && { deadline }),
    ...(message !== undefined && message.trim() !== '' && { message }),
    parts,
    counts: countsOf(texts.length, parts),
  };
}

/** The texts that are ordered: none without Finnish. */
function orderedTexts(
  texts: readonly ProgrammeText[],
  target: TargetLanguage,
  choice: OrderChoice,
): ProgrammeText[] {
  return texts.filter(({ key, states }) => {
    const state = states[target];
    if (state === 'none') return false;
    if (choice === 'all') return true;
    return choice === 'open' ? state !== 'current' : choice.has(key);
  });
}

type Place = { number: string; part: PartName };

/** Of each record of the outline its number and the part of the order that it stands in, in the order of reading. */
function partsOf(
  { programme }: ProgrammeContent,
  outline: NumberedProgramme,
): ReadonlyMap<string, Place> {
  const titleOf = ({ title }: { title: Translated<string> }) => title.fi ?? title.sv ?? '';
  const whole: PartName = { kind: 'whole', number: '', title: titleOf(programme) };
  const places = new Map<string, Place>([[programme.id, { number: '', part: whole }]]);
  for (const { chapter, number } of chaptersInOrder(outline)) {
    const kind = chapter.place === 'annex' ? 'annex' : number === '' ? 'whole' : 'chapter';
    places.set(chapter.id, { number, part: { kind, number, title: titleOf(chapter) } });
  }
  for (const { goal, number, actions } of goalsInOrder(outline.goals)) {
    const part: PartName = { kind: 'goal', number, title: titleOf(goal) };
    places.set(goal.id, { number, part });
    for (const one of actions) places.set(one.action.id, { number: one.number, part });
  }
  for (const { action, number } of actionsInOrder({ goals: [], orphans: outline.orphans })) {
    places.set(action.id, { number, part: whole });
  }
  return places;
}

function rowsOf(
  text: ProgrammeText,
  target: TargetLanguage,
  number: string,
  numberOf: (actionId: string) => string,
): OrderRow[] {
  const finnish = valueIn(text, 'fi') ?? '';
  const segments = segmentsOf(finnish, numberOf);
  const older = valueIn(text, target);
  const old = older === undefined ? [] : besideFinnish(segments, older, numberOf);
  const tag = { language: target, text: textTag(text.key), finnish: finnishMark(finnish) };
  return segments.map(({ kind, shown }, index) => ({
    code: writeOrderCode({ ...tag, index, kind }),
    number,
    field: `${text.of}.${text.field}`,
    ...(segments.length > 1 && { part: { index, of: segments.length } }),
    source: shown,
    target: old?.[index]?.shown ?? [],
    ...(old === null &&
      index === 0 &&
      older !== undefined && {
        earlier: {
          code: writeOrderCode({ ...tag, index: NO_SEGMENT, kind }),
          text:
            typeof older === 'string'
              ? older
              : richTextPlain(older, { reference: numberOf, hasHeights: true }),
        },
      }),
  }));
}

function countsOf(texts: number, parts: readonly OrderPart[]): OrderCounts {
  const sources = parts.flatMap(({ rows }) => rows.map(({ source }) => wordsOf(source)));
  return {
    texts,
    words: sources.reduce((sum, words) => sum + words.split(' ').length, 0),
    letters: sources.reduce((sum, words) => sum + words.length, 0),
  };
}
