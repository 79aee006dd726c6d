import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { Group } from '../components/group.tsx';
import styles from '../components/programme.module.css';
import type { ReasonTarget } from './reason-dialog.tsx';
import { ReasonList } from './reason-list.tsx';
import { readReasons } from './versions-data.ts';

/** The part of a page that says who asked for changes of what it shows. */
export function ReasonGroup({
  target,
  organisations,
}: {
  target: ReasonTarget;
  organisations: readonly Organisation[];
}) {
  const { t } = useTranslation(['versions']);
  const live = useLive((office) => readReasons(office, target.programmeId), [target.programmeId]);
  const reasons = valueOr(live, []);
  return (
    <Group title={t('versions:reason.title')} field="changeReasons">
      <p className={styles.quiet}>{t('versions:reason.help')}</p>
      <ReasonList
        target={target}
        reasons={reasons.filter(({ targetId }) => targetId === target.id)}
        organisations={organisations}
      />
    </Group>
  );
}
