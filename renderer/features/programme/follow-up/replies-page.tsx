import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '#renderer/data/use-live.ts';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import type { ProgrammePage } from '../programme-data.ts';
import { followUpAddress } from './follow-up-address.ts';
import type { FollowUp } from './follow-up-data.ts';
import styles from './follow-up.module.css';
import { ReplyReview } from './reply-review.tsx';
import { useReplyStore } from './reply-store.ts';
import { formsOf } from './use-read-replies.ts';

/** The forms that came back, each to be looked at before anything of it is written. */
export function RepliesPage({ page, followUp }: { page: ProgrammePage; followUp: FollowUp }) {
  const { t } = useTranslation(['followUp']);
  const replies = useReplyStore((store) => store.replies);
  const live = useLive(
    async (office) => ({ forms: await formsOf(office, page, followUp) }),
    [page, followUp],
    { keepPrevious: true },
  );
  const backHref = useMemo(() => `#${followUpAddress(page.content.programme.id)}`, [page]);
  return (
    <div className={styles.view} data-pane tabIndex={-1}>
      <div className={styles.bar}>
        <div className={styles.titles}>
          <a className={styles.back} href={backHref} data-no-print>
            {t('followUp:replies.back')}
          </a>
          <h2 className={styles.title}>{t('followUp:replies.title')}</h2>
        </div>
      </div>
      {replies.length === 0 ? (
        <EmptyState
          icon="circle-check"
          title={t('followUp:replies.noneTitle')}
          text={t('followUp:replies.noneText')}
        />
      ) : (
        <LiveValue live={live}>
          {({ forms }) => (
            <ul className={styles.cards} aria-label={t('followUp:replies.title')}>
              {replies.map((one) => (
                <ReplyReview key={one.key} open={one} forms={forms} page={page} />
              ))}
            </ul>
          )}
        </LiveValue>
      )}
    </div>
  );
}
