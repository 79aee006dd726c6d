import { maskIdentityCodes } from '../lib/identity-code.ts';
import { fail, ok, type Failure, type Result } from '../lib/result.ts';
import { zipTime } from '../zip/zip-time.ts';
import { zipWriter } from '../zip/write-zip.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Mailbox } from '../mail/message.ts';
import { writeDraft } from '../mail/write/write-draft.ts';
import type { Form } from './form.ts';
import { isIdentityCodeIn } from './identity-code-in.ts';
import { writeFormWorkbook } from './write-workbook.ts';
import { writeForm, type FormOptions } from './write-word.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A form that goes out, and the message that it goes with. */
export type FormToSend = {
  /** Whom it asks, by name. */
  body: string;
  form: Form;
  options: FormOptions;
  /** For those who prefer it; else the form is a Word document. */
  asWorkbook?: true;
  /** The names of the form's file and of the message's. */
  fileName: string;
  draftName: string;
  to: readonly Mailbox[];
  subject: string;
  text: string;
  /** A finished letter that goes with it, in front of the form. */
  letter?: { name: string; bytes: Uint8Array };
};

/**
 * Writes forms as Word documents, or as workbooks, into one zip, and for each the draft of a message with the form attached: nothing is sent.
 * `onDone` is told after each how many are written. Nothing is written where a form or a message holds a Finnish personal
 * identity code: the failure names the body that the first one asks.
 */
export async function packForms(
  forms: readonly FormToSend[],
  day: CalendarDate,
  onDone: (count: number) => void = () => undefined,
): Promise<Result<Uint8Array, Failure<'identity-code'>>> {
  const bad = forms.find(({ letter, ...texts }) => isIdentityCodeIn([letter?.name, texts]));
  if (bad) return fail('identity-code', { name: maskIdentityCodes(bad.body) });
  const zip = zipWriter(zipTime(day));
  for (const [at, one] of forms.entries()) {
    const { form, options, fileName, draftName, to, subject, text, letter, asWorkbook } = one;
    const bytes = asWorkbook
      ? writeFormWorkbook(form, options.frame.today)
      : (await writeForm(form, options)).bytes;
    const attachments = [
      ...(letter ? [{ ...letter, type: WORD }] : []),
      { name: fileName, bytes, type: asWorkbook ? EXCEL : WORD },
    ];
    for (const file of attachments) zip.add(file.name, file.bytes, 'stored');
    zip.add(draftName, writeDraft({ to, subject, text, attachments }));
    onDone(at + 1);
  }
  return ok(zip.end());
}

/** The same form as a workbook, its file named so. */
export function asWorkbook(form: FormToSend): FormToSend {
  const fileName = form.fileName.replace(/\.docx$/u, '.xlsx');
  return { ...form, fileName, asWorkbook: true };
}
