import { useTranslation } from 'react-i18next';
import { partOfLine } from '#shared/contacts/import/edits/row-edits.ts';
import { ENCODINGS, type Delimiter, type ReadOptions } from '#shared/tabular/table.ts';
import { Select } from '#renderer/ui/fields/select.tsx';
import type { ImportList } from '../import-state.ts';
import styles from './import.module.css';

const DELIMITERS = [
  [';', 'semicolon'],
  [',', 'comma'],
  ['\t', 'tab'],
  ['|', 'pipe'],
] as const satisfies readonly (readonly [Delimiter, string])[];

const NO_HEADER = 'none';

/** How the list is read: sheet, encoding, delimiter, header row. Each is there only where it matters. */
export function ListSettings({
  list,
  isBusy,
  onReread,
  onHeaderRow,
}: {
  list: ImportList;
  isBusy: boolean;
  onReread: (options: ReadOptions) => void;
  onHeaderRow: (headerRow: number | null) => void;
}) {
  const { t } = useTranslation(['importScreen']);
  const { table, plan } = list;
  const common = { size: 'small', isDisabled: isBusy } as const;
  return (
    <div
      className={styles.settings}
      role="group"
      aria-label={t('importScreen:columns.settingsLabel')}
    >
      {table.sheets && table.sheets.length > 1 ? (
        <Select
          {...common}
          label={t('importScreen:columns.sheet')}
          options={table.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          value={table.sheet ?? null}
          onChange={(sheet) => onReread({ sheet })}
        />
      ) : null}
      {table.encoding ? (
        <Select
          {...common}
          label={t('importScreen:columns.encoding')}
          options={ENCODINGS.map((encoding) => ({
            value: encoding,
            label: t(`importScreen:columns.encodings.${encoding}`),
          }))}
          value={table.encoding}
          onChange={(encoding) => onReread({ encoding })}
        />
      ) : null}
      {table.delimiter && table.format === 'csv' ? (
        <Select
          {...common}
          label={t('importScreen:columns.delimiter')}
          options={DELIMITERS.map(([value, name]) => ({
            value,
            label: t(`importScreen:columns.delimiters.${name}`),
          }))}
          value={table.delimiter}
          onChange={(delimiter) => onReread({ delimiter })}
        />
      ) : null}
      {table.columns ? null : (
        <Select
          {...common}
          label={t('importScreen:columns.headerRow')}
          options={[
            { value: NO_HEADER, label: t('importScreen:columns.noHeader') },
            ...headerLines(list).map(({ line, cells }) => ({
              value: String(line),
              label: t('importScreen:columns.headerOption', { row: line, cells }),
            })),
          ]}
          value={plan.headerRow === null ? NO_HEADER : String(plan.headerRow)}
          onChange={(value) => onHeaderRow(value === NO_HEADER ? null : Number(value))}
        />
      )}
    </div>
  );
}

/** A line that became several rows stands once. */
function headerLines({ preview }: ImportList): { line: number; cells: string }[] {
  return preview.head
    .filter(({ line }) => partOfLine(line) === 0)
    .map(({ line, cells }) => {
      const text = cells.filter((cell) => cell.trim() !== '').join(', ');
      return { line, cells: text.length > 60 ? `${text.slice(0, 60)}…` : text };
    });
}
