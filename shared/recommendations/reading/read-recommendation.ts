import type { Language, LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type {
  RecommendationPosition,
  RecommendationState,
  RecommendationStrength,
} from '../recommendation.ts';

/** What a reader must be told of a recommendation as it was read; `recommendations:remark.<code>` says it. */
type ReadingRemarkCode =
  /** It stands without a number, and cannot be told from others by it. */
  | 'no-number'
  /** No word says how strongly it is meant. */
  | 'no-strength'
  /** Several words say so: the strongest was taken. */
  | 'several-strengths'
  /** Paragraphs without a number that followed were taken as its own. */
  | 'continued'
  /** The same number stands above already. */
  | 'double'
  /** The same number stands over another text. */
  | 'number-twice'
  /** It holds a Finnish personal identity code and cannot be brought in. */
  | 'identity-code'
  | 'too-long'
  | 'strength-unknown'
  | 'position-unknown'
  | 'state-unknown'
  | 'day-unknown';
export type ReadingRemark = {
  code: ReadingRemarkCode;
  facts?: Record<string, string | number>;
};

/** A recommendation as it was read out of a list, a table or a report. What is not written is not there. */
export type ReadRecommendation = {
  /** Unlike the others' of the reading, and the same each time it is read alike. */
  key: string;
  /** The how manieth paragraph it begins in, or the line of the table. */
  at: number;
  /** Its number as written: `92`, `159.42`; `''` where it has none. */
  no: string;
  /** Where it stands, where that is written whole (in a table); else it follows from the document's sign and `no`. */
  reference?: string;
  text: LocalText;
  strength?: RecommendationStrength;
  position?: RecommendationPosition;
  state?: RecommendationState;
  givenOn?: CalendarDate;
  dueOn?: CalendarDate;
  topics?: string[];
  response?: LocalText;
  /** Names as written. */
  body?: string;
  round?: string;
  addressees?: string[];
  /** Of the UPR: the country that gave it, as the brackets at its end say. */
  country?: string;
  remarks: ReadingRemark[];
};

/** What was found; nothing is written. */
export type RecommendationReading = {
  format: 'table' | 'report' | 'list';
  /** The language that most of it is written in. */
  language: Language;
  /** The document's own sign where it says one: `GRETA(2019)06`. */
  sign?: string;
  /** Paragraphs or rows that were looked at. */
  read: number;
  items: ReadRecommendation[];
};

/** A paragraph of a document, in the order of reading. */
export type SourceParagraph = {
  at: number;
  text: string;
  /** What a numbered list sets before it: `45.`, `a)`. */
  label?: string;
  isHeading?: boolean;
  isBullet?: boolean;
};
