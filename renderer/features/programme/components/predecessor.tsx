import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { addressOf } from '../programme-address.ts';
import { readPredecessor } from '../programme-data.ts';
import { Group } from './group.tsx';
import styles from './programme.module.css';

/** The action of an earlier programme that an action goes on from; nothing where that is gone. */
export function Predecessor({ id }: { id: string }) {
  const { t } = useTranslation(['programme']);
  const language = useScreenLanguage();
  const live = useLive((office) => readPredecessor(office, id), [id]);
  return (
    <LiveValue live={live}>
      {({ action, programme }) => (
        <Group title={t('programme:field.predecessor')} field="predecessorId">
          <p>
            <a href={`#${addressOf(programme.id, id)}`}>
              {pickText(action.title, language) || t('programme:outline.untitled')}
            </a>
          </p>
          <p className={styles.quiet}>{pickText(programme.title, language)}</p>
        </Group>
      )}
    </LiveValue>
  );
}
