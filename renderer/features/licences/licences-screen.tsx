import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartLicence } from '#shared/shell/part-licences.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { readLicences } from './read-licences.ts';
import styles from './licences.module.css';

/** What the program is made of, by whom it may be used and how: each part with its licence, offline. */
export function LicencesScreen() {
  const { t } = useTranslation(['licences']);
  const { host } = usePlatform();
  const [parts, setParts] = useState<PartLicence[] | null | 'reading'>('reading');
  useEffect(() => {
    let isHere = true;
    void readLicences().then((read) => {
      if (isHere) setParts(read);
    });
    return () => {
      isHere = false;
    };
  }, []);
  if (parts === 'reading') return null;
  return (
    <>
      <ViewBar
        title={t('licences:title')}
        sub={parts ? t('licences:count', { count: parts.length }) : null}
        back={{ href: '#/settings/about', label: t('licences:back') }}
      />
      <div className={styles.page}>
        {parts ? (
          <>
            <p className={styles.lead}>{t('licences:lead')}</p>
            {host === 'desktop' ? <p className={styles.lead}>{t('licences:electron')}</p> : null}
            <ul className={styles.list}>
              {parts.map((part) => (
                <li key={`${part.name} ${part.version}`}>
                  <Part part={part} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <Notice tone="warn">{t('licences:missing')}</Notice>
        )}
      </div>
    </>
  );
}

/** Hundreds of long texts would make the page slow: each is there once it is opened. */
function Part({ part: { name, version, licence, text } }: { part: PartLicence }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span lang="en">
          {name} {version}
        </span>
        <span className={styles.licence}>{licence}</span>
      </summary>
      {isOpen ? (
        <pre className={styles.text} lang="en">
          {text}
        </pre>
      ) : null}
    </details>
  );
}
