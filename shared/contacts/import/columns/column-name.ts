import { fi } from '../../../i18n/fi/index.ts';
import type { Translate } from '../../../i18n/translate.ts';
import type { PlannedImport } from '../plan-import.ts';
import type { ColumnMapping } from '../plan.ts';

type EntryColumn = keyof typeof fi.import.entryColumn;

/**
 * What a column is called on the screen: a list's own header as it stands, and in the language of the window where the
 * reader of an address book or of recipients named the column, or an edit added it for a field. Empty where nobody named it.
 */
export function columnName(
  { header, field, isAdded }: Pick<ColumnMapping, 'header'> & Partial<ColumnMapping>,
  { headerRow }: Pick<PlannedImport, 'headerRow'>,
  t: Translate,
): string {
  if (isAdded && field) return t(`import:field.${field}`);
  const name = header.trim();
  return headerRow === null ? entryColumnName(name, t) : name;
}

/** `Family name`, `Mobile phone 2`, `Address 2 - Street`, as `tableOfEntries` and `tableOfRecipients` write them. */
function entryColumnName(name: string, t: Translate): string {
  if (isEntryColumn(name)) return t(`import:entryColumn.${name}`);
  const [, number = '', part = ''] = /^Address (\d+) - (.+)$/u.exec(name) ?? [];
  if (isEntryColumn(part)) {
    const named = t(`import:entryColumn.${part}`).toLowerCase();
    return t('import:entryAddress', { number, part: named });
  }
  const [, first = '', again] = /^(.+) (\d+)$/u.exec(name) ?? [];
  return isEntryColumn(first) ? `${t(`import:entryColumn.${first}`)} ${again ?? ''}` : name;
}

function isEntryColumn(name: string): name is EntryColumn {
  return Object.hasOwn(fi.import.entryColumn, name);
}
