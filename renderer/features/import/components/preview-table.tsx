import { Fragment, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lineOfList } from '#shared/contacts/import/edits/row-edits.ts';
import { mendRow, mendsOf } from '#shared/contacts/import/edits/mends.ts';
import { columnName } from '#shared/contacts/import/columns/column-name.ts';
import {
  CONTACT_FIELDS,
  type ColumnMapping,
  type ContactField,
  type ImportIssue,
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
import type { PreviewEdits } from '../use-preview-edits.ts';
import { MendButtons } from './mend-buttons.tsx';
import { PreviewCell, walkCells } from './preview-cell.tsx';
import { rowGives, type Given } from '../row-gives.ts';
import styles from './preview-table.module.css';

/** How long the second click of a double click may keep waiting. */
const DOUBLE_CLICK_MS = 250;

/** The list as it came, what each column becomes, and under each row what it gives otherwise and what is remarked on it. */
export function PreviewTable({
  list,
  rows,
  isBusy,
  openLine,
  edits,
  onField,
  onOpen,
}: {
  list: ImportList;
  rows: readonly PreviewRow[];
  isBusy: boolean;
  openLine: number | null;
  edits: PreviewEdits;
  onField: (index: number, field: ContactField) => void;
  onOpen: (line: number) => void;
}) {
  const { t } = useTranslation(['importScreen', 'import', 'common']);
  const columns = useMemo(() => emptyLast(list.plan.columns), [list.plan.columns]);
  const nameColumn = columns.find(
    ({ field }) => field === 'familyName' || field === 'fullName',
  )?.index;
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
              isOfName={column.index === nameColumn}
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
            columns={columns}
            nameColumn={nameColumn}
            edits={edits}
            isOpen={row.line === openLine}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

/** Columns that hold nothing stand behind the others: what is to be looked at comes first. */
function emptyLast(columns: readonly ColumnMapping[]): ColumnMapping[] {
  const isEmpty = ({ filled, isAdded }: ColumnMapping) => filled === 0 && !isAdded;
  return [...columns.filter((one) => !isEmpty(one)), ...columns.filter(isEmpty)];
}

function ColumnHead({
  column,
  plan,
  fields,
  isOfName,
  isBusy,
  onField,
}: {
  column: ColumnMapping;
  plan: ImportList['plan'];
  /** What the column can become. */
  fields: readonly Option<ContactField>[];
  isOfName: boolean;
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
    <th
      scope="col"
      className={isOfName ? styles.ofName : undefined}
      aria-labelledby={id}
      title={column.samples.length > 0 ? samples : undefined}
    >
      <span id={id} className={styles.header}>
        {name}
      </span>
      <Select
        label={t('importScreen:columns.fieldOf', { column: name })}
        hideLabel
        size="small"
        isDisabled={isBusy || column.isAdded === true}
        placeholder={t('importScreen:columns.chooseField')}
        options={fields}
        value={column.field}
        onChange={(field) => onField(column.index, field)}
      />
      <span className={styles.fill}>
        {column.isAdded
          ? t('importScreen:mend.added')
          : t('importScreen:columns.filled', { percent: Math.round(column.filled * 100) })}
      </span>
    </th>
  );
}

function Row({
  row,
  list,
  columns,
  nameColumn,
  edits,
  isOpen,
  onOpen,
}: {
  row: PreviewRow;
  list: ImportList;
  columns: readonly ColumnMapping[];
  /** The column that stays in sight: whose row it is. */
  nameColumn: number | undefined;
  edits: PreviewEdits;
  isOpen: boolean;
  onOpen: (line: number) => void;
}) {
  const { t } = useTranslation(['importScreen', 'import', 'common']);
  const state = classes(isOpen && styles.open, row.contact === null && styles.out);
  const given = rowGives(row, columns);
  const opener = useRef<HTMLButtonElement>(null);
  const [openCell, setOpenCell] = useState<number | null>(null);
  /** The column beside one, to go on with; null at the end of the row. */
  const beside = (index: number, step: 1 | -1) =>
    columns[columns.findIndex((one) => one.index === index) + step]?.index ?? null;
  const opening = useRef(0);
  // Several remarks may be of one fault: what mends it is offered once.
  const told = new Set<string>();
  const offered = (issue: ImportIssue) =>
    mendsOf(issue, columns).filter((mend) => {
      const key = JSON.stringify(mend);
      if (told.has(key) || mendRow(mend, issue, row, list.plan.columns) === null) return false;
      told.add(key);
      return true;
    });
  const { isBusy } = edits;
  const hasMore = given.length > 0 || row.issues.length > 0;
  const missing = t('common:missing');
  const nameOf = (column: ColumnMapping) =>
    t('importScreen:mend.cell', {
      column:
        columnName(column, list.plan, t) ||
        t('importScreen:columns.columnNumber', { number: column.index + 1 }),
      row: lineOfList(row.line),
    });
  return (
    <>
      <tr
        data-row
        className={classes(styles.row, hasMore && styles.remarked, state)}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('button, textarea')) return;
          clearTimeout(opening.current);
          // The pane beside the rows moves them: not before it is plain that no double click is meant.
          opening.current = window.setTimeout(() => {
            if (!window.getSelection()?.toString()) onOpen(row.line);
          }, DOUBLE_CLICK_MS);
        }}
        onDoubleClick={() => clearTimeout(opening.current)}
      >
        <th scope="row">
          <button
            ref={opener}
            type="button"
            className={styles.opener}
            data-line={row.line}
            aria-label={t('importScreen:columns.showRow', { row: lineOfList(row.line) })}
            aria-pressed={isOpen}
            onClick={() => onOpen(row.line)}
            onKeyDown={walkCells}
          >
            {lineOfList(row.line)}
          </button>
        </th>
        <td>
          <Result row={row} />
        </td>
        {columns.map((column) => (
          <PreviewCell
            key={column.index}
            column={column}
            text={row.cells[column.index] ?? ''}
            missing={missing}
            isChanged={
              row.original !== undefined && row.original[column.index] !== row.cells[column.index]
            }
            isOpen={openCell === column.index}
            isOfName={column.index === nameColumn}
            nameOf={nameOf}
            beside={beside}
            onOpen={setOpenCell}
            onEdit={(index, text) => edits.editCell(row, index, text)}
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
            <span className={styles.mends}>
              <MendButtons
                mends={offered(issue)}
                isBusy={isBusy}
                onMend={(mend) => {
                  opener.current?.focus();
                  edits.mend(row, issue, mend);
                }}
              />
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
