import type { DocumentFrame } from '../documents/document-kind.ts';
import type { FormToSend } from './pack-forms.ts';

/** A form that goes out again to who has not answered yet, and the letter that reminds of it. */
export type ReminderToSend<Whom> = {
  toSend: FormToSend;
  /** Whom it reminds. */
  whom: Whom;
  /** The name of the letter's file, and in what it is made. */
  letterName: string;
  frame: DocumentFrame;
};

/** The forms that go out as reminders, each with its letter, which `make` makes. */
export async function withLetters<Whom>(
  reminders: readonly ReminderToSend<Whom>[],
  make: (reminder: ReminderToSend<Whom>) => Promise<Uint8Array>,
): Promise<FormToSend[]> {
  const forms: FormToSend[] = [];
  for (const one of reminders) {
    forms.push({ ...one.toSend, letter: { name: one.letterName, bytes: await make(one) } });
  }
  return forms;
}
