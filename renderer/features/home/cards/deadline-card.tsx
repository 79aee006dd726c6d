import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useWeekday } from '#renderer/ui/words/use-weekday.ts';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { readDeadlines } from '../home-data.ts';
import { Card, CardLine } from './card.tsx';
import styles from './cards.module.css';
import { DaysMark } from './days-mark.tsx';

const MOST = 6;

/** What is owed next, and what was not sent in time. */
export function DeadlineCard({ today }: { today: CalendarDate }) {
  const { t } = useTranslation(['home', 'cooperation']);
  const day = useWeekday();
  const live = useLive((office) => readDeadlines(office, today), [today], { keepPrevious: true });
  const total = valueOr(live, []).length;
  return (
    <Card
      title={t('home:deadlines.title')}
      live={live}
      link={{ href: '#/obligations', label: t('home:deadlines.all', { count: total }) }}
      empty={t('home:deadlines.empty')}
    >
      {(rows) => (
        <ul className={styles.lines}>
          {rows.slice(0, MOST).map(({ deadline, body }) => {
            const { obligation, dueOn, sendBy, isVerified, state } = deadline;
            return (
              <CardLine
                key={`${obligation.id}:${dueOn}`}
                mark={<DaysMark day={dueOn} today={today} />}
                href={`#/obligations/${obligation.id}`}
                name={<LocalWords text={obligation.title} />}
                end={day(dueOn)}
                facts={
                  <>
                    {body ? <LocalWords text={body.name} /> : null}
                    {state === 'preparing' || state === 'inClearance' ? (
                      <span>{t(`cooperation:deliveryState.${state}`)}</span>
                    ) : null}
                    {sendBy < dueOn && sendBy >= today ? (
                      <StatusMark tone="warn" icon="triangle-alert">
                        {t('home:deadlines.sendBy', { day: day(sendBy) })}
                      </StatusMark>
                    ) : null}
                    {isVerified ? null : (
                      <StatusMark tone="unsure" icon="circle-question">
                        {t('home:deadlines.unverified')}
                      </StatusMark>
                    )}
                  </>
                }
              />
            );
          })}
        </ul>
      )}
    </Card>
  );
}
