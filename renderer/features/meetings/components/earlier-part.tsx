import { useTranslation } from 'react-i18next';
import type { EarlierDiscussion } from '#shared/meetings/earlier-discussions.ts';
import { meetingNumber } from '#shared/meetings/meeting-series.ts';
import { Section } from '#renderer/ui/layout/section.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import styles from './meetings.module.css';

/** Of a matter that is on every agenda, so many meetings are shown at once. */
const SHOWN = 2;

/** What earlier meetings said and decided of the same matter; nothing where none did. */
export function EarlierPart({ discussions }: { discussions: readonly EarlierDiscussion[] }) {
  const { t } = useTranslation(['meetings']);
  const [shown, folded] = [discussions.slice(0, SHOWN), discussions.slice(SHOWN)];
  if (shown.length === 0) return null;
  return (
    <Section title={t('meetings:item.earlier')}>
      <DiscussionList discussions={shown} />
      {folded.length > 0 ? (
        <details className={styles.folded}>
          <summary>{t('meetings:item.earlierMore', { count: folded.length })}</summary>
          <DiscussionList discussions={folded} />
        </details>
      ) : null}
    </Section>
  );
}

function DiscussionList({ discussions }: { discussions: readonly EarlierDiscussion[] }) {
  const { t } = useTranslation(['meetings']);
  const { day } = useMoment();
  return (
    <ul className={styles.discussions}>
      {discussions.map(({ item, meeting, decisions }) => (
        <li key={item.id}>
          <a href={`#/meetings/${meeting.id}/${item.id}`}>
            {t('meetings:item.earlierMeeting', {
              number: meetingNumber(meeting),
              day: day(meeting.day),
            })}
          </a>
          {Object.values(item.minutes ?? {}).some(Boolean) ? (
            <p className={styles.written}>
              <LocalWords text={item.minutes} />
            </p>
          ) : null}
          {decisions.map(({ decision, number }) => (
            <p key={decision.id} className={styles.written}>
              {t('meetings:item.decisionNumber', { number })}
              {': '}
              <LocalWords text={decision.text} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
