import { translatorFor } from '../i18n/translate.ts';
import { cleanText } from '../documents/texts/clean-text.ts';
import type { Form, FormRow, FormSection } from './form.ts';
import { rowCode } from './form-code.ts';

/** A row as the form shows it. */
export type PrintedRow = {
  row: FormRow;
  number: number;
  code: string;
  label: string;
  hint: string;
  earlier?: { label: string; text: string };
};

export type PrintedSection = {
  section: FormSection;
  /** The head row of its table: what the columns are, and of which form and section. */
  head: { left: string; right: string };
  /** What the table is, for those who do not see it. */
  description: string;
  rows: PrintedRow[];
};

/** Every word of a form as it is seen, whatever kind of file it is written to. */
export type PrintedForm = {
  title: string;
  reference: { label: string; text: string }[];
  howToTitle: string;
  howTo: string[];
  meanings?: { title: string; lines: string[] };
  /** What must be known in a workbook alone. */
  breaks: string;
  sections: PrintedSection[];
  /** At the foot of every page. */
  foot: string;
  /** What stands in a choice until one is made. */
  choose: string;
};

const HOW_TO = ['write', 'choose', 'codes', 'earlier', 'elsewhere', 'return'] as const;

/** The words of `form` in its language. */
export function printedForm(form: Form): PrintedForm {
  const t = translatorFor(form.language);
  const all = form.sections.flatMap(({ rows }) => rows);
  const said = HOW_TO.filter(
    (step) =>
      (step !== 'choose' || all.some(({ kind }) => kind === 'choice')) &&
      (step !== 'earlier' || all.some(({ earlier }) => earlier !== undefined)),
  );
  return {
    title: cleanText(form.title),
    reference: [...form.reference, { label: t('forms:code'), text: form.code }].map(
      ({ label, text }) => ({ label: cleanText(label), text: cleanText(text) }),
    ),
    howToTitle: t('forms:howTo.title'),
    howTo: [...form.instructions.map(cleanText), ...said.map((step) => t(`forms:howTo.${step}`))],
    ...(form.meanings && {
      meanings: {
        title: cleanText(form.meanings.title),
        lines: form.meanings.lines.map(cleanText),
      },
    }),
    breaks: t('forms:howTo.breaks'),
    sections: form.sections.map((section) => ({
      section,
      head: {
        left: t('forms:head.asked', { code: section.code }),
        right: t('forms:head.answer', { code: form.code }),
      },
      description: t('forms:tableDescription'),
      rows: section.rows.map((row, index) => ({
        row,
        number: index + 1,
        code: rowCode(form.code, section.code, index + 1),
        label: cleanText(row.label),
        hint: cleanText(row.hint ?? ''),
        ...(row.earlier && {
          earlier: {
            label: t('forms:earlier', { source: row.earlier.source }),
            text: cleanText(row.earlier.text),
          },
        }),
      })),
    })),
    foot: `${cleanText(form.title)} · ${form.code}`,
    choose: t('forms:choose'),
  };
}

/** What a row's answer cell holds when the form goes out: of a choice the chosen label. */
export function sentText({ kind, options = [], sent }: FormRow): string {
  if (kind !== 'choice') return cleanText(sent);
  return cleanText(options.find(({ key }) => key === sent)?.label ?? '');
}
