import { listText } from '#shared/text/list-text.ts';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pickText } from '#shared/i18n/languages.ts';
import { isNothing } from '#shared/programme/versions/plan-restore.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import type { Version } from '#shared/programme/versions/version.ts';
import { whyKept } from '#shared/programme/versions/why-kept.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import type { MenuEntry } from '#renderer/ui/overlays/menu-button.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { NewProgrammeDialog } from '../components/new-programme-dialog.tsx';
import { addressOf } from '../programme-address.ts';
import { compareAddress, NOW } from './versions-address.ts';
import { contentToBeginFrom, deleteVersion, restoreVersion } from './versions-commands.ts';
import { readRestore } from './versions-data.ts';

/** What can be done with a version; `dialog` is to be drawn beside it. */
export type VersionActs = {
  delete: (version: Version) => Promise<boolean>;
  restore: (version: Version) => Promise<void>;
  compareNow: (version: Version) => void;
  entries: (version: Version, onGone?: () => void) => MenuEntry[];
  dialog: ReactNode;
};

export function useVersionActs(versions: readonly Version[]): VersionActs {
  const { t } = useTranslation(['versions', 'acts', 'common']);
  const [, navigate] = useLocation();
  const office = useOffice();
  const language = useScreenLanguage();
  const { moment } = useMoment();
  const confirm = useConfirm();
  const act = useAct();
  const [begin, setBegin] = useState<{ version: Version; content: ProgrammeContent } | null>(null);

  const askToDelete = async (version: Version) => {
    const { name } = version;
    const why = whyKept(version, versions);
    if (why) {
      showNotice(
        why.code === 'official'
          ? t('versions:delete.official')
          : t('versions:delete.needed', { name: why.by.name }),
      );
      return false;
    }
    const sure = await confirm({
      title: t('versions:delete.title', { name }),
      text: t('versions:delete.text'),
      action: t('common:delete'),
      danger: true,
    });
    if (!sure) return false;
    return await act(
      () => deleteVersion(office, version),
      t('versions:delete.done', { name }),
      t('versions:delete.undone'),
    );
  };

  const restore = async (version: Version) => {
    const { name, content } = version;
    try {
      const { plan } = await readRestore(office, version);
      if (isNothing(plan)) {
        showNotice(t('versions:restore.nothing', { name }));
        return;
      }
      const { organisations, recommendations } = plan.lost;
      const names = content.organisations
        .filter(({ id }) => organisations.includes(id))
        .map((one) => pickText(one.name, language));
      const changed = plan.changed.length + (Object.keys(plan.programme).length > 0 ? 1 : 0);
      const sure = await confirm({
        title: t('versions:restore.title', { name }),
        text: (
          <>
            <p>{t('versions:restore.text')}</p>
            <ul>
              <li>{t('versions:restore.back', { count: plan.back.length })}</li>
              <li>{t('versions:restore.changed', { count: changed })}</li>
              <li>{t('versions:restore.gone', { count: plan.gone.length })}</li>
            </ul>
            {names.length > 0 ? (
              <p>
                {t('versions:restore.lostOrganisations', {
                  names: listText(names, language),
                })}
              </p>
            ) : null}
            {recommendations.length > 0 ? (
              <p>
                {t('versions:restore.lostRecommendations', {
                  count: recommendations.length,
                })}
              </p>
            ) : null}
          </>
        ),
        action: t('versions:restore.action'),
        danger: true,
      });
      if (!sure || !(await backupBefore('before-restore'))) return;
      const kept = t('versions:restore.kept', { moment: moment(new Date().toISOString()) });
      await act(
        () => restoreVersion(office, version, kept),
        t('versions:restore.done', { name, kept }),
        t('versions:restore.undone'),
      );
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
    }
  };

  const compareNow = ({ id, programmeId }: Version) =>
    navigate(compareAddress(programmeId, { before: id, after: NOW }));

  const beginFrom = async (version: Version) =>
    setBegin({ version, content: await contentToBeginFrom(office, version.content) });

  return {
    delete: askToDelete,
    restore,
    compareNow,
    entries: (version, onGone) => [
      {
        id: 'compare',
        label: t('versions:act.compareNow'),
        icon: 'arrow-right-left',
        onAction: () => compareNow(version),
      },
      {
        id: 'restore',
        label: t('versions:act.restore'),
        icon: 'archive-restore',
        onAction: () => void restore(version),
      },
      {
        id: 'begin',
        label: t('versions:act.begin'),
        icon: 'plus',
        onAction: () => void beginFrom(version),
      },
      'line',
      {
        id: 'delete',
        label: t('versions:act.delete'),
        icon: 'trash',
        danger: true,
        onAction: () =>
          void askToDelete(version).then((isGone) => {
            if (isGone) onGone?.();
          }),
      },
    ],
    dialog: begin ? (
      <NewProgrammeDialog
        from={{
          title: t('versions:begin.title', { name: begin.version.name }),
          text: t('versions:begin.text'),
          content: begin.content,
        }}
        onClose={() => setBegin(null)}
        onMade={(id) => {
          setBegin(null);
          navigate(addressOf(id));
        }}
      />
    ) : null,
  };
}
