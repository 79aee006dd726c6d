import type { NoticeTexts } from '../contacts/privacy/notice-texts.ts';
import type { KeptLengths } from '../cooperation/obligations/back-plan.ts';
import type { Language, LocalText } from '../i18n/languages.ts';
import type { RecordBase } from '../records/record.ts';

/** How the program looks and speaks on one device, and to whom: the row's id is that of the device. */
export type Preferences = RecordBase & {
  language: Language;
  theme: 'light' | 'dark' | 'system';
  /** The name that each act done there bears; empty where she gives none. */
  personName: string;
};

/** One row, id `office`: what documents print of the office, the same on every device. */
export type OfficeSettings = RecordBase & {
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
