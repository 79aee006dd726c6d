import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { followUpAddress } from '#renderer/features/programme/public.ts';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { useWeekday } from '#renderer/ui/words/use-weekday.ts';
import { StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import { readFollowUps, SHOWN_LIGHTS } from '../home-data.ts';
import { Card, CardLine } from './card.tsx';
import styles from './cards.module.css';
import { DaysMark } from './days-mark.tsx';

const LIGHT_LOOK: Record<(typeof SHOWN_LIGHTS)[number], { tone: Tone; icon: IconName }> = {
  stopped: { tone: 'danger', icon: 'circle-x' },
  attention: { tone: 'warn', icon: 'calendar-clock' },
  onTrack: { tone: 'ok', icon: 'circle-check' },
};

/** The rounds of follow-up in which replies are awaited or to be checked. */
export function FollowUpCard({ today }: { today: CalendarDate }) {
  const { t } = useTranslation(['home']);
  const day = useWeekday();
  const live = useLive((office) => readFollowUps(office, today), [today], { keepPrevious: true });
  return (
    <Card title={t('home:followUp.title')} live={live}>
      {(rows) => (
        <ul className={styles.lines}>
          {rows.map(({ round, asked, answered, late, toCheck, lights }) => (
            <CardLine
              key={round.id}
              href={`#${followUpAddress(round.programmeId, round.id)}`}
              name={<LocalWords text={round.title} />}
              facts={
                <>
                  <span>{t('home:followUp.answered', { answered, asked })}</span>
                  {late > 0 ? <span>{t('home:followUp.late', { count: late })}</span> : null}
                  {toCheck > 0 ? (
                    <span>{t('home:followUp.toCheck', { count: toCheck })}</span>
                  ) : null}
                  {SHOWN_LIGHTS.map((light) =>
                    lights[light] === 0 ? null : (
                      <StatusMark key={light} {...LIGHT_LOOK[light]}>
                        {t(`home:light.${light}`, { count: lights[light] })}
                      </StatusMark>
                    ),
                  )}
                  {round.dueOn === undefined ? null : (
                    <span className={styles.pair}>
                      {day(round.dueOn)} <DaysMark day={round.dueOn} today={today} />
                    </span>
                  )}
                </>
              }
            />
          ))}
        </ul>
      )}
    </Card>
  );
}
