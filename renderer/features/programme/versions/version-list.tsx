import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Version } from '#shared/programme/versions/version.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { IntactMark } from './intact-mark.tsx';
import { useIntact } from './use-intact.ts';
import { useVersionActs } from './use-version-acts.tsx';
import { compareAddress, NOW, versionsHref } from './versions-address.ts';
import { useFocusWhenLost } from './use-focus-when-lost.ts';
import styles from './versions.module.css';

/** Every version of a programme, the newest first. */
export function VersionList({
  programmeId,
  versions,
}: {
  programmeId: string;
  /** The newest first. */
  versions: readonly Version[];
}) {
  const { t } = useTranslation(['versions', 'common']);
  const [, navigate] = useLocation();
  const { moment } = useMoment();
  const makeButton = useCommandButton('makeVersion');
  const intact = useIntact(versions);
  const acts = useVersionActs(versions);
  const heading = useFocusWhenLost();
  const [newest] = versions;
  const nameOf = (id: string | undefined) => versions.find((one) => one.id === id)?.name;
  const columns: Column<Version>[] = [
    {
      id: 'name',
      header: t('versions:column.name'),
      cell: (version) => (
        <>
          <span className={styles.strong}>{version.name}</span>{' '}
          {version.sample ? <SampleTag /> : null}
        </>
      ),
      width: { share: 30, atLeast: 12 },
    },
    {
      id: 'purpose',
      header: t('versions:column.purpose'),
      cell: ({ purpose }) => t(`versions:purpose.${purpose}`),
    },
    {
      id: 'madeAt',
      header: t('versions:column.madeAt'),
      cell: ({ madeAt }) => moment(madeAt),
      className: styles.moment,
    },
    {
      id: 'note',
      header: t('versions:new.note'),
      cell: ({ note, restoredId }) =>
        note ??
        (restoredId === undefined
          ? t('common:notApplicable')
          : t('versions:madeBefore', { name: nameOf(restoredId) ?? t('common:missing') })),
      width: { share: 35, atLeast: 12 },
    },
    {
      id: 'basedOn',
      header: t('versions:column.basedOn'),
      cell: ({ basedOnId }) => nameOf(basedOnId) ?? t('common:notApplicable'),
    },
    {
      id: 'mark',
      header: t('versions:column.mark'),
      cell: (version) => <IntactMark version={version} isIntact={intact.get(version.id)} />,
    },
    {
      id: 'acts',
      screenOnly: true,
      header: t('versions:column.acts'),
      cell: (version) => (
        <MenuButton
          label={t('versions:act.of', { name: version.name })}
          size="small"
          entries={acts.entries(version)}
        />
      ),
    },
  ];
  const make = (variant: 'primary' | 'normal') => (
    <Button variant={variant} icon="history" {...makeButton}>
      {t('versions:make')}
    </Button>
  );

  return (
    <>
      {newest ? (
        <>
          <div className={styles.bar}>
            <h2 ref={heading} className={styles.barTitle} tabIndex={-1}>
              {t('versions:count', { count: versions.length })}
            </h2>
            <div className={styles.barActs} data-no-print>
              <Button
                icon="arrow-right-left"
                onPress={() =>
                  navigate(compareAddress(programmeId, { before: newest.id, after: NOW }))
                }
              >
                {t('versions:act.compare')}
              </Button>
              {make('primary')}
            </div>
          </div>
          <DataTable
            label={t('versions:list')}
            columns={columns}
            rows={versions}
            rowId={({ id }) => id}
            rowName={({ name }) => name}
            hrefOf={({ id }) => versionsHref(programmeId, id)}
            onDelete={(version) => void acts.delete(version)}
          />
        </>
      ) : (
        <EmptyState
          icon="history"
          title={t('versions:empty.title')}
          text={t('versions:empty.text')}
          action={make('primary')}
        />
      )}
      {acts.dialog}
    </>
  );
}
