import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Version } from '#shared/programme/versions/version.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import type { ProgrammePage } from '../programme-data.ts';
import { CompareDocuments } from './compare-documents.tsx';
import { Differences } from './differences.tsx';
import type { Side } from './use-differences.ts';
import { presentOf } from './use-wording.ts';
import { compareAddress, NOW, versionsHref, type Sides } from './versions-address.ts';
import { useFocusWhenLost } from './use-focus-when-lost.ts';
import styles from './versions.module.css';

/** Two versions held against each other, or one against what stands now. */
export function ComparePage({
  page,
  versions,
  sides,
}: {
  page: ProgrammePage;
  versions: readonly Version[];
  sides: Sides;
}) {
  const { t } = useTranslation(['versions']);
  const [, navigate] = useLocation();
  const { moment } = useMoment();
  const heading = useFocusWhenLost();
  const present = useMemo(() => presentOf(page), [page]);
  const programmeId = page.content.programme.id;
  const sideOf = (id: string): Side | undefined => {
    if (id === NOW) return { id, name: t('versions:compare.now'), at: 'now', content: present };
    const version = versions.find((one) => one.id === id);
    return version && { id, name: version.name, at: version.madeAt, content: version.content };
  };
  const [before, after] = [sideOf(sides.before), sideOf(sides.after)];
  const options = [
    { value: NOW, label: t('versions:compare.now') },
    ...versions.map(({ id, name, madeAt }) => ({ value: id, label: name, hint: moment(madeAt) })),
  ];
  const go = (next: Sides) => navigate(compareAddress(programmeId, next), { replace: true });

  return (
    <>
      <div className={styles.bar}>
        <div>
          <a className={styles.back} href={versionsHref(programmeId)} data-no-print>
            {t('versions:all')}
          </a>
          <h2 ref={heading} className={styles.barTitle} tabIndex={-1}>
            {t('versions:compare.title')}
          </h2>
        </div>
        {before && after && before.id !== after.id ? (
          <div className={styles.barActs} data-no-print>
            <CompareDocuments before={before} after={after} />
          </div>
        ) : null}
      </div>
      <div className={styles.sides} role="group" aria-label={t('versions:compare.sides')}>
        {(['before', 'after'] as const).map((side) => (
          <div key={side}>
            <Select
              label={t(`versions:compare.${side}`)}
              options={options}
              value={sideOf(sides[side])?.id ?? null}
              onChange={(id) => go({ ...sides, [side]: id })}
            />
          </div>
        ))}
        <span data-no-print>
          <IconButton
            icon="arrow-right-left"
            label={t('versions:compare.swap')}
            onPress={() => go({ before: sides.after, after: sides.before })}
          />
        </span>
      </div>
      {before && after && before.id !== after.id ? (
        <Differences key={`${before.id} ${after.id}`} page={page} before={before} after={after} />
      ) : (
        <EmptyState
          icon="arrow-right-left"
          title={t('versions:compare.sameTitle')}
          text={t('versions:compare.sameText')}
        />
      )}
    </>
  );
}
