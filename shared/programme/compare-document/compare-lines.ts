import { LANGUAGES, LOCALES, pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { letteringOf } from '../../rich-text/lettering.ts';
import type { RichInline, RichList, RichParagraph, RichText } from '../../rich-text/rich-text.ts';
import { NOT_COMPARED, type ComparedTable } from '../versions/compare-versions.ts';
import type { ActionParty } from '../action-party.ts';
import type { Indicator, IndicatorValue } from '../indicator.ts';
import type { Milestone } from '../milestone.ts';
import type { RecommendationLink } from '../../recommendations/recommendation.ts';
import { referenceText } from '../../recommendations/reference-text.ts';
import { groupRows } from '../../records/group-rows.ts';
import {
  numberProgramme,
  type NumberedAction,
  type NumberedChapter,
  type NumberedGoal,
  type NumberedProgramme,
} from '../outline/number-programme.ts';
import { isEmptyText, type TextValue } from '../translation-state.ts';
import type { Translated } from '../translated.ts';
import { fieldLabel, valueWords, type Wording } from '../value-words.ts';
import type { VersionContent } from '../versions/version.ts';

/** What a line of a compared document is: a heading of a level, a paragraph, an item of a list. */
export type LineLook =
  | { kind: 'title' | 'subheading' | 'text' | 'field' | 'row' }
  | { kind: 'heading'; level: number }
  /** `list` is the same for all items of one list; those of a list inside it have another. */
  | { kind: 'item'; level: number; list: string; isNumbered: boolean };

/** Words of one form. */
export type Piece = { text: string; look?: ReturnType<typeof letteringOf> };

/** A paragraph of a programme written down line by line; `id` is the same in all versions. */
export type CompareLine = { id: string; look: LineLook; pieces: Piece[] };

/** What is told by other lines, by the place, or for the office alone. */
const NOT_PRINTED = new Set([...NOT_COMPARED, 'actionNumbering']);

/** The order in which fields are read; those that are not here come last. */
const FIELD_ORDER = [
  'organisationId',
  'recommendationId',
  'title',
  'name',
  'role',
  'answer',
  'answeredOn',
  'state',
  'kind',
  'from',
  'to',
  'dueOn',
  'doneOn',
  'scheduleNote',
  'needs',
  'money',
  'definition',
  'unit',
  'direction',
  'baseline',
  'target',
  'value',
  'source',
  'cover',
];

function placeOf(field: string): string {
  const place = FIELD_ORDER.indexOf(field);
  return `${String(place < 0 ? FIELD_ORDER.length : place).padStart(2, '0')} ${field}`;
}

/**
 * A version of a programme written down line by line in one language, in the order of reading: every heading, paragraph,
 * item and row of its texts, and each of its other fields as a line of its own. A text that is not there in the language
 * stands in Finnish, or in whatever language there is.
 */
export function compareLines(content: VersionContent, language: Language): CompareLine[] {
  return new LineWriter(content, language).write();
}

type Rows<T> = ReadonlyMap<string | undefined, readonly T[]>;

class LineWriter {
  readonly #lines: CompareLine[] = [];
  readonly #content: VersionContent;
  readonly #language: Language;
  readonly #wording: Wording;
  readonly #numbers: ReadonlyMap<string, string>;
  readonly #outline: NumberedProgramme;
  readonly #parties: Rows<ActionParty>;
  readonly #milestones: Rows<Milestone>;
  readonly #indicatorsOf: Rows<Indicator>;
  readonly #values: Rows<IndicatorValue>;
  readonly #links: Rows<RecommendationLink>;

  constructor(content: VersionContent, language: Language) {
    this.#content = content;
    this.#language = language;
    this.#outline = numberProgramme(content);
    this.#numbers = this.#outline.numbers;
    this.#wording = wordingOf(content, language);
    this.#parties = groupRows(content.actionParties, ({ actionId }) => actionId);
    this.#milestones = groupRows(content.milestones, ({ actionId }) => actionId);
    this.#indicatorsOf = groupRows(content.indicators, (row) => row.actionId ?? row.goalId);
    this.#values = groupRows(content.indicatorValues, ({ indicatorId }) => indicatorId);
    this.#links = groupRows(content.recommendationLinks, ({ actionId }) => actionId);
  }

  write(): CompareLine[] {
    const { programme } = this.#content;
    const { front, main, annex } = this.#outline.chapters;
    const goals = () => {
      for (const goal of this.#outline.goals) this.#goal(goal, 1);
      if (this.#outline.orphans.length > 0) {
        const t = this.#wording.t;
        this.#heading('orphans', 1, '', t('programme:outline.orphans'));
        for (const action of this.#outline.orphans) this.#action(action, 2);
      }
    };
    this.#add(`${programme.id} title`, { kind: 'title' }, plainPieces(this.#text(programme.title)));
    this.#fields('programmes', programme.id, programme, ['title']);
    for (const chapter of front) this.#chapter(chapter, 1);
    // Goals and actions stand in the chapter that is made of them.
    const isMade = ({ chapter }: NumberedChapter) => chapter.content === 'goalsAndActions';
    for (const chapter of main) {
      this.#chapter(chapter, 1);
      if (isMade(chapter)) goals();
    }
    if (!main.some(isMade)) goals();
    for (const chapter of annex) this.#chapter(chapter, 1);
    return this.#lines;
  }

  #add(id: string, look: LineLook, pieces: Piece[]): void {
    const kept = pieces.filter(({ text }) => text !== '');
    if (kept.some(({ text }) => text.trim() !== '')) this.#lines.push({ id, look, pieces: kept });
  }

  #heading(id: string, level: number, number: string, title: string): void {
    const text = [number, title].filter((word) => word !== '').join(' ');
    this.#add(`${id} title`, { kind: 'heading', level }, plainPieces(text));
  }

  #chapter({ chapter, number, chapters }: NumberedChapter, level: number): void {
    const { id, place, title, body } = chapter;
    const { t } = this.#wording;
    const named =
      place === 'annex' && level === 1 ? t('programmeDocuments:annexNumber', { number }) : number;
    this.#heading(id, level, named, this.#text(title));
    this.#rich(id, 'body', body);
    for (const one of chapters) this.#chapter(one, level + 1);
  }

  #goal({ goal, number, actions, goals }: NumberedGoal, level: number): void {
    const { id, title, why, target } = goal;
    const { t } = this.#wording;
    this.#heading(id, level, number, this.#text(title));
    for (const [field, text] of [
      ['why', why],
      ['target', target],
    ] as const) {
      if (this.#value<RichText>(text) === undefined) continue;
      const label = t(`programme:field.${field}`);
      this.#add(`${id} ${field}`, { kind: 'subheading' }, plainPieces(label));
      this.#rich(id, field, text);
    }
    this.#indicators(id);
    for (const one of actions) this.#action(one, level + 1);
    for (const one of goals) this.#goal(one, level + 1);
  }

  #action({ action, number }: NumberedAction, level: number): void {
    const { id, title, description } = action;
    this.#heading(id, level, number, this.#text(title));
    this.#rich(id, 'description', description);
    this.#fields('actions', id, action, ['title', 'description', 'notes', 'tags']);
    for (const row of this.#parties.get(id) ?? []) this.#part('actionParties', row);
    for (const row of this.#milestones.get(id) ?? []) this.#part('milestones', row);
    this.#indicators(id);
    for (const row of this.#links.get(id) ?? []) this.#part('recommendationLinks', row);
  }

  #indicators(ownerId: string): void {
    for (const row of this.#indicatorsOf.get(ownerId) ?? []) {
      this.#part('indicators', row, row);
      for (const value of this.#values.get(row.id) ?? []) {
        this.#part('indicatorValues', value, row);
      }
    }
  }

  /** What belongs to an action or goal, in one line: its kind, then field by field. */
  #part(
    table: Exclude<ComparedTable, 'programmes' | 'chapters' | 'goals' | 'actions'>,
    row: Row,
    indicator?: Indicator,
  ) {
    const { t } = this.#wording;
    const words = this.#fieldWords(table, row, [], indicator).map(
      ({ label, text }) => `${label}: ${text}`,
    );
    this.#add(row.id, { kind: 'field' }, [
      { text: `${t(`versions:record.${table}`)}. `, look: { bold: true } },
      { text: words.join('; ') },
    ]);
  }

  #fields(table: ComparedTable, id: string, row: Row, without: readonly string[]): void {
    for (const { field, label, text } of this.#fieldWords(table, row, without)) {
      this.#add(`${id} ${field}`, { kind: 'field' }, [
        { text: `${label}: `, look: { bold: true } },
        { text },
      ]);
    }
  }

  /** In a fixed order, whatever the order in which the record holds them. */
  #fieldWords(table: ComparedTable, row: Row, without: readonly string[], indicator?: Indicator) {
    const { t } = this.#wording;
    const words = (field: string, value: unknown) =>
      valueWords(table, field, value, this.#wording, indicator);
    return Object.entries(row)
      .filter(([field]) => !NOT_PRINTED.has(field) && !without.includes(field))
      .sort(([one], [other]) => (placeOf(one) < placeOf(other) ? -1 : 1))
      .map(([field, value]: [string, unknown]) => ({
        field,
        label: fieldLabel(t, table, field),
        text: oneLine(isTranslated(value) ? this.#text(value) : words(field, value)),
      }))
      .filter(({ text }) => text !== '');
  }

  #value<T extends TextValue>(text: Translated<T> | undefined): T | undefined {
    const found = [this.#language, ...LANGUAGES].find((one) => !isEmptyText(text?.[one]));
    return found === undefined ? undefined : text?.[found];
  }

  #text(text: Translated<string> | undefined): string {
    return oneLine(this.#value<string>(text) ?? '');
  }

  #rich(id: string, field: string, text: Translated<RichText> | undefined): void {
    const value = this.#value<RichText>(text);
    for (const block of value?.content ?? []) {
      const own = `${id} ${field} ${block.attrs.id}`;
      if (block.type === 'paragraph') this.#paragraph(own, { kind: 'text' }, block.content);
      else if (block.type === 'heading') {
        this.#paragraph(own, { kind: 'subheading' }, block.content);
      } else if (block.type === 'table') {
        block.content.forEach((row, index) => {
          const cells = row.content.map((cell) => cell.content.flatMap((part) => linesIn(part)));
          const pieces = cells.flatMap((lines, at) => [
            ...(at > 0 ? [{ text: ' | ' }] : []),
            ...lines.flatMap((line, place) => [
              ...(place > 0 ? [{ text: ' ' }] : []),
              ...this.#pieces(line),
            ]),
          ]);
          this.#add(`${own} ${index}`, { kind: 'row' }, pieces);
        });
      } else if (block.type !== 'pageBreak') this.#list(own, block);
    }
  }

  /** `id` is that of the list, the same in all versions, as are those of the lists inside it. */
  #list(id: string, list: RichList, level = 0): void {
    const isNumbered = list.type === 'orderedList';
    list.content.forEach((item, index) => {
      // An item that comes or goes leaves what is below the others as it is.
      const first = item.content.find((part) => part.type === 'paragraph')?.attrs.id ?? index;
      let inside = 0;
      item.content.forEach((part, place) => {
        if (part.type !== 'paragraph') this.#list(`${id} ${first} ${inside++}`, part, level + 1);
        else {
          const look: LineLook =
            place === 0 ? { kind: 'item', level, list: id, isNumbered } : { kind: 'text' };
          this.#paragraph(`${id} ${part.attrs.id}`, look, part.content);
        }
      });
    });
  }

  #paragraph(id: string, look: LineLook, content: RichParagraph['content']): void {
    this.#add(id, look, this.#pieces(content));
  }

  /** Words with their form; footnotes stand in the text, an address behind the words that lead to it. */
  #pieces(content: readonly RichInline[] | undefined): Piece[] {
    const { t } = this.#wording;
    return (content ?? []).map((one): Piece => {
      if (one.type === 'hardBreak') return { text: ' ' };
      if (one.type === 'footnote') {
        return { text: ` [${t('programmeChanges:footnote')}: ${oneLine(one.attrs.text)}]` };
      }
      if (one.type === 'actionRef') return { text: this.#numbers.get(one.attrs.actionId) ?? '' };
      const look = letteringOf(one.marks ?? []);
      const link = one.marks?.find((mark) => mark.type === 'link');
      const href =
        link?.type === 'link' && !one.text.includes(link.attrs.href) ? link.attrs.href : '';
      return {
        text: `${one.text.replace(/\s/gu, ' ')}${href === '' ? '' : ` (${href})`}`,
        ...(Object.keys(look).length > 0 && { look }),
      };
    });
  }
}

