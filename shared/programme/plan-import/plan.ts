import type { Organisation } from '../../contacts/organisation.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import type { Table, TableRemark } from '../../tabular/table.ts';
import type { ActionKind, ActionMoney, ActionNeed, ActionState } from '../action.ts';
import type { PartyRole } from '../action-party.ts';
import type { ChapterContent, ChapterPlace } from '../chapter.ts';
import type { YearValue } from '../indicator.ts';

/** What a column of a table, or a label beside a text, may say of an action. */
export const PLAN_FIELDS = [
  'number',
  'title',
  'goal',
  'subgoal',
  'description',
  'lead',
  'coLead',
  'partners',
  'informed',
  'timetable',
  'from',
  'to',
  'status',
  'kind',
  'tags',
  'money',
  'budgetItem',
  'needs',
  'milestones',
  'indicator',
  'baseline',
  'target',
  'recommendations',
  'notes',
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** What was not understood of an item, or of the plan; `planImport:remark.<code>` says it. */
export const PLAN_REMARKS = [
  /** A label or column that says none of the fields: its text is in the description. */
  'label-unknown',
  /** A timetable in words is kept as a note. */
  'schedule-in-words',
  /** Of money nothing but words is known. */
  'money-in-words',
  /** A state in words that the program does not have. */
  'state-unknown',
  'kind-unknown',
  /** What an action needs, in words that the program does not have: they are in the notes. */
  'needs-in-notes',
  /** References to recommendations are kept in the notes. */
  'recommendations-in-notes',
  /** The item had no title of its own. */
  'title-made',
  /** A long title was cut; all of it is in the text. */
  'title-cut',
  /** The goal stood deeper than a programme has levels. */
  'level-raised',
  /** An action or a part stands outside of any goal. */
  'no-goal',
  /** A text holds a Finnish personal identity code: the item cannot be brought in. */
  'identity-code',
  /** What a text cannot hold was left out or changed. */
  'form-dropped',
  /** The same number stands on several items. */
  'number-twice',
  'pictures-left-out',
  'comments-left-out',
  'lettering-left-out',
  'tracked-accepted',
  'no-actions',
] as const;
export type PlanRemark = {
  code: (typeof PLAN_REMARKS)[number];
  facts?: Record<string, string | number>;
};

export type PlanParty = { name: string; role: PartyRole };

/** What is known of an action beside its title and description. */
export type PlanAction = {
  parties: PlanParty[];
  from?: CalendarDate;
  to?: CalendarDate;
  scheduleNote?: string;
  money?: ActionMoney;
  state?: ActionState;
  kind?: ActionKind;
  needs?: ActionNeed[];
  tags?: string[];
  milestones: { title: string; dueOn?: CalendarDate }[];
  indicators: PlanIndicator[];
  notes?: string;
};
export type PlanIndicator = { name: string; baseline?: YearValue; target?: YearValue };

export const PLAN_ITEM_KINDS = ['chapter', 'goal', 'action'] as const;
export type PlanItemKind = (typeof PLAN_ITEM_KINDS)[number];

/** A chapter, goal or action of the plan. Items stand in the order of reading; levels say what is below what. */
export type PlanItem = {
  /** Unlike the others' of the plan, and the same each time it is read alike. */
  key: string;
  kind: PlanItemKind;
  /** Of goals and chapters, from 1; an action stands below the goal before it. */
  level: number;
  /** As the plan has it; the programme numbers by itself. */
  number: string;
  title: string;
  /** A chapter's text, why a goal is one, an action's description. */
  text?: RichText;
  /** Of a goal: what is so when it is reached. */
  target?: RichText;
  /** Of a chapter. */
  place?: ChapterPlace;
  content?: ChapterContent;
  /** Of an action; of a goal, its indicators alone. */
  action: PlanAction;
  /** Where it stands: the how manieth paragraph or table of the document, or the line of the table. */
  at: number;
  remarks: PlanRemark[];
};

/** A column's header or a label as the plan has it, what it was taken to say (`null`: nothing), how often it stands. */
export type PlanLabel = { label: string; field: PlanField | null; count: number; sample: string };

/** A plan as it was read; nothing is written. */
export type PlannedProgramme = {
  format: Table['format'];
  title: string;
  /** The language that most of it is written in. */
  language: Language;
  /** The years that it says it is for. */
  years?: { from: number; to: number };
  /** What it calls its goals, the highest first, as far as it says so. */
  levels: string[];
  items: PlanItem[];
  labels: PlanLabel[];
  /** Of workbooks: the sheet that was read, absent where those with the same columns were read as one. */
  sheet?: string;
  sheets?: string[];
  remarks: PlanRemark[];
  /** What the reader of tables remarks. */
  tableRemarks: TableRemark[];
};

/** What the user may correct before the plan is read again: labels (by `foldKey`) to fields, `null` to plain text. */
export type PlanReadOptions = {
  labels?: Readonly<Record<string, PlanField | null>>;
  /** The one sheet to read. */
  sheet?: string | undefined;
  /** The office's: their names are known where names are told from each other. */
  organisations?: readonly Pick<
    Organisation,
    'id' | 'name' | 'abbr' | 'formerNames' | 'catalogueKey'
  >[];
};

/** An action of which nothing is known. */
export function noDetails(): PlanAction {
  return { parties: [], milestones: [], indicators: [] };
}
