import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Form } from '#shared/forms/form.ts';
import type { LocalText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import type { Owner } from '#renderer/features/attachments/public.ts';
import type { Address } from '#renderer/ui/address.ts';

/** What is taken out of a reply for one field of one section. */
export type TakenCell = { section: string; field: string; text: string };

/** What of a reply is taken in. */
export type TakenReply = {
  cells: readonly TakenCell[];
  /** The texts of the file that were put nowhere. */
  leftOver: readonly string[];
  fileName: string;
  today: CalendarDate;
};

/** Something was written after the form had gone out; or an answer is there, and nobody knows since when. */
export type Doubt = 'changedSince' | 'answered';

/** What a cell of a form is known by. */
export const cellKey = ({ section, field }: { section: string; field: string }) =>
  `${section} ${field}`;

/** The acts that take a reply, of each kind of form. */
export const REPLY_ACTS = [
  'takeFollowUpReply',
  'takeQuestionnaireReply',
  'takeExtractReply',
] as const;

/** A form that can have gone out, and what becomes of what it says when it comes back: the same for all kinds of form. */
export type AskedForm = {
  form: Form;
  respondent: Organisation;
  /** What it is of: a round, a questionnaire. */
  title: LocalText;
  /** The title of the round that has begun since; null where there is none. */
  newer: LocalText | null;
  /** Where that is shown. */
  href: Address;
  /** What the file that came back is kept with. */
  owner: Owner;
  act: (typeof REPLY_ACTS)[number];
  /** Whether `text` can be taken in as `field`. */
  canBeTaken: (field: string, text: string) => boolean;
  /** Why cells may be older than what the office holds by now, by `cellKey`. */
  doubts: ReadonlyMap<string, Doubt>;
  /** Writes down what is taken, within an act. */
  take: (write: Writer, read: Office['read'], taken: TakenReply) => Promise<void>;
};
