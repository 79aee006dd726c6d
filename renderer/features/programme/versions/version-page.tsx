import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Language } from '#shared/i18n/languages.ts';
import type { Version } from '#shared/programme/versions/version.ts';
import { DeletedRecord } from '#renderer/features/trash/public.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useTitleNext } from '#renderer/ui/focus/use-title-next.ts';
import { LanguageTabs } from '../components/language-tabs.tsx';
import { addressOf } from '../programme-address.ts';
import { IntactMark } from './intact-mark.tsx';
import { useIntact } from './use-intact.ts';
import { useVersionActs } from './use-version-acts.tsx';
import { VersionContentView } from './version-content-view.tsx';
import { VERSIONS, versionsHref } from './versions-address.ts';
import { useFocusWhenLost } from './use-focus-when-lost.ts';
import styles from './versions.module.css';

/** A version to read: what it is, and the programme as it was. */
export function VersionPage({
  programmeId,
  versions,
  versionId,
}: {
  programmeId: string;
  versions: readonly Version[];
  versionId: string;
}) {
  const { t } = useTranslation(['versions']);
  const version = versions.find(({ id }) => id === versionId);
  const back = (
    <a className={styles.back} href={versionsHref(programmeId)} data-no-print>
      {t('versions:all')}
    </a>
  );
  if (!version) {
    return (
      <>
        <div className={styles.bar}>{back}</div>
        <DeletedRecord table="versions" id={versionId} headingLevel={2} />
      </>
    );
  }
  return <Whole version={version} versions={versions} back={back} />;
}

function Whole({
  version,
  versions,
  back,
}: {
  version: Version;
  versions: readonly Version[];
  back: ReactNode;
}) {
  const { t } = useTranslation(['versions', 'common']);
  const [, navigate] = useLocation();
  const { moment } = useMoment();
  const [textLanguage, setTextLanguage] = useState<Language>(useScreenLanguage());
  const acts = useVersionActs(versions);
  const heading = useFocusWhenLost();
  const titleNext = useTitleNext();
  const own = useMemo(() => [version], [version]);
  const intact = useIntact(own);
  const nameOf = (id: string | undefined) => versions.find((one) => one.id === id)?.name;
  const { name, purpose, madeAt, note, basedOnId, restoredId, programmeId } = version;
  const made = moment(madeAt);

  return (
    <>
      <div {...titleNext} className={styles.bar}>
        <div>
          {back}
          <h2 ref={heading} className={styles.barTitle} tabIndex={-1}>
            {name} {version.sample ? <SampleTag /> : null}
          </h2>
        </div>
        <div className={styles.barActs} data-no-print>
          <LanguageTabs value={textLanguage} onChange={setTextLanguage} />
          <Button icon="arrow-right-left" onPress={() => acts.compareNow(version)}>
            {t('versions:act.compareNow')}
          </Button>
          <MenuButton
            label={t('versions:act.of', { name })}
            entries={acts.entries(version, () => navigate(addressOf(programmeId, VERSIONS)))}
          />
        </div>
      </div>
      <div className={styles.page}>
        <section className={styles.details} aria-label={t('versions:read.details')}>
          <DefinitionList
            items={[
              { term: t('versions:column.purpose'), value: t(`versions:purpose.${purpose}`) },
              { term: t('versions:column.madeAt'), value: made },
              {
                term: t('versions:column.basedOn'),
                value: nameOf(basedOnId) ?? t('common:notApplicable'),
              },
              {
                term: t('versions:new.note'),
                value:
                  note ??
                  (restoredId === undefined
                    ? t('common:notApplicable')
                    : t('versions:madeBefore', {
                        name: nameOf(restoredId) ?? t('common:missing'),
                      })),
              },
              {
                term: t('versions:column.mark'),
                value: <IntactMark version={version} isIntact={intact.get(version.id)} />,
              },
            ]}
          />
        </section>
        <p className={styles.quiet}>{t('versions:read.asOf', { moment: made })}</p>
        <VersionContentView content={version.content} textLanguage={textLanguage} />
      </div>
      {acts.dialog}
    </>
  );
}
