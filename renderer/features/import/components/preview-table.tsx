import { Fragment, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { columnName } from '#shared/contacts/import/columns/column-name.ts';
import {
  CONTACT_FIELDS,
  type ColumnMapping,
  type ContactField,
} from '#shared/contacts/import/plan.ts';
import type { PreviewRow } from '#shared/contacts/import/preview.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Select, type Option } from '#renderer/ui/fields/select.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { isNotFirst, useDrawnOn } from '#renderer/ui/drawing/use-drawn-on.ts';
import type { ImportList } from '../import-state.ts';
import { issueText } from '../problem-text.ts';
import { rowGives, type Given } from '../row-gives.ts';
import styles from './preview-table.module.css';

const NAMES: readonly (ContactField | null)[] = ['familyName', 'givenName', 'fullName'];
/** Fields whose absence is worth a word in the row. */
const EXPECTED: readonly (ContactField | null)[] = [...NAMES, 'organisation', 'email'];

/** The list as it came, what each column becomes, and under each row what it gives otherwise and what is remarked on it. */
export function PreviewTable({
  list,
  rows,
  isBusy,
  openLine,
  onField,
  onOpen,
}: {
  list: ImportList;
  rows: readonly PreviewRow[];
  isBusy: boolean;
  openLine: number | null;
  onField: (index: number, field: ContactField) => void;
  onOpen: (line: number) => void;
}) {
  const { t } = useTranslation(['importScreen', 'import', 'common']);
  const { columns } = list.plan;
  const drawn = useDrawnOn(rows, rows, isNotFirst);
  const fields = useMemo(
    () => CONTACT_FIELDS.map((field) => ({ value: field, label: t(`import:field.${field}`) })),
    [t],
  );
  return (
    <TableFrame label={t('importScreen:columns.rowsLabel')}>
      <thead>
        <tr className={styles.heads}>
          <th scope="col">{t('importScreen:columns.row')}</th>
          <th scope="col">{t('importScreen:columns.result')}</th>
          {columns.map((column) => (
            <ColumnHead
              key={column.index}
              column={column}
              plan={list.plan}
              fields={fields}
              isBusy={isBusy}
              onField={onField}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {drawn.map((row) => (
          <Row
            key={row.line}
            row={row}
            list={list}
            isOpen={row.line === openLine}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

function ColumnHead({
  column,
  plan,
  fields,
  isBusy,
  onField,
}: {
  column: ColumnMapping;
  plan: ImportList['plan'];
  /** What the column can become. */
  fields: readonly Option<ContactField>[];
  isBusy: boolean;
  onField: (index: number, field: ContactField) => void;
}) {
  const { t } = useTranslation(['importScreen', 'import']);
  const id = useId();
  const name =
    columnName(column, plan, t) ||
    t('importScreen:columns.columnNumber', { number: column.index + 1 });
  const samples = t('importScreen:columns.samples', { samples: column.samples.join(' · ') });
  return (
    <th scope="col" aria-labelledby={id} title={column.samples.length > 0 ? samples : undefined}>
      <span id={id} className={styles.header}>
        {name}
      </span>
      <Select
        label={t('importScreen:columns.fieldOf', { column: name })}
        hideLabel
        size="small"
        isDisabled={isBusy}
        placeholder={t('importScreen:columns.chooseField')}
        options={fields}
        value={column.field}
        onChange={(field) => onField(column.index, field)}
      />
      <span className={styles.fill}>
        {t('importScreen:columns.filled', { percent: Math.round(column.filled * 100) })}
      </span>
    </th>
  );
}

function Row({
  row,
  list,
  isOpen,
  onOpen,
}: {
  row: PreviewRow;
  list: ImportList;
  isOpen: boolean;
  onOpen: (line: number) => void;
}) {
  const { t } = useTranslation(['importScreen', 'import', 'common']);
  const { columns } = list.plan;
  const state = classes(isOpen && styles.open, row.contact === null && styles.out);
  const given = rowGives(row, columns);
  const hasMore = given.length > 0 || row.issues.length > 0;
  const missing = t('common:missing');
  return (
    <>
      <tr
        className={classes(styles.row, hasMore && styles.remarked, state)}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('button')) return;
          if (!window.getSelection()?.toString()) onOpen(row.line);
        }}
      >
        <th scope="row">
          <button
            type="button"
            className={styles.opener}
            data-line={row.line}
            aria-label={t('importScreen:columns.showRow', { row: row.line })}
            aria-pressed={isOpen}
            onClick={() => onOpen(row.line)}
          >
            {row.line}
          </button>
        </th>
        <td>
          <Result row={row} />
        </td>
        {columns.map((column) => (
          <Cell
            key={column.index}
            column={column}
            text={row.cells[column.index] ?? ''}
            missing={missing}
          />
        ))}
      </tr>
      {given.length > 0 ? (
        <tr className={classes(styles.issue, row.issues.length > 0 && styles.remarked, state)}>
          <td />
          <td colSpan={columns.length + 1}>
            <Gives given={given} />
          </td>
        </tr>
      ) : null}
      {row.issues.map((issue, index) => (
        <tr
          key={`${issue.code} ${String(issue.column ?? '')} ${String(index)}`}
          className={classes(styles.issue, index < row.issues.length - 1 && styles.remarked, state)}
        >
          <td />
          <td colSpan={columns.length + 1}>
            <span className={issue.severity === 'error' ? styles.error : styles.warning}>
              <Icon
                name={issue.severity === 'error' ? 'circle-alert' : 'triangle-alert'}
                size="small"
              />
              {issueText(t, issue, list.plan)}
            </span>
          </td>
        </tr>
      ))}
    </>
  );
}

/** What a row gives that its cells do not show, in the order of a contact. */
function Gives({ given }: { given: readonly Given[] }) {
  const { t } = useTranslation(['importScreen', 'import']);
  return (
    <span className={styles.gives}>
      <Icon name="corner-down-right" size="small" />
      <span>
        {t('importScreen:columns.gives')}
        {given.map(({ field, value }, index) => (
          <Fragment key={`${field} ${value}`}>
            {index > 0 ? ' · ' : ' '}
            {t(`import:field.${field}`)} <strong>{value}</strong>
          </Fragment>
        ))}
      </span>
    </span>
  );
}

function Result({ row }: { row: PreviewRow }) {
  const { t } = useTranslation(['importScreen']);
  if (!row.contact) {
    return (
      <StatusMark tone="danger" icon="circle-x" chip>
        {t('importScreen:columns.leftOut')}
      </StatusMark>
    );
  }
  if (row.issues.length > 0) {
    return (
      <StatusMark tone="warn" icon="triangle-alert" chip>
        {t('importScreen:columns.remark')}
      </StatusMark>
    );
  }
  return row.contact.kind === 'organisation' ? (
    <StatusMark tone="ok" icon="building" chip>
      {t('importScreen:columns.organisation')}
    </StatusMark>
  ) : (
    <StatusMark tone="ok" icon="user-plus" chip>
      {t('importScreen:columns.person')}
    </StatusMark>
  );
}

function Cell({
  column,
  text,
  missing,
}: {
  column: ColumnMapping;
  text: string;
  /** What an empty cell says, fetched once for a row: a page has a thousand cells and more. */
  missing: string;
}) {
  if (text.trim() === '') {
    return <td className={styles.missing}>{EXPECTED.includes(column.field) ? missing : null}</td>;
  }
  const isName = NAMES.includes(column.field);
  const isMain = column.field === 'familyName' || column.field === 'fullName';
  const unused = column.field === null || column.field === 'ignore';
  return (
    <td
      className={classes(isMain && styles.name, !isName && styles.clip, unused && styles.unused)}
      title={isName ? undefined : text}
    >
      {text}
    </td>
  );
}
