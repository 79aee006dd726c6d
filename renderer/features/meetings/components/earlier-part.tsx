import { useTranslation } from 'react-i18next';
import type { LocalText } from '#shared/i18n/languages.ts';
import type { EarlierDiscussion } from '#shared/meetings/earlier-discussions.ts';
import type { AgendaItem } from '#shared/meetings/meeting.ts';
import { meetingNumber } from '#shared/meetings/meeting-series.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';
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

function SaidText({ text }: { text: LocalText }) {
  return Object.values(text).some(Boolean) ? (
    <p className={styles.written}>
      <LocalWords text={text} />
    </p>
  ) : null;
}

/** What was said, without its form. */
function plainMinutes({ minutes = {} }: AgendaItem): LocalText {
  return Object.fromEntries(
    Object.entries(minutes).map(([language, text]) => [language, richTextPlain(text)]),
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
          <SaidText text={plainMinutes(item)} />
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
