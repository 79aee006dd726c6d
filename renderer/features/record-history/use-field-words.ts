import { useTranslation } from 'react-i18next';
import type { StoredRow } from '#shared/records/apply-change.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { fieldName } from '#shared/contacts/privacy/field-name.ts';
import type { RecordHistoryPage } from './history-data.ts';
import { restoreField } from '#renderer/data/history/restore-field.ts';

/** Fields of a history in words, and giving one its old value. */
export function useFieldWords(page: RecordHistoryPage) {
  const { t } = useTranslation(['recordHistory', 'acts']);
  const language = useScreenLanguage();
  const office = useOffice();
  const undoLater = useUndoLater();
  const label = (table: string, field: string) => fieldName(table, field, language);
  return {
    label,
    sides: page.words.sides,
    restore: async (table: TableName, id: string, field: string, then: StoredRow) => {
      const facts = { name: page.name || page.words.kind(page.table), field: label(table, field) };
      try {
        const result = await restoreField(office, { table, id, field, then }, facts);
        if (!result.ok) return showNotice(t(`recordHistory:failure.${result.failure.code}`));
        undoLater(
          result.value.actId,
          t('recordHistory:did.restored', { field: facts.field }),
          t('recordHistory:did.undone', { field: facts.field }),
        );
      } catch (error) {
        return showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      }
    },
  };
}
