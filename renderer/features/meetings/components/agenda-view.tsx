import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DeletedRecord } from '#renderer/features/trash/public.ts';
import type { MeetingDetail } from '../meetings-data.ts';
import { useItemByItem } from '../use-item-by-item.ts';
import { AgendaList } from './agenda-list.tsx';
import { ItemDetail } from './item-detail.tsx';
import styles from './meetings.module.css';

/** The agenda, and the item that is open of it: its facts, what was said, what was decided. */
export function AgendaView({
  detail,
  itemId,
}: {
  detail: MeetingDetail;
  itemId: string | undefined;
}) {
  const { t } = useTranslation(['meetings']);
  const ref = useRef<HTMLElement>(null);
  const go = useItemByItem(ref, detail, itemId);
  const open = detail.items.find(({ id }) => id === itemId);
  return (
    <div className={styles.page}>
      <AgendaList detail={detail} currentId={open?.id} />
      <section
        ref={ref}
        className={styles.detail}
        aria-label={t('meetings:field.itemTitle')}
        data-pane
        tabIndex={-1}
      >
        {open ? (
          <ItemDetail key={open.id} item={open} detail={detail} onGo={go} />
        ) : itemId !== undefined ? (
          <DeletedRecord table="agendaItems" id={itemId} headingLevel={2} />
        ) : (
          <p className={styles.quiet}>{t('meetings:agenda.choose')}</p>
        )}
      </section>
    </div>
  );
}
