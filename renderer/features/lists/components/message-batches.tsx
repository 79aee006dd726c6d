import { useTranslation } from 'react-i18next';
import type { Recipient } from '#shared/contacts/lists/recipients.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import type { MessageRecipients } from '../use-message-recipients.ts';
import styles from './lists.module.css';

/** The messages that the recipients come to, each with its button and a tick once it is done. */
export function MessageBatches({
  recipients: { batches, count, codeAt },
  texts,
  done,
  onDo,
}: {
  recipients: MessageRecipients;
  texts: { action: string; actionNamed: (number: number) => string; done: string };
  /** The numbers of the batches that are done. */
  done: ReadonlySet<number>;
  onDo: (batch: Recipient[], number: number) => void;
}) {
  const { t } = useTranslation(['lists']);
  const number = useNumber();
  if (codeAt !== null) {
    return (
      <Notice tone="danger">{t('lists:message.identityCodeInName', { address: codeAt })}</Notice>
    );
  }
  if (count === 0) return <Notice tone="warn">{t('lists:message.nobody')}</Notice>;
  return (
    <section aria-labelledby="message-batches">
      <h3 id="message-batches" className={styles.batchesTitle}>
        {t('lists:message.batches')}{' '}
        <span className={styles.quiet} role="status">
          {t('lists:message.recipients', { count, formatted: number(count) })}
        </span>
      </h3>
      <ul className={styles.batches}>
        {batches.map((batch, index) => {
          const at = index + 1;
          const isDone = done.has(at);
          return (
            <li key={at} className={styles.batch}>
              <span className={styles.batchName}>
                {t('lists:message.batchName', { number: at, total: batches.length })}
              </span>
              <span className={styles.quiet}>
                {t('lists:message.recipients', {
                  count: batch.length,
                  formatted: number(batch.length),
                })}
              </span>
              <span className={styles.batchDone} role="status">
                {isDone ? (
                  <StatusMark tone="ok" icon="circle-check">
                    {texts.done}
                  </StatusMark>
                ) : null}
              </span>
              <Button
                variant={isDone ? 'normal' : 'primary'}
                aria-label={texts.actionNamed(at)}
                onPress={() => onDo(batch, at)}
              >
                {texts.action}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
