import { useTranslation } from 'react-i18next';
import type { Action } from '#shared/programme/action.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { followUpAddress } from './follow-up-address.ts';
import { readActionStatus } from './follow-up-data.ts';
import styles from './follow-up.module.css';
import { StatusWord } from './status-word.tsx';

/** How an action stands as last accepted, and the round that tells it; nothing where none does. */
export function ActionStatus({ action: { id, programmeId } }: { action: Action }) {
  const { t } = useTranslation(['followUp']);
  const live = useLive(
    async (office) => ({ latest: await readActionStatus(office, programmeId, id) }),
    [programmeId, id],
  );
  return (
    <LiveValue live={live}>
      {({ latest }) =>
        latest ? (
          <p className={styles.facts}>
            <span>{t('followUp:reports.status')}</span>
            <StatusWord status={latest.status} />
            <a href={`#${followUpAddress(programmeId, latest.round.id)}`}>
              <LocalWords text={latest.round.title} />
            </a>
          </p>
        ) : null
      }
    </LiveValue>
  );
}
