import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { TaskItems } from '#renderer/features/tasks/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { readTodayAndTomorrow, type DayRows } from '../today-data.ts';
import { Card } from './card.tsx';
import styles from './cards.module.css';
import { EngagementLine } from './engagement-card.tsx';
import { MeetingLine } from './meeting-card.tsx';

/** So many lines are shown at first. */
const MOST = 5;

/** What today and tomorrow have: meetings, entries of the log, and the coordinator's own tasks. */
export function TodayCard({ today }: { today: CalendarDate }) {
  const { t } = useTranslation(['home']);
  const language = useScreenLanguage();
  const [isWhole, setWhole] = useState(false);
  const live = useLive(
    (office) => readTodayAndTomorrow(office, today, language),
    [today, language],
    { keepPrevious: true },
  );
  return (
    <Card
      title={t('home:todayAndTomorrow.title')}
      live={live}
      empty={t('home:todayAndTomorrow.empty')}
    >
      {(rows) => {
        const shown = isWhole ? rows : firstLines(rows, MOST);
        const left = countLines(rows) - countLines(shown);
        return (
          <>
            {shown.map(({ day, meetings, engagements, tasks }) => {
              const title = t(day === today ? 'home:today' : 'home:tomorrow');
              return (
                <div key={day} className={styles.group}>
                  <h3 className={styles.groupTitle}>{title}</h3>
                  {meetings.length + engagements.length === 0 ? null : (
                    <ul className={styles.lines}>
                      {meetings.map((row) => (
                        <MeetingLine key={row.meeting.id} row={row} />
                      ))}
                      {engagements.map((engagement) => (
                        <EngagementLine key={engagement.id} engagement={engagement} />
                      ))}
                    </ul>
                  )}
                  {tasks.length === 0 ? null : <TaskItems rows={tasks} label={title} />}
                </div>
              );
            })}
            {left > 0 ? (
              <div className={styles.plain}>
                <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
                  {t('home:todayAndTomorrow.more', { count: left })}
                </Button>
              </div>
            ) : null}
          </>
        );
      }}
    </Card>
  );
}

function countLines(rows: readonly DayRows[]): number {
  return rows.reduce(
    (sum, { meetings, engagements, tasks }) =>
      sum + meetings.length + engagements.length + tasks.length,
    0,
  );
}

/** The first `most` lines, day by day. */
function firstLines(rows: readonly DayRows[], most: number): DayRows[] {
  let left = most;
  const take = <Row,>(own: readonly Row[]): Row[] => {
    const taken = own.slice(0, left);
    left -= taken.length;
    return taken;
  };
  return rows
    .map(({ day, meetings, engagements, tasks }) => ({
      day,
      meetings: take(meetings),
      engagements: take(engagements),
      tasks: take(tasks),
    }))
    .filter((row) => countLines([row]) > 0);
}
