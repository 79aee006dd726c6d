import { useTranslation } from 'react-i18next';
import { stageName } from '#shared/cooperation/review-rounds/review-way.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useWeekday } from '#renderer/ui/words/use-weekday.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { readRounds } from '../home-data.ts';
import { Card, CardLine } from './card.tsx';
import styles from './cards.module.css';
import { DaysMark } from './days-mark.tsx';

/** The rounds of review under way, and what comes next in each. */
export function RoundCard({ today }: { today: CalendarDate }) {
  const { t } = useTranslation(['home', 'cooperation']);
  const language = useScreenLanguage();
  const day = useWeekday();
  const live = useLive(readRounds, [], { keepPrevious: true });
  return (
    <Card title={t('home:rounds.title')} live={live}>
      {(rows) => (
        <ul className={styles.lines}>
          {rows.map(({ round, body, next }) => {
            const name = pickText(body?.abbr, language) || pickText(body?.name, language);
            const dueOn = next?.dueOn ?? next?.plannedOn;
            return (
              <CardLine
                key={round.id}
                href={`#/obligations/rounds/${round.id}`}
                name={
                  round.no === undefined
                    ? name
                    : t('home:rounds.name', { body: name, no: round.no })
                }
                facts={
                  <>
                    <span>{t(`cooperation:roundState.${round.state}`)}</span>
                    {next ? (
                      <span>
                        {t('home:rounds.next', {
                          stage: t(`cooperation:stage.${stageName(next.key, body)}`),
                        })}
                      </span>
                    ) : null}
                    {dueOn === undefined ? null : (
                      <span className={styles.pair}>
                        {day(dueOn)} <DaysMark day={dueOn} today={today} />
                      </span>
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
