import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useWeekday } from '#renderer/ui/words/use-weekday.ts';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { readQuestionnaires } from '../home-data.ts';
import { Card, CardLine } from './card.tsx';
import styles from './cards.module.css';
import { DaysMark } from './days-mark.tsx';

/** The questionnaires that wait for Finland's reply, and how far each has come. */
export function QuestionnaireCard({ today }: { today: CalendarDate }) {
  const { t } = useTranslation(['home']);
  const number = useNumber();
  const day = useWeekday();
  const live = useLive(readQuestionnaires, [], { keepPrevious: true });
  return (
    <Card
      title={t('home:questionnaires.title')}
      live={live}
      link={{ href: '#/questionnaires', label: t('home:questionnaires.all') }}
    >
      {(rows) => (
        <ul className={styles.lines}>
          {rows.map(({ questionnaire: { id, title, dueOn }, ready, questions }) => (
            <CardLine
              key={id}
              href={`#/questionnaires/${id}`}
              name={<LocalWords text={title} />}
              facts={
                <>
                  <span>
                    {t('home:questionnaires.ready', {
                      count: ready,
                      ready: number(ready),
                      total: number(questions),
                    })}
                  </span>
                  {dueOn === undefined ? null : (
                    <span className={styles.pair}>
                      {day(dueOn)} <DaysMark day={dueOn} today={today} />
                    </span>
                  )}
                  {questions === 0 ? null : (
                    <span className={styles.bar} aria-hidden="true">
                      <span style={{ width: `${String((100 * ready) / questions)}%` }} />
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
