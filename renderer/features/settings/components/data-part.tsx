import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { Button, ButtonLink } from '#renderer/ui/button.tsx';
import { addSample, countRecords } from '../settings-data.ts';
import { useAppInfo } from '../use-app-info.ts';
import { OfficeDataPart } from './office-data-part.tsx';
import styles from './part.module.css';

/** Where the data are and how much there is, the backup, and the sample office. */
export function DataPart() {
  const { t } = useTranslation([
    'settings',
    'officeDataScreen',
    'openExport',
    'common',
    'commands',
    'trash',
    'integrity',
    'acts',
  ]);
  const office = useOffice();
  const act = useAct();
  const info = useAppInfo();
  const live = useLive(countRecords, [], { keepPrevious: true });
  const counts = valueOr(live, null);
  const save = useCommandButton('saveBackup');
  const restore = useCommandButton('restoreBackup');
  const exportEverything = useCommandButton('exportEverything');

  const removeAll = async () => {
    const count = counts?.sample ?? 0;
    if (!(await backupBefore('before-bulk-delete'))) return;
    await act(
      () => office.removeSample(),
      t('settings:data.sampleRemoved', { count }),
      t('common:undone', { what: t('acts:removeSample') }),
    );
  };
  const addAll = () =>
    act(
      () => addSample(office),
      t('settings:data.sampleAdded'),
      t('common:undone', { what: t('acts:addSample') }),
    );

  return (
    <dl className={styles.list}>
      <dt>{t('settings:data.place')}</dt>
      <dd>
        <p className={styles.fact}>{info?.dataPlace || t('settings:data.placeBrowser')}</p>
        <p className={styles.help}>{t('settings:data.placeHelp')}</p>
      </dd>
      <dt>{t('settings:data.contents')}</dt>
      <dd>
        {counts ? (
          <p>
            {t('settings:data.persons', { count: counts.persons })},{' '}
            {t('settings:data.organisations', { count: counts.organisations })}
          </p>
        ) : null}
      </dd>
      <dt>{t('settings:data.backup')}</dt>
      <dd>
        <p className={styles.help}>{t('settings:data.backupHelp')}</p>
        <div className={styles.buttons}>
          <Button {...save} icon="archive">
            {t('commands:saveBackup')}
          </Button>
          <Button {...restore} icon="archive-restore">
            {t('commands:restoreBackup')}
          </Button>
        </div>
      </dd>
      <dt>{t('openExport:title')}</dt>
      <dd>
        <p className={styles.help}>{t('openExport:help')}</p>
        <div className={styles.buttons}>
          <Button {...exportEverything} icon="file-output">
            {t('commands:exportEverything')}
          </Button>
        </div>
      </dd>
      <dt>{t('officeDataScreen:title')}</dt>
      <dd>
        <OfficeDataPart />
      </dd>
      <dt>{t('trash:title')}</dt>
      <dd>
        <p className={styles.help}>{t('trash:settingsHelp')}</p>
        <div className={styles.buttons}>
          <ButtonLink href="#/trash">{t('trash:open')}</ButtonLink>
        </div>
      </dd>
      <dt>{t('integrity:title')}</dt>
      <dd>
        <p className={styles.help}>{t('integrity:help')}</p>
        <div className={styles.buttons}>
          <ButtonLink href="#/integrity">{t('integrity:run')}</ButtonLink>
        </div>
      </dd>
      <dt>{t('settings:data.sample')}</dt>
      <dd>
        {counts ? (
          <>
            <p className={styles.help}>
              {counts.sample === 0
                ? t('settings:data.sampleNone')
                : t('settings:data.sampleCount', { count: counts.sample })}
            </p>
            <div className={styles.buttons}>
              {counts.sample === 0 ? (
                <Button icon="plus" onPress={() => void addAll()}>
                  {t('settings:data.addSample')}
                </Button>
              ) : (
                <Button icon="trash" onPress={() => void removeAll()}>
                  {t('settings:data.removeSample')}
                </Button>
              )}
            </div>
          </>
        ) : null}
      </dd>
    </dl>
  );
}
