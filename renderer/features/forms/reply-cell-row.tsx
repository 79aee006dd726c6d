import { useTranslation } from 'react-i18next';
import type { FormRow } from '#shared/forms/form.ts';
import type { CellState, ReplyCell } from '#shared/forms/reply.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { wordDiff } from '#shared/lib/word-diff.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TickBox } from '#renderer/ui/fields/tick-box.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import { StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';
import { ChangedWords } from '#renderer/ui/words/changed-words.tsx';
import { cellKey, type AskedForm } from './kinds/asked-form.ts';
import styles from './forms.module.css';
import { isInOwnWords } from './form-rows.ts';
import { changeReply, isChange, type OpenReply } from './reply-store.ts';
import { isTakeable, textWithPlaced } from './what-is-taken.ts';

const LOOK: Record<CellState, { tone: Tone; icon: IconName }> = {
  sure: { tone: 'ok', icon: 'circle-check' },
  check: { tone: 'unsure', icon: 'circle-question' },
  conflict: { tone: 'danger', icon: 'circle-alert' },
  missing: { tone: 'neutral', icon: 'circle-x' },
};

/** One answer of a reply: as it was, as it is now, and how sure that is. */
export function ReplyCellRow({
  open,
  asked,
  cell,
  row,
  name,
  onTick,
}: {
  open: OpenReply;
  asked: AskedForm;
  cell: ReplyCell;
  row: FormRow | undefined;
  /** What it is called where it stands alone. */
  name: string;
  onTick: (isTicked: boolean) => void;
}) {
  const { t } = useTranslation(['replies', 'forms']);
  const key = cellKey(cell);
  const label = row?.label ?? cell.field;
  const now = textWithPlaced(open, cell, row);
  const inOwnWords = isInOwnWords(cell, row);
  const doubt = asked.doubts.get(key);
  const canBeTicked = isTakeable(open, asked, cell, row);
  const textOf = (text: string) => row?.options?.find((one) => one.key === text)?.label ?? text;
  const choose = (option: string) =>
    changeReply(open.key, {
      chosen: new Map([...open.chosen, [key, option]]),
      ticked: new Set([...open.ticked, key]),
    });
  return (
    <tr>
      <td>
        {canBeTicked ? (
          <TickBox
            label={t('replies:takeOne', { name })}
            isSelected={open.ticked.has(key)}
            onChange={onTick}
          />
        ) : null}
      </td>
      <th scope="row" className={styles.action}>
        {label}
      </th>
      <td className={styles.words}>{textOf(cell.old)}</td>
      <td className={classes(styles.words, styles.answer)}>
        {cell.new === null && now === '' ? (
          <span className={styles.quiet}>{t('replies:notThere')}</span>
        ) : (
          <ChangedWords
            runs={
              inOwnWords
                ? [{ kind: 'added', text: cell.new ?? '' }]
                : wordDiff(textOf(cell.old), textOf(now))
            }
          />
        )}
        {inOwnWords && row?.options ? (
          <Select
            label={t('replies:chooseFor', { name })}
            hideLabel
            options={row.options.map((option) => ({
              value: option.key,
              label: option.label,
            }))}
            placeholder={t('replies:chooseOption')}
            value={now === cell.new ? null : now}
            onChange={choose}
          />
        ) : null}
      </td>
      <td className={styles.sureness}>
        <StatusMark {...LOOK[cell.state]}>{t(`forms:state.${cell.state}`)}</StatusMark>
        {cell.state === 'sure' ? null : (
          <span className={styles.line}>{t(`forms:why.${cell.why}`)}</span>
        )}
        {inOwnWords ? (
          <span className={styles.line}>{t('replies:ownWords')}</span>
        ) : cell.state === 'conflict' && canBeTicked && cell.new !== null ? (
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
}
