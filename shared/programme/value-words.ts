import { pickText, type Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import type { ActionMoney, ActionNeed } from './action.ts';
import type { ComparedTable } from './versions/compare-versions.ts';
import type { Indicator, YearValue } from './indicator.ts';
import { valueText } from './level-value.ts';
import { needsText } from './needs-text.ts';
import type { GoalLevel } from './programme.ts';

/** What values are worded with. */
export type Wording = {
  t: Translate;
  language: Language;
  day: (day: string) => string;
  number: (value: number) => string;
  organisation: (id: string) => string;
  body: (id: string) => string;
  recommendation: (id: string) => string;
};

/** The indicator that a value is of. */
type OfIndicator = Pick<Indicator, 'kind' | 'unit'>;

type Word = (value: never, wording: Wording, indicator: OfIndicator) => string;

const day: Word = (value: string, wording) => wording.day(value);
const text: Word = (value: string) => value;
const level: Word = (value: YearValue, { language }, indicator) =>
  [valueText(value, indicator, language), value.note].filter(Boolean).join(', ');

/** How the fields are worded whose values are neither texts in languages nor texts with form. */
const WORDS: { [Table in ComparedTable]: Record<string, Word> } = {
  programmes: {
    from: day,
    to: day,
    adoptedOn: day,
    publishedOn: day,
    openedOn: day,
    answersBy: day,
    state: (value: 'draft', { t }) => t(`programme:state.${value}`),
    actionNumbering: (value: 'byGoal', { t }) => t(`programme:field.numberings.${value}`),
    levels: (value: GoalLevel[], { language }) =>
      value.map(({ name }) => pickText(name, language)).join(', '),
    preparedByIds: (value: string[], { body }) => value.map(body).join(', '),
  },
  chapters: {
    place: (value: 'main', { t }) => t(`programme:place.${value}`),
    content: (value: 'text', { t }) => t(`programme:content.${value}`),
  },
  goals: {},
  actions: {
    from: day,
    to: day,
    kind: (value: 'other', { t }) => t(`programme:kind.${value}`),
    state: (value: 'idea', { t }) => t(`programme:actionState.${value}`),
    needs: (value: ActionNeed[], { t }) => needsText(value, t),
    tags: (value: string[]) => value.join(', '),
    money: ({ state, sum, budgetItem, note }: ActionMoney, { t, number }) =>
      [
        t(`programme:money.${state}`),
        sum === undefined ? undefined : t('programmeDocuments:sum', { sum: number(sum) }),
        budgetItem && t('programmeDocuments:budgetItem', { item: budgetItem }),
        note,
      ]
        .filter(Boolean)
        .join(', '),
  },
  actionParties: {
    organisationId: (value: string, { organisation }) => organisation(value),
    role: (value: 'lead', { t }) => t(`programme:party.roles.${value}`),
    answer: (value: 'asked', { t }) => t(`programme:party.answers.${value}`),
    answeredOn: day,
  },
  milestones: { dueOn: day, doneOn: day },
  indicators: {
    kind: (value: 'number', { t }) => t(`programme:indicator.kinds.${value}`),
    direction: (value: 'up', { t }) => t(`programme:indicator.directions.${value}`),
    baseline: level,
    target: level,
  },
  indicatorValues: {
    from: day,
    to: day,
    value: (value: string, { language }, indicator) => valueText({ value }, indicator, language),
  },
  recommendationLinks: {
    recommendationId: (value: string, { recommendation }) => recommendation(value),
    cover: (value: 'full', { t }) => t(`programme:recommendation.covers.${value}`),
  },
};

/** A value of a field in words; empty where there is none. Those of an indicator are written as it counts. */
export function valueWords(
  table: ComparedTable,
  field: string,
  value: unknown,
  wording: Wording,
  indicator: OfIndicator = { kind: 'text' },
): string {
  if (value === undefined || value === '') return '';
  const word = WORDS[table][field] ?? (typeof value === 'string' ? text : undefined);
  return word?.(value as never, wording, indicator) ?? '';
}

/** Whether a field holds what was written, to be compared word by word, and not a choice, a day or a sum. */
export function isWritten(table: ComparedTable, field: string): boolean {
  return WORDS[table][field] === undefined;
}

/** The names of fields; those of one name in several tables go by `table.field`. */
const LABELS = {
  title: 'versions:field.title',
  from: 'programme:field.from',
  to: 'programme:field.to',
  levels: 'versions:field.levels',
  actionNumbering: 'programme:field.numbering',
  state: 'programme:field.actionState',
  'programmes.state': 'programme:field.state',
  caseNumber: 'programme:field.caseNumber',
  projectNumber: 'programme:field.projectNumber',
  preparedByIds: 'preparation:preparedBy',
  adoptedOn: 'programme:field.adoptedOn',
  adoptedBy: 'programme:field.adoptedBy',
  publishedOn: 'programme:field.publishedOn',
  openedOn: 'programme:field.openedOn',
  answersBy: 'programme:field.answersBy',
  series: 'programme:field.series',
  isbn: 'programme:field.isbn',
  issn: 'programme:field.issn',
  urn: 'programme:field.urn',
  authors: 'programme:field.authors',
  keywords: 'programme:field.keywords',
  abstract: 'programme:field.abstract',
  notes: 'programme:field.notes',
  place: 'programme:field.place',
  content: 'programme:field.content',
  body: 'programme:field.body',
  why: 'programme:field.why',
  target: 'programme:field.target',
  'indicators.target': 'programme:indicator.target',
  description: 'programme:field.description',
  kind: 'programme:field.kind',
  needs: 'programme:field.needs',
  tags: 'actionTags:name',
  scheduleNote: 'programme:field.scheduleNote',
  money: 'programme:field.money',
  organisationId: 'programme:party.organisation',
  role: 'programme:party.role',
  answer: 'programme:party.answer',
  answeredOn: 'programme:party.answeredOn',
  note: 'versions:field.note',
  'actionParties.note': 'programme:party.note',
  dueOn: 'programme:milestone.dueOn',
  doneOn: 'programme:milestone.doneOn',
  name: 'versions:field.title',
  definition: 'programme:indicator.definition',
  unit: 'programme:indicator.unit',
  direction: 'programme:indicator.direction',
  baseline: 'programme:indicator.baseline',
  source: 'programme:indicator.source',
  value: 'versions:field.value',
  recommendationId: 'programme:recommendation.choose',
  cover: 'programme:recommendation.cover',
} as const;

/** What a field is called. */
export function fieldLabel(t: Translate, table: ComparedTable, field: string): string {
  const names = [`${table}.${field}`, field];
  const known = names.find((name): name is keyof typeof LABELS => name in LABELS);
  return known === undefined ? field : t(LABELS[known]);
}
