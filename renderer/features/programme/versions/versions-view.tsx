import { useTranslation } from 'react-i18next';
import { useLive } from '#renderer/data/use-live.ts';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import type { ProgrammePage } from '../programme-data.ts';
import { ComparePage } from './compare-page.tsx';
import { VersionList } from './version-list.tsx';
import { VersionPage } from './version-page.tsx';
import { readSides } from './versions-address.ts';
import { readVersions } from './versions-data.ts';

/** The versions of a programme: all of them, one to read, or two compared. */
export function VersionsView({ page, more }: { page: ProgrammePage; more: string | undefined }) {
  const { t } = useTranslation(['versions']);
  const { id } = page.content.programme;
  const live = useLive((office) => readVersions(office, id), [id]);
  return (
    <LiveValue
      live={live}
      failed={
        <ReadFailure title={t('versions:loadFailedTitle')}>
          {t('versions:loadFailedText')}
        </ReadFailure>
      }
    >
      {(versions) => {
        if (more === undefined) return <VersionList programmeId={id} versions={versions} />;
        const sides = readSides(more);
        if (sides) return <ComparePage page={page} versions={versions} sides={sides} />;
        return <VersionPage key={more} programmeId={id} versions={versions} versionId={more} />;
      }}
    </LiveValue>
  );
}
