import { useTranslation } from 'react-i18next';
import { CopyButton } from '#renderer/ui/copy-button.tsx';
import { useAppInfo } from '../use-app-info.ts';
import styles from './part.module.css';

/** The version, the licence, and the way to the accessibility statement. */
export function AboutPart() {
  const { t } = useTranslation(['settings', 'common']);
  const info = useAppInfo();
  if (!info) return null;
  const host = t(`settings:about.hosts.${info.host}`);
  const facts = [`${t('common:appName')} ${info.version}`, host, navigator.userAgent].join('\n');
  return (
    <>
      <dl className={styles.list}>
        <dt>{t('settings:about.version')}</dt>
        <dd>
          <p className={styles.fact}>
            {t('common:appName')} {info.version}
          </p>
        </dd>
        <dt>{t('settings:about.host')}</dt>
        <dd>{host}</dd>
        <dt>{t('settings:about.licence')}</dt>
        <dd>{t('settings:about.licenceName')}</dd>
        <dt>{t('settings:about.accessibility')}</dt>
        <dd>
          <a href="#/help/accessibility">{t('settings:about.accessibility')}</a>
        </dd>
      </dl>
      <div className={styles.buttons}>
        <CopyButton label={t('settings:about.copy')} text={facts} />
      </div>
    </>
  );
}
