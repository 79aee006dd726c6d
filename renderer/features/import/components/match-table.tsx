import { useTranslation } from 'react-i18next';
import { lineOfList } from '#shared/contacts/import/edits/row-edits.ts';
import { decisionOf, type RowDecisions } from '#shared/contacts/import/match/row-decisions.ts';
import type { RowMatch } from '#shared/contacts/import/match/row-match.ts';
import type { ImportedContact } from '#shared/contacts/import/plan.ts';
import { classes } from '#renderer/ui/classes.ts';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { isNotFirst, useDrawnOn } from '#renderer/ui/drawing/use-drawn-on.ts';
import type { ImportList } from '../import-state.ts';
import type { ComparedRow } from '../match-rows.ts';
import { issueText } from '../problem-text.ts';
import { useFieldLabel } from '../use-field-label.ts';
import { MatchMark } from './match-mark.tsx';
import styles from './match.module.css';
import tableStyles from './preview-table.module.css';

/** The rows of the list: what each is in the office, and what is done with it. */
export function MatchTable({
  list,
  rows,
  decisions,
  openLine,
  onOpen,
}: {
  list: ImportList;
  rows: readonly ComparedRow[];
  decisions: RowDecisions;
  openLine: number | null;
  onOpen: (line: number) => void;
}) {
  const { t } = useTranslation(['importScreen', 'import', 'common']);
  const drawn = useDrawnOn(rows, rows, isNotFirst);
  return (
    <TableFrame label={t('importScreen:match.tableLabel')}>
      <thead>
        <tr>
          <th scope="col">{t('importScreen:columns.row')}</th>
          <th scope="col">{t('importScreen:match.state')}</th>
          <th scope="col">{t('importScreen:match.name')}</th>
          <th scope="col">{t('importScreen:match.todo')}</th>
          <th scope="col">{t('import:field.organisation')}</th>
        </tr>
      </thead>
      <tbody>
        {drawn.map((row) => (
          <tr
            key={row.line}
            className={classes(tableStyles.row, row.line === openLine && tableStyles.open)}
            onClick={(event) => {
              if (event.target instanceof Element && event.target.closest('button')) return;
              if (!window.getSelection()?.toString()) onOpen(row.line);
            }}
          >
            <th scope="row">
              <button
                type="button"
                className={tableStyles.opener}
                data-line={row.line}
                aria-label={t('importScreen:columns.showRow', { row: lineOfList(row.line) })}
                aria-pressed={row.line === openLine}
                onClick={() => onOpen(row.line)}
              >
                {lineOfList(row.line)}
              </button>
            </th>
            <td className={tableStyles.wide}>
              <MatchMark state={'match' in row ? row.match.state : 'left-out'} />
            </td>
            {'match' in row ? (
              <>
                <td className={tableStyles.name}>{nameOf(row.contact)}</td>
                <td className={styles.said}>
                  <Todo match={row.match} index={row.index} decisions={decisions} />
                </td>
                <td className={tableStyles.clip} title={row.contact.organisation}>
                  {row.contact.organisation}
                </td>
              </>
            ) : (
              <td colSpan={3} className={classes(styles.said, tableStyles.unused)}>
                <span className={styles.reasons}>
                  {row.leftOut.issues.map((issue) => issueText(t, issue, list.plan)).join(' ')}
                </span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function nameOf({ kind, familyName, givenName, organisation }: ImportedContact): string {
  return kind === 'organisation' ? organisation : `${familyName} ${givenName}`.trim();
}

function Todo({
  match,
  index,
  decisions,
}: {
  match: RowMatch;
  index: number;
  decisions: RowDecisions;
}) {
  const { t } = useTranslation(['importScreen']);
  const fieldLabel = useFieldLabel();
  const decision = decisionOf(decisions, match, index);
  if (decision.do === 'ask') return t('importScreen:match.asked');
  if (decision.do === 'add') return t('importScreen:match.added');
  if (decision.do === 'skip') {
    return match.state === 'same'
      ? t('importScreen:match.nothing')
      : t('importScreen:match.skipped');
  }
  const changes = 'changes' in match ? match.changes : [];
  const fields = changes
    .filter(({ key }) => decision.changes.includes(key))
    .map(({ field }) => fieldLabel(field));
  return t('importScreen:match.changed', { fields: [...new Set(fields)].join(', ') });
}
