import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useUndoFailureText } from '#renderer/common/use-undo-failure-text.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { showNotice } from '#renderer/session/notices.ts';
import type { TrashRow } from './trash-data.ts';

/**
 * Gives records back out of the trash in one act, says so and offers to take it back; or says why not, and offers to give
 * back with them what they rest on.
 */
export function useRestore(
  all: readonly TrashRow[],
): (chosen: readonly TrashRow[]) => Promise<void> {
  const { t } = useTranslation(['trash', 'acts']);
  const office = useOffice();
  const undoLater = useUndoLater();
  const failureText = useUndoFailureText();
  const bringBackImport = async ({ row, name }: TrashRow) => {
    const result = await office.redoAct(String(row['actId']));
    if (!result.ok) return showNotice(failureText(result.failure));
    undoLater(
      result.value.id,
      t('trash:did.restored', { name }),
      t('trash:did.restoredUndone', { name }),
    );
  };
  const restore = async (rows: readonly TrashRow[]): Promise<void> => {
    const chosen = rows.filter((row) => !isUndoneImport(row));
    for (const row of rows.filter(isUndoneImport)) await bringBackImport(row);
    const [first] = chosen;
    if (!first) return;
    const count = chosen.length;
    const name = first.name || first.kind;
    const act =
      count === 1
        ? ({ name: 'restoreFromTrash', facts: { name } } as const)
        : ({ name: 'restoreManyFromTrash', facts: { count } } as const);
    try {
      const { value: result, actId } = await office.trash.restore(act, chosen);
      if (!result.ok) {
        const { code, facts } = result.failure;
        const other = all.find(({ ids }) => ids.includes(String(facts?.['id'])));
        if (!other) return showNotice(t(`trash:failure.${code}`));
        return showNotice(t('trash:restsOn', { name: other.name, kind: other.kind }), {
          label: t('trash:restoreToo'),
          onPress: () => void restore([...chosen, other]),
        });
      }
      if (count === 1) {
        undoLater(
          actId,
          t('trash:did.restored', { name }),
          t('trash:did.restoredUndone', { name }),
        );
      } else {
        undoLater(actId, t('trash:did.restoredMany', { count }), t('trash:did.restoredManyUndone'));
      }
    } catch (error) {
      return showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
    }
  };
  return restore;
}

/** An import that was taken back stands in the trash without being deleted. */
function isUndoneImport({ table, row }: TrashRow): boolean {
  return table === 'imports' && row.deletedAt === undefined;
}
