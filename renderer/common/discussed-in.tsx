import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { AgendaItem, Meeting } from '#shared/meetings/meeting.ts';
import { compareMeetings, meetingNumber } from '#shared/meetings/meeting-series.ts';
import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Office } from '#renderer/data/office.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { Section } from '#renderer/ui/layout/section.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import styles from './discussed-in.module.css';

type Discussion = { item: AgendaItem; meeting: Meeting; body: Body | undefined };

/** On which agendas an action or a recommendation is, the latest meeting first; nothing where it is on none. */
export function DiscussedIn({ targetId }: { targetId: string }) {
  const { t } = useTranslation(['meetings']);
  const { day } = useMoment();
  const language = useScreenLanguage();
  const discussions = valueOr(
    useLive((office) => readDiscussions(office, targetId), [targetId]),
    [],
  );
  if (discussions.length === 0) return null;
  return (
    <Section title={t('meetings:discussed.title')}>
      <ul className={styles.list}>
        {discussions.map(({ item, meeting, body }) => (
          <li key={item.id}>
            <a href={`#/meetings/${meeting.id}/${item.id}`}>
              {t('meetings:discussed.meeting', {
                body: pickText(body?.abbr, language) || pickText(body?.name, language),
                number: meetingNumber(meeting),
                day: day(meeting.day),
              })}
            </a>{' '}
            <LocalWords text={item.title} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

async function readDiscussions({ read }: Office, targetId: string): Promise<Discussion[]> {
  const links = await read.agendaItemLinks.where('targetId').equals(targetId).toArray();
  const items = await read.agendaItems.bulkGet(links.map(({ agendaItemId }) => agendaItemId));
  const meetings = await read.meetings.bulkGet(items.map((item) => item?.meetingId ?? ''));
  const bodies = await read.bodies.bulkGet(meetings.map((meeting) => meeting?.bodyId ?? ''));
  return items
    .flatMap((item, at): Discussion[] => {
      const meeting = meetings[at];
      return item && meeting ? [{ item, meeting, body: bodies[at] }] : [];
    })
    .sort((one, other) => compareMeetings(other.meeting, one.meeting));
}
