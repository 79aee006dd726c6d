import type { Language } from '../../i18n/languages.ts';
import type { RecordBase } from '../../records/record.ts';

/** A ministry's template that the office keeps. */
export type DocumentTemplate = RecordBase & {
  name: string;
  /** The language of its own text; absent where it serves all. */
  language?: Language;
  fileName: string;
  /** The file as it was added, in Base64: backups and the log of changes are JSON. */
  content: string;
};
