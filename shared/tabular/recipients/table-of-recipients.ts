import { cleanCell } from '../clean-cell.ts';
import { LIMITS } from '../limits.ts';
import { quote } from '../quoted-text.ts';
import type { RemarkCollector } from '../remark-collector.ts';
import { TableError } from '../table-error.ts';
import type { Table } from '../table.ts';
import { splitRecipients } from './split-recipients.ts';

/**
 * `text` as a table of the recipients that it holds, a row for each in their order; null where it holds anything else.
 * Throws `TableError` `too-large`.
 */
export function tableOfRecipients(text: string, remarks: RemarkCollector): Table | null {
  const [title, body] = titleAndBody(text);
  const recipients = splitRecipients(body);
  if (!recipients) return null;
  if (title) remarks.add({ line: 0, code: 'entry-line-not-read', facts: { value: title } });
  if (recipients.length > LIMITS.rows) throw new TableError('too-large', { rows: LIMITS.rows });
  const hasNames = recipients.some(({ name }) => name);
  const hasGroups = recipients.some(({ group }) => group);
  const rows = recipients.map(({ name, email, group }, index) => ({
    line: index + 1,
    cells: [
      ...(hasNames ? [name] : []),
      email,
      // In double quotes: one list, whatever stands in its name.
      ...(hasGroups ? [group ? quote(group) : ''] : []),
    ].map((cell, column) => cleanCell(cell, index + 1, column, remarks)),
  }));
  const columns = [...(hasNames ? ['Full name'] : []), 'E-mail', ...(hasGroups ? ['Groups'] : [])];
  return { format: 'recipients', columns, rows, remarks: remarks.all };
}

/** A word above recipients whose names have commas, which no other reader would tell apart: `Osallistujat`. */
function titleAndBody(text: string): [title: string, body: string] {
  const end = text.search(/[\r\n]/);
  const first = end < 0 ? '' : text.slice(0, end).trim();
  const body = text.slice(end + 1);
  const isTitle = first !== '' && first.length <= 60 && !/[@;,:\t<>"|]/.test(first);
  return isTitle && /(?:^|[\r\n])"[^",\r\n]*,[^"\r\n]*"\s?</.test(body)
    ? [first, body]
    : ['', text];
}
