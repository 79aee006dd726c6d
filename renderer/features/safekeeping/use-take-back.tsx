import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import { restoreField } from '#renderer/data/history/restore-field.ts';
import type { RecordDetail } from '#renderer/data/backup-comparison/difference-words.ts';
import type { Named } from '#renderer/data/backup-comparison/two-sides.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { ComparisonClient } from '#renderer/workers/comparison/comparison-client.ts';
import type { ToTakeBack } from '#renderer/workers/comparison/serve-comparison.ts';
import styles from './components/safekeeping.module.css';

/** So many of those that come along are named. */
const NAMED = 10;

/** Takes records, or one field of one, back out of the backup in one act, says so and offers to undo it; or says why not. */
export function useTakeBack(client: ComparisonClient): {
  records: (chosen: readonly (Named & { name: string })[]) => Promise<boolean>;
  field: (record: RecordDetail, field: { field: string; label: string }) => Promise<void>;
} {
  const { t } = useTranslation(['comparison', 'acts', 'recordHistory']);
  const office = useOffice();
  const language = useScreenLanguage();
  const number = useNumber();
  const confirm = useConfirm();
  const undoLater = useUndoLater();

  const agrees = async ({ along, left }: ToTakeBack): Promise<boolean> => {
    if (along.length === 0 && left === 0) return true;
    return await confirm({
      title: t(along.length > 0 ? 'comparison:ask.title' : 'comparison:ask.leftTitle'),
      action: t('comparison:takeBack'),
      text: (
        <>
          {along.length > 0 ? <span>{t('comparison:ask.along')}</span> : null}
          {along.slice(0, NAMED).map(({ kind, name }, index) => (
            <span key={index} className={styles.line}>
              {name ? `${kind}: ${name}` : kind}
            </span>
          ))}
          {along.length > NAMED ? (
            <span className={styles.line}>
              {t('comparison:ask.more', {
                count: along.length - NAMED,
                formatted: number(along.length - NAMED),
              })}
            </span>
          ) : null}
          {left > 0 ? (
            <span className={styles.line}>{t('comparison:ask.left', { count: left })}</span>
          ) : null}
        </>
      ),
    });
  };

  const records = async (chosen: readonly (Named & { name: string })[]): Promise<boolean> => {
    const [first] = chosen;
    if (!first) return false;
    const count = chosen.length;
    const { name } = first;
    try {
      const named = chosen.map(({ table, id }) => ({ table, id }));
      const order = await client.toTakeBack(named, language);
      if (order.rows.length === 0) {
        showNotice(t('comparison:nothing'));
        return false;
      }
      if (!(await agrees(order)) || !(await backupBefore('before-restore'))) return false;
      for (const { bytes } of order.files) await office.files.keep(bytes);
      const act =
        count === 1
          ? ({ name: 'takeBack', facts: { name } } as const)
          : ({ name: 'takeBackMany', facts: { count } } as const);
      const { value: done, actId } = await office.backups.takeBack(act, order);
      if (!done.ok) {
        showNotice(t(`comparison:failure.${done.failure.code}`));
        return false;
      }
      if (count === 1) {
        undoLater(
          actId,
          t('comparison:did.one', { name }),
          t('comparison:did.oneUndone', { name }),
        );
      } else {
        undoLater(actId, t('comparison:did.many', { count }), t('comparison:did.manyUndone'));
      }
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      return false;
    }
    return true;
  };

  return {
    records,
    field: async ({ table, id, then, name, kind }, { field, label }) => {
      if (!then) return;
      try {
        const facts = { name: name || kind, field: label };
        const one = { table: table as TableName, id, field, then };
        const done = await restoreField(office, one, facts);
        if (!done.ok) return showNotice(t(`recordHistory:failure.${done.failure.code}`));
        undoLater(
          done.value.actId,
          t('recordHistory:did.restored', { field: label }),
          t('recordHistory:did.undone', { field: label }),
        );
      } catch (error) {
        return showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      }
    },
  };
}
