import { useTranslation } from 'react-i18next';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import styles from './forms.module.css';
import type { OpenReply } from './reply-store.ts';

/** The message that a file came in: who sent it and when, and what it says. */
export function ReplyMessage({
  message,
  isOpen = false,
}: {
  message: NonNullable<OpenReply['message']>;
  /** Where nothing else was read. */
  isOpen?: boolean;
}) {
  const { t } = useTranslation(['replies']);
  const { moment } = useMoment();
  const { from, sentAt, subject, text } = message;
  const sender = [from?.name, from?.address].filter(Boolean).join(', ');
  const facts = [sender, sentAt === null ? '' : moment(sentAt), subject].filter(
    (one) => one !== '',
  );
  return (
    <details className={styles.message} open={isOpen}>
      <summary>{t('replies:message', { facts: facts.join(' · ') })}</summary>
      <p>{maskIdentityCodes(text)}</p>
    </details>
  );
}
