import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { askedForms } from './kinds/asked-forms.ts';
import { FormActs } from './form-acts.tsx';
import styles from './forms.module.css';
import { followRecorded } from './follow-recorded.ts';
import type { AskedForm } from './kinds/asked-form.ts';
import { LeftCard } from './waiting/left-card.tsx';
import { ReplyDrop } from './reply-drop.tsx';
import { ReplyReview } from './reply-review.tsx';
import { useReplyStore } from './reply-store.ts';
import { useReadReplies } from './use-read-replies.ts';
import { TakenBackCard } from './waiting/taken-back-card.tsx';
import { useTakenBack } from './waiting/use-taken-back.ts';
import { useWaitingReplies } from './waiting/use-waiting-replies.ts';

const NONE: readonly AskedForm[] = [];

/** The forms that came back, each to be looked at before anything of it is written. */
export function FormsScreen() {
  const { t } = useTranslation(['replies']);
  const replies = useWaitingReplies();
  const takenBack = useTakenBack();
  const left = useReplyStore((store) => store.left);
  const count = replies.length + takenBack.length + left.length;
  const reading = useReadReplies();
  const incoming = useReplyStore((store) => store.incoming);
  const { drop } = reading;
  const isReading = reading.progress !== null;
  useEffect(() => {
    if (incoming.length === 0 || isReading) return;
    useReplyStore.setState({ incoming: [] });
    void drop(incoming);
  }, [incoming, isReading, drop]);
  const live = useLive(askedForms, [], { keepPrevious: true });
  const forms = valueOr(live, NONE);
  useEffect(() => {
    const followed = followRecorded(replies, forms);
    if (followed === replies) return;
    const byKey = new Map(followed.map((one) => [one.key, one]));
    useReplyStore.setState((now) => ({
      replies: now.replies.map((one) => byKey.get(one.key) ?? one),
    }));
  }, [forms, replies]);
  return (
    <>
      <ViewBar
        title={t('replies:title')}
        sub={count > 0 ? t('replies:waiting', { count }) : undefined}
        actions={
          <span data-go-on={count === 0 ? '' : undefined}>
            <FormActs replies={reading} />
          </span>
        }
      />
      <ReplyDrop replies={reading} />
      <div className={styles.view} data-pane tabIndex={-1}>
        {count === 0 ? (
          <EmptyState
            icon="circle-check"
            title={t('replies:noneTitle')}
            text={t('replies:noneText')}
          />
        ) : (
          <LiveValue live={live}>
            {(forms) => (
              <ul className={styles.cards} aria-label={t('replies:title')}>
                <LeftCard isReading={isReading} onRead={() => void reading.left()} />
                {replies.map((one) => (
                  <ReplyReview key={one.key} open={one} forms={forms} />
                ))}
                {takenBack.map((one) => (
                  <TakenBackCard
                    key={one.actId}
                    takenBack={one}
                    isReading={isReading}
                    onRead={() => void reading.again(one)}
                  />
                ))}
              </ul>
            )}
          </LiveValue>
        )}
      </div>
    </>
  );
}
