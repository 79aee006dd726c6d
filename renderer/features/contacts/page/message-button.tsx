import { useTranslation } from 'react-i18next';
import type { ContactPoint } from '#shared/contacts/contact-point.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './contact-panel.module.css';

/** Opens the mail program on a message to the first address; not there without one. */
export function MessageButton({ points }: { points: readonly ContactPoint[] }) {
  const { t } = useTranslation(['contacts', 'shell']);
  const platform = usePlatform();
  const email = points.find((point) => point.kind === 'email');
  if (!email) return null;
  const open = async () => {
    const result = await platform.openLink({ url: `mailto:${encodeURI(email.normal)}` });
    if (!result.ok) showNotice(t(`shell:failures.${result.failure.code}`));
  };
  return (
    <div className={styles.quick} data-no-print>
      <Button size="small" icon="mail" onPress={() => void open()}>
        {t('contacts:person.newMessage')}
      </Button>
    </div>
  );
}
