import type { NoticeTexts } from '../contacts/privacy/notice-texts.ts';
import type { KeptLengths } from '../cooperation/obligations/back-plan.ts';
import type { Language, LocalText } from '../i18n/languages.ts';
import type { RecordBase } from '../records/record.ts';

/** One row, id `office`: how the program looks and what documents print of the office. */
export type OfficeSettings = RecordBase & {
  language: Language;
  theme: 'light' | 'dark' | 'system';
  organisation: LocalText;
  unit: LocalText;
  coordinatorName: string;
  coordinatorTitle: LocalText;
  email: string;
  phone: string;
  /** What the office says of itself in notices on data protection, where it is not the program's proposal. */
  noticeTexts?: NoticeTexts;
  /** How long the steps to a deadline were last planned to take. */
  planLengths?: KeptLengths;
};
