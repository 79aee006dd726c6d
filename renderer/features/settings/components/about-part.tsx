import { useTranslation } from 'react-i18next';
import { CopyButton } from '#renderer/ui/words/copy-button.tsx';
import { useAppInfo } from '../use-app-info.ts';
import styles from './part.module.css';

/** The version, what the shell has refused, the licence, and the way to the accessibility statement. */
export function AboutPart() {
  const { t } = useTranslation(['settings', 'common']);
  const info = useAppInfo();
  if (!info) return null;
  const host = t(`settings:about.hosts.${info.host}`);
  const built = info.builtFrom && `${info.builtFrom.commit}, ${info.builtFrom.date.slice(0, 10)}`;
  const refused = info.refused && t('settings:about.refusedCounts', info.refused);
  const facts = [
    `${t('common:appName')} ${info.version}`,
    ...(built ? [`${t('settings:about.built')}: ${built}`] : []),
    host,
    ...(refused ? [`${t('settings:about.refused')}: ${refused}`] : []),
    navigator.userAgent,
  ].join('\n');
  return (
    <>
      <dl className={styles.list}>
        <dt>{t('settings:about.version')}</dt>
        <dd>
          <p className={styles.fact}>
            {t('common:appName')} {info.version}
          </p>
        </dd>
        {built ? (
          <>
            <dt>{t('settings:about.built')}</dt>
            <dd>{built}</dd>
          </>
        ) : null}
        <dt>{t('settings:about.host')}</dt>
        <dd>{host}</dd>
        {refused ? (
          <>
            <dt>{t('settings:about.refused')}</dt>
            <dd>{refused}</dd>
          </>
        ) : null}
        <dt>{t('settings:about.licence')}</dt>
        <dd>
          <span>{t('settings:about.licenceName')}</span>
          <a href="#/licences">{t('settings:about.licences')}</a>
        </dd>
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
