import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { OrderList } from '#renderer/ui/fields/order-list.tsx';
import { ALL_COLUMNS, USUAL_COLUMNS, type ContactColumn } from './contact-columns.ts';
import { LISTS } from './contacts-store.ts';
import { keepColumns } from './kept-columns.ts';
import { SortChoice } from './sort-choice.tsx';
import styles from './contacts.module.css';

/** Opens what sets the columns of the list, their order, and what it is sorted by. */
export function DisplayButton({ of }: { of: ContactSide }) {
  const { t } = useTranslation(['views', 'common']);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="settings" onPress={() => setOpen(true)}>
        {t('views:display')}
      </Button>
      {isOpen ? <DisplayDialog of={of} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function DisplayDialog({ of, onClose }: { of: ContactSide; onClose: () => void }) {
  const { t } = useTranslation(['views', 'common']);
  const useList = LISTS[of];
  const columns = useList((list) => list.columns);
  const set = (next: readonly ContactColumn[]) => {
    useList.setState({ columns: next });
    keepColumns(of, next);
  };
  const others = ALL_COLUMNS[of].filter((column) => !columns.includes(column));
  return (
    <Dialog
      title={t('views:displayTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={() => set(USUAL_COLUMNS[of])}>
            {t('views:usualColumns')}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {t('common:close')}
          </Button>
        </>
      }
    >
      <div className={styles.display}>
        <OrderList
          label={t('views:columns')}
          help={t('views:columnsHelp')}
          items={[...columns, ...others].map((column) => ({
            id: column,
            label: t(`views:column.${column}`),
            isChosen: columns.includes(column),
            // Every row is known and opened by it.
            isFixed: column === 'name',
          }))}
          onChoose={(id, isChosen) => {
            const column = ALL_COLUMNS[of].find((one) => one === id);
            if (!column) return;
            set(isChosen ? [...columns, column] : columns.filter((one) => one !== column));
          }}
          onMove={(id, by) => {
            const from = columns.findIndex((one) => one === id);
            const to = from + by;
            const moved = columns[from];
            // The name stays first.
            if (!moved || to < 1 || to >= columns.length) return;
            set(columns.toSpliced(from, 1).toSpliced(to, 0, moved));
          }}
        />
        <SortChoice of={of} />
      </div>
    </Dialog>
  );
}
