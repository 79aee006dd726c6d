import { useTranslation } from 'react-i18next';
import type { ReplyCell } from '#shared/forms/reply.ts';
import { groupBy } from '#shared/lib/group-by.ts';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { TickBox } from '#renderer/ui/fields/tick-box.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { cellKey, type AskedForm } from './kinds/asked-form.ts';
import styles from './forms.module.css';
import { formRows, rowName } from './form-rows.ts';
import { ReplyCellRow } from './reply-cell-row.tsx';
import { canBeTakenTogether, isToBeSeen, tickCells, type OpenReply } from './reply-store.ts';
import { leftOut } from './what-is-taken.ts';

/** What a reply says anew or is unsure of, old beside new, each to be taken or left: one by one, or a section at once. */
export function ReplyCells({
  open,
  asked,
  cells,
}: {
  open: OpenReply;
  asked: AskedForm;
  cells: readonly ReplyCell[];
}) {
  const { t } = useTranslation(['replies']);
  const placed = new Set(open.placed.values());
  const shown = cells.filter((cell) => isToBeSeen(cell) || placed.has(cellKey(cell)));
  const rest = cells.filter((cell) => !shown.includes(cell));
  const empty = rest.filter(({ new: now }) => now === '').length;
  const filled = rest.length - empty;
  const isEmpty =
    cells.every(({ new: now }) => now === '') && (open.reply?.unplaced.length ?? 0) === 0;
  const same = isEmpty
    ? t('replies:empty')
    : [
        ...(filled > 0 ? [t('replies:same', { count: filled })] : []),
        ...(empty > 0 ? [t('replies:unanswered', { count: empty })] : []),
      ].join(' ');
  const { uncertain } = leftOut(open, asked);
  const tickedUncertain = uncertain.filter((key) => open.ticked.has(key)).length;
  if (shown.length === 0) return <p className={styles.quiet}>{same}</p>;

  const rows = formRows(asked.form);
  return (
    <>
      {uncertain.length > 0 ? (
        <Checkbox
          isSelected={tickedUncertain === uncertain.length}
          isIndeterminate={tickedUncertain > 0 && tickedUncertain < uncertain.length}
          onChange={(isTicked) => tickCells(open, uncertain, isTicked)}
        >
          {t('replies:takeUncertain', { count: uncertain.length })}
        </Checkbox>
      ) : null}
      <TableFrame label={t('replies:cells')}>
        <thead>
          <tr>
            <th scope="col">{t('replies:taking')}</th>
            <th scope="col">{t('replies:asked')}</th>
            <th scope="col">{t('replies:old')}</th>
            <th scope="col">{t('replies:new')}</th>
            <th scope="col">{t('replies:sureness')}</th>
          </tr>
        </thead>
        {[...groupBy(shown, ({ section }) => section)].map(([section, ofSection]) => {
          const keys = ofSection.filter((cell) => canBeTakenTogether(cell, asked)).map(cellKey);
          const tickedHere = keys.filter((key) => open.ticked.has(key)).length;
          const heading = asked.form.sections.find(({ key }) => key === section)?.heading ?? '';
          return (
            <tbody key={section}>
              <tr className={styles.section}>
                <td>
                  {keys.length > 1 ? (
                    <TickBox
                      label={t('replies:takeSection', { name: heading })}
                      isSelected={tickedHere === keys.length}
                      isIndeterminate={tickedHere > 0 && tickedHere < keys.length}
                      onChange={(isTicked) => tickCells(open, keys, isTicked)}
                    />
                  ) : null}
                </td>
                <th scope="rowgroup" colSpan={4}>
                  {heading}
                </th>
              </tr>
              {ofSection.map((cell) => {
                const found = rows.get(cellKey(cell));
                return (
                  <ReplyCellRow
                    key={cellKey(cell)}
                    open={open}
                    asked={asked}
                    cell={cell}
                    row={found?.row}
                    name={found ? rowName(found) : cell.field}
                    onTick={(isTicked) => tickCells(open, [cellKey(cell)], isTicked)}
                  />
                );
              })}
            </tbody>
          );
        })}
      </TableFrame>
      {same ? <p className={styles.quiet}>{same}</p> : null}
    </>
  );
}
