import { useTranslation } from 'react-i18next';
import { ACTION_COLUMNS, type ActionColumn } from '#shared/programme/action-table/columns.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { OrderList } from '#renderer/ui/fields/order-list.tsx';
import { FIXED_COLUMNS, USUAL_COLUMNS } from './table-look.ts';

/** Which columns the table has, and in which order. */
export function ColumnsDialog({
  columns,
  onChange,
  onClose,
}: {
  columns: readonly ActionColumn[];
  onChange: (columns: readonly ActionColumn[]) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation(['actionTable', 'common']);
  const others = ACTION_COLUMNS.filter((column) => !columns.includes(column));
  return (
    <Dialog
      title={t('actionTable:columns.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={() => onChange(USUAL_COLUMNS)}>
            {t('actionTable:columns.usual')}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {t('common:close')}
          </Button>
        </>
      }
    >
      <OrderList
        label={t('actionTable:columns.open')}
        help={t('actionTable:columns.help')}
        items={[...columns, ...others].map((column) => ({
          id: column,
          label: t(`actionTable:column.${column}`),
          isChosen: columns.includes(column),
          isFixed: FIXED_COLUMNS.includes(column),
        }))}
        onChoose={(id, isChosen) => {
          const column = ACTION_COLUMNS.find((one) => one === id);
          if (!column) return;
          onChange(isChosen ? [...columns, column] : columns.filter((one) => one !== column));
        }}
        onMove={(id, by) => {
          const from = columns.findIndex((one) => one === id);
          const to = from + by;
          const moved = columns[from];
          if (!moved || to < FIXED_COLUMNS.length || to >= columns.length) return;
          onChange(columns.toSpliced(from, 1).toSpliced(to, 0, moved));
        }}
      />
    </Dialog>
  );
}
