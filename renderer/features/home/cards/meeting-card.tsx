import { useTranslation } from 'react-i18next';
import { languageOf } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { typedTime } from '#shared/meetings/meeting-draft.ts';
import { meetingNumber } from '#shared/meetings/meeting-series.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { bodyName, MeetingStateMark } from '#renderer/features/meetings/public.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useWeekday } from '#renderer/ui/words/use-weekday.ts';
import { readMeetingRows, type MeetingRow } from '../home-data.ts';
import { Card, CardGroup, CardLine } from './card.tsx';

/** The meetings of this week and the next, and those whose minutes are to be finished. */
export function MeetingCard({ today }: { today: CalendarDate }) {
  const { t } = useTranslation(['home', 'meetings']);
  const live = useLive((office) => readMeetingRows(office, today), [today], {
    keepPrevious: true,
  });
  return (
    <Card
      title={t('home:meetings.title')}
      live={live}
      link={{ href: '#/meetings', label: t('home:meetings.all') }}
    >
      {(rows) =>
        (['thisWeek', 'nextWeek', 'toFinish'] as const).map((group) => {
          const own = rows.filter(({ when }) => when === group);
          return own.length === 0 ? null : (
            <CardGroup key={group} title={t(`home:meetings.${group}`)}>
              {own.map((row) => (
                <MeetingLine key={row.meeting.id} row={row} />
              ))}
            </CardGroup>
          );
        })
      }
    </Card>
  );
}

/** A meeting with its time and place. */
export function MeetingLine({ row: { meeting, body } }: { row: MeetingRow }) {
  const { t } = useTranslation(['meetings']);
  const language = useScreenLanguage();
  const weekday = useWeekday();
  const { id, day, start, end, place, state } = meeting;
  const own = languageOf(body?.abbr ?? body?.name, language);
  const clock = [typedTime(start), typedTime(end)].filter(Boolean).join('–');
  return (
    <CardLine
      href={`#/meetings/${id}`}
      name={
        <>
          <span lang={own && own !== language ? own : undefined}>{bodyName(body, language)}</span>{' '}
          {meetingNumber(meeting)}
        </>
      }
      facts={
        <>
          {clock === '' ? null : <span>{t('meetings:page.at', { time: clock })}</span>}
          {place === undefined ? null : <span>{place}</span>}
          <MeetingStateMark state={state} />
        </>
      }
      end={weekday(day)}
    />
  );
}