type Row = { id: string };

function linesIn(part: RichParagraph | RichList): (readonly RichInline[])[] {
  if (part.type === 'paragraph') return [part.content ?? []];
  return part.content.flatMap((item) => item.content.flatMap(linesIn));
}

function plainPieces(text: string): Piece[] {
  return [{ text }];
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function isTranslated(value: unknown): value is Translated<string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((key) => key === 'basis' || LANGUAGES.some((one) => one === key))
  );
}

/** How the values of a version are worded in a document. */
export function wordingOf(content: VersionContent, language: Language): Wording {
  const t = translatorFor(language);
  const organisations = new Map(content.organisations.map(({ id, name }) => [id, name]));
  const bodies = new Map(content.bodies?.map(({ id, name }) => [id, name]));
  const recommendations = new Map(
    content.recommendations.map(({ id, reference }) => [id, referenceText(reference, language)]),
  );
  const number = new Intl.NumberFormat(LOCALES[language]);
  return {
    t,
    language,
    day: (day) => documentDate(day, language),
    number: (value) => number.format(value),
    organisation: (id) =>
      pickText(organisations.get(id), language) || t('programmeDocuments:goneOrganisation'),
    body: (id) => pickText(bodies.get(id), language) || t('preparation:goneBody'),
    recommendation: (id) => recommendations.get(id) ?? '',
  };
}
