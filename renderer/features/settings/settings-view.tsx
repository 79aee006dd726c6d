import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { isSampleSender } from '#shared/sample-office/sample-office.ts';
import type { Fields } from '#shared/records/record.ts';
import type { OfficeSettings, Preferences } from '#shared/schema/office-settings.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { LockPart } from '#renderer/features/app-lock/public.ts';
import { BackupsPart } from '#renderer/features/safekeeping/public.ts';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { AboutPart } from './components/about-part.tsx';
import { AppearancePart } from './components/appearance-part.tsx';
import { DataPart } from './components/data-part.tsx';
import { OfficeFields } from './components/office-fields.tsx';
import { keepAtTop } from './keep-at-top.ts';
import partStyles from './components/part.module.css';
import styles from './settings-view.module.css';

const PARTS = ['appearance', 'office', 'data', 'backups', 'lock', 'about'] as const;
type Part = (typeof PARTS)[number];
type Read = { office: OfficeSettings; preferences: Fields<Preferences> };

/** The settings on one page; `/settings/<part>` goes to a part of it. */
export function SettingsView() {
  const { t } = useTranslation(['settings']);
  const { section } = useParams<{ section?: string }>();
  const settings = useLive(
    async (office) => ({
      office: await office.settings(),
      preferences: await office.preferences(),
    }),
    [],
    { keepPrevious: true },
  );
  const looks = valueOr(settings, null);
  const isReady = looks !== null;

  useEffect(() => {
    if (!isReady || section === undefined) return;
    const heading = document.getElementById(`settings-${section}`);
    if (!heading) return;
    heading.focus();
    return keepAtTop(heading);
  }, [isReady, section]);

  const contentOf = (read: Read): Record<Part, ReactNode> => ({
    appearance: <AppearancePart preferences={read.preferences} />,
    office: (
      <>
        <p className={styles.intro}>
          {t('settings:office.intro')} {isSampleSender(read.office) ? <SampleTag /> : null}
        </p>
        <OfficeFields settings={read.office} />
      </>
    ),
    data: <DataPart />,
    backups: <BackupsPart className={partStyles.list} />,
    lock: <LockPart />,
    about: <AboutPart />,
  });

  return (
    <>
      <ViewBar title={t('settings:title')} sub={t('settings:savedNote')} />
      <div className={styles.body}>
        <nav className={styles.parts} aria-label={t('settings:parts')} data-no-print>
          <ul>
            {PARTS.map((part) => (
              <li key={part}>
                <a href={`#/settings/${part}`}>{t(`settings:${part}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.page}>
          <LiveValue live={settings}>
            {(read) =>
              PARTS.map((part) => (
                <section key={part} className={styles.part} aria-labelledby={`settings-${part}`}>
                  <h2 id={`settings-${part}`} tabIndex={-1}>
                    {t(`settings:${part}.title`)}
                  </h2>
                  {contentOf(read)[part]}
                </section>
              ))
            }
          </LiveValue>
        </div>
      </div>
    </>
  );
}
