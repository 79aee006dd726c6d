import { useTranslation } from 'react-i18next';
import type { CellState, ReplyCell } from '#shared/forms/reply.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { wordDiff } from '#shared/lib/word-diff.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TickBox } from '#renderer/ui/fields/tick-box.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import { StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { ChangedWords } from '#renderer/ui/words/changed-words.tsx';
import { cellKey, type AskedForm } from './asked-form.ts';
import styles from './forms.module.css';
import { formRows, isInOwnWords } from './form-rows.ts';
import { changeReply, isChange, type OpenReply } from './reply-store.ts';
import { textWithPlaced } from './what-is-taken.ts';

const LOOK: Record<CellState, { tone: Tone; icon: IconName }> = {
  sure: { tone: 'ok', icon: 'circle-check' },
  check: { tone: 'unsure', icon: 'circle-question' },
  conflict: { tone: 'danger', icon: 'circle-alert' },
  missing: { tone: 'neutral', icon: 'circle-x' },
};

/** What a reply says anew or is unsure of, old beside new, each to be taken or left. */
export function ReplyCells({
  open,
  asked: { form, canBeTaken, doubts },
  cells,
}: {
  open: OpenReply;
  asked: AskedForm;
  cells: readonly ReplyCell[];
}) {
  const { t } = useTranslation(['replies', 'forms']);
  const placed = new Set(open.placed.values());
  const shown = cells.filter((cell) => {
    const isOdd = cell.state !== 'sure' && (cell.state !== 'check' || isChange(cell));
    return isOdd || isChange(cell) || placed.has(cellKey(cell));
  });
  const rest = cells.filter((cell) => !shown.includes(cell));
  const empty = rest.filter(({ new: now }) => now === '').length;
  const filled = rest.length - empty;
  const isEmpty = cells.every(({ new: now }) => now === '');
  const same = isEmpty
    ? t('replies:empty')
    : [
        ...(filled > 0 ? [t('replies:same', { count: filled })] : []),
        ...(empty > 0 ? [t('replies:unanswered', { count: empty })] : []),
      ].join(' ');
  if (shown.length === 0) return <p className={styles.quiet}>{same}</p>;

  const rows = formRows(form);
  const textOf = (cell: ReplyCell, text: string) => {
    const row = rows.get(cellKey(cell))?.row;
    return row?.options?.find(({ key }) => key === text)?.label ?? text;
  };
  const choose = (key: string, option: string) =>
    changeReply(open.key, {
      chosen: new Map([...open.chosen, [key, option]]),
      ticked: new Set([...open.ticked, key]),
    });
  const tick = (key: string, isTicked: boolean) => {
    const ticked = new Set(open.ticked);
    if (isTicked) ticked.add(key);
    else ticked.delete(key);
    changeReply(open.key, { ticked });
  };
  return (
    <>
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
        <tbody>
          {shown.map((cell) => {
            const key = cellKey(cell);
            const { section, row } = rows.get(key) ?? {};
            const label = row?.label ?? cell.field;
            const now = textWithPlaced(open, cell, row);
            const inOwnWords = isInOwnWords(cell, row);
            const doubt = doubts.get(key);
            const isTakeable = now !== cell.old && canBeTaken(cell.field, now);
            return (
              <tr key={key}>
                <td>
                  {isTakeable && (cell.new !== null || placed.has(key)) ? (
                    <TickBox
                      label={t('replies:takeOne', { name: label })}
                      isSelected={open.ticked.has(key)}
                      onChange={(isTicked) => tick(key, isTicked)}
                    />
                  ) : null}
                </td>
                <th scope="row" className={styles.action}>
                  <span className={styles.line}>{section?.heading}</span>
                  {label}
                </th>
                <td className={styles.words}>{textOf(cell, cell.old)}</td>
                <td className={classes(styles.words, styles.answer)}>
                  {cell.new === null && now === '' ? (
                    <span className={styles.quiet}>{t('replies:notThere')}</span>
                  ) : (
                    <ChangedWords
                      runs={
                        inOwnWords
                          ? [{ kind: 'added', text: cell.new ?? '' }]
                          : wordDiff(textOf(cell, cell.old), textOf(cell, now))
                      }
                    />
                  )}
                  {inOwnWords && row?.options ? (
                    <Select
                      label={t('replies:chooseFor', { name: label })}
                      hideLabel
                      options={row.options.map((option) => ({
                        value: option.key,
                        label: option.label,
                      }))}
                      placeholder={t('replies:chooseOption')}
                      value={now === cell.new ? null : now}
                      onChange={(option) => choose(key, option)}
                    />
                  ) : null}
                </td>
                <td>
                  <StatusMark {...LOOK[cell.state]}>{t(`forms:state.${cell.state}`)}</StatusMark>
                  {cell.state === 'sure' ? null : (
                    <span className={styles.line}>{t(`forms:why.${cell.why}`)}</span>
                  )}
                  {inOwnWords ? (
                    <span className={styles.line}>{t('replies:ownWords')}</span>
                  ) : cell.state === 'conflict' && isTakeable && cell.new !== null ? (
                    <span className={styles.line}>{t('replies:tickIfRight')}</span>
                  ) : null}
                  {hasIdentityCode(now) ? (
                    <span className={styles.line}>{t('replies:identityCode')}</span>
                  ) : null}
                  {doubt && isChange(cell) ? (
                    <span className={styles.line}>{t(`replies:doubt.${doubt}`)}</span>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
      {same ? <p className={styles.quiet}>{same}</p> : null}
    </>
  );
}
