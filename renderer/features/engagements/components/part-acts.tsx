import { useTranslation } from 'react-i18next';
import type { Engagement } from '#shared/cooperation/engagements/engagement.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { LineActs } from '#renderer/ui/tables/line-acts.tsx';
import { deletePart } from '../engagements-commands.ts';
import styles from './engagements.module.css';

/** Edit and delete a part of an entry; `name` says which it is. */
export function PartActs({
  engagement,
  table,
  id,
  name,
  onEdit,
  children,
}: {
  engagement: Engagement;
  table: 'engagementParties' | 'engagementNotes' | 'visitSlots';
  id: string;
  name: string;
  onEdit: () => void;
  children?: React.ReactNode;
}) {
  const { t } = useTranslation(['engagements']);
  const office = useOffice();
  const act = useAct();
  const deleteIt = () =>
    act(
      () => deletePart(office, engagement, table, id),
      t('engagements:did.partRemoved', { name }),
      t('engagements:did.partRestored', { name }),
    );
  return (
    <LineActs className={styles.acts}>
      {children}
      <IconButton
        icon="pencil"
        size="small"
        label={t('engagements:page.editNamed', { name })}
        onPress={onEdit}
      />
      <IconButton
        icon="trash"
        size="small"
        label={t('engagements:page.removeNamed', { name })}
        onPress={() => void deleteIt()}
      />
    </LineActs>
  );
}
