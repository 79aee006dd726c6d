import { useTranslation } from 'react-i18next';
import { useLive } from '#renderer/data/use-live.ts';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { readCooperationParts } from './cooperation-parts-data.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import styles from './contact-panel.module.css';

/** Meetings, statements and visits in which an organisation or a person took part; nothing where there are none. */
export function CooperationParts({ of, id }: { of: 'organisation' | 'person'; id: string }) {
  const { t } = useTranslation(['organisations', 'cooperation']);
  const { day } = useMoment();
  const live = useLive((office) => readCooperationParts(office, `${of}Id`, id), [of, id]);
  return (
    <LiveValue live={live}>
      {(found) =>
        found.length > 0 && (
          <Section title={t('organisations:page.cooperation')}>
            <ul className={styles.positions}>
              {found.map(({ id: entryId, title, kind, from }) => (
                <li key={entryId} className={styles.position}>
                  <a className={styles.strong} href={`#/engagements/${entryId}`}>
                    <LocalWords text={title} />
                  </a>
                  <span className={styles.note}>
                    {[t(`cooperation:engagementKind.${kind}`), from !== undefined && day(from)]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )
      }
    </LiveValue>
  );
}
