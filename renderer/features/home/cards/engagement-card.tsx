import { useTranslation } from 'react-i18next';
import type { Engagement } from '#shared/cooperation/engagements/engagement.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { endOfWeek } from '#shared/days/week.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useWeekday } from '#renderer/ui/words/use-weekday.ts';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { readEngagements } from '../home-data.ts';
import { Card, CardGroup, CardLine } from './card.tsx';

/** The engagements of this week and the next. */
export function EngagementCard({ today }: { today: CalendarDate }) {
  const { t } = useTranslation(['home']);
  const live = useLive((office) => readEngagements(office, today), [today], {
    keepPrevious: true,
  });
  const sunday = endOfWeek(today);
  const groups = [
    { id: 'thisWeek', isIn: (from: CalendarDate) => from <= sunday },
    { id: 'nextWeek', isIn: (from: CalendarDate) => from > sunday },
  ] as const;
  return (
    <Card
      title={t('home:engagements.title')}
      live={live}
      link={{ href: '#/engagements', label: t('home:engagements.all') }}
    >
      {(rows) =>
        groups.map(({ id, isIn }) => {
          const own = rows.filter(({ from = '' }) => isIn(from));
          return own.length === 0 ? null : (
            <CardGroup key={id} title={t(`home:engagements.${id}`)}>
              {own.map((engagement) => (
                <EngagementLine key={engagement.id} engagement={engagement} />
              ))}
            </CardGroup>
          );
        })
      }
    </Card>
  );
}

/** An entry of the log with its days and place. */
export function EngagementLine({ engagement }: { engagement: Engagement }) {
  const { t } = useTranslation(['home', 'cooperation']);
  const day = useWeekday();
  const { id, kind, title, from, to, place, state } = engagement;
  return (
    <CardLine
      href={`#/engagements/${id}`}
      name={<LocalWords text={title} />}
      facts={
        <>
          <span>{t(`cooperation:engagementKind.${kind}`)}</span>
          {place === undefined ? null : <span>{place}</span>}
          <span>{t(`cooperation:engagementState.${state}`)}</span>
        </>
      }
      end={
        from === undefined
          ? undefined
          : to === undefined || to === from
            ? day(from)
            : t('home:period', { from: day(from), to: day(to) })
      }
    />
  );
}
