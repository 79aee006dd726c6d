import type { CalendarDate } from '../lib/calendar-date.ts';
import { LOCALES } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import type { CellToWrite } from '../tabular/workbook-to-write.ts';
import { writeXlsx } from '../tabular/write-xlsx.ts';
import type { Form } from './form.ts';
import { rowTag } from './marks.ts';
import { printedForm, sentText, type PrintedRow, type PrintedSection } from './printed-form.ts';

/** A hidden mark, what is asked, the answer; widths in characters. */
const COLUMNS = [{ width: 4, isHidden: true }, { width: 45 }, { width: 90 }] as const;
const [ASKED, ANSWER] = [1, 2] as const;

/**
 * Writes a form as an Excel workbook, for those who prefer it to Word: the same rows with the same marks. Only the answers
 * can be filled in; they are text, so that `3/5` is no day and `45 %` no number. A choice is chosen from a list.
 */
export function writeFormWorkbook(form: Form, day: CalendarDate): Uint8Array {
  const t = translatorFor(form.language);
  const printed = printedForm(form);
  const lists = { name: t('forms:workbook.lists'), rows: [] as string[][] };
  const sheet = { rows: [] as string[][], cells: [] as CellToWrite[] };
  const add = (asked: string, answer = '', mark = '') => {
    sheet.rows.push([mark, asked, answer]);
    return sheet.rows.length - 1;
  };
  const style = (row: number, column: number, as: CellToWrite['style']) =>
    sheet.cells.push({ row, column, style: as });
  style(add(printed.title), ASKED, 'heading');
  for (const { label, text } of printed.reference) add(`${label}: ${text}`);
  style(add(printed.howToTitle), ASKED, 'heading');
  for (const text of [...printed.howTo, printed.breaks]) add(text);
  if (printed.meanings) {
    style(add(printed.meanings.title), ASKED, 'heading');
    for (const text of printed.meanings.lines) add(text);
  }
  const addRow = ({ section }: PrintedSection, { row, number, code, ...own }: PrintedRow) => {
    const mark = rowTag(form.code, section.code, number);
    const asked = [`${own.label}\u00a0${code}`, own.hint].filter((text) => text !== '');
    const at = add(asked.join('\n'), sentText(row), mark);
    const from = lists.rows.length;
    if (row.kind === 'choice') lists.rows.push(...(row.options ?? []).map(({ label }) => [label]));
    sheet.cells.push({
      row: at,
      column: ANSWER,
      style: 'open',
      ...(lists.rows.length > from && {
        choices: { sheet: lists.name, from, to: lists.rows.length - 1 },
      }),
    });
    if (!own.earlier) return;
    const below = add(own.earlier.label, own.earlier.text);
    for (const column of [ASKED, ANSWER]) style(below, column, 'quiet');
  };
  for (const section of printed.sections) {
    style(add(section.section.heading), ASKED, 'heading');
    for (const text of section.section.intro ?? []) add(text);
    const head = add(section.head.left, section.head.right);
    style(head, ASKED, 'header');
    style(head, ANSWER, 'header');
    for (const row of section.rows) addRow(section, row);
  }
  return writeXlsx({
    title: form.title,
    locale: LOCALES[form.language],
    day,
    keywords: form.code,
    sheets: [
      {
        name: t('forms:workbook.form'),
        columns: COLUMNS,
        header: false,
        isProtected: true,
        ...sheet,
      },
      ...(lists.rows.length > 0
        ? [{ ...lists, columns: [{ width: 40 }], header: false, isHidden: true }]
        : []),
    ],
  });
}
