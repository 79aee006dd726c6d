import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useWeekday } from '#renderer/ui/words/use-weekday.ts';
import { readLatest, readPassed } from '../latest-data.ts';
import { Card, CardLine } from './card.tsx';
import styles from './cards.module.css';

/** So many of what went by are told; the rest stands in its own card. */
const MOST_PASSED = 3;

/** Where to go on: what went by since she was here last, and what was worked on. */
export function LatestCard({ today }: { today: CalendarDate }) {
  const { t } = useTranslation(['home']);
  const language = useScreenLanguage();
  const { moment } = useMoment();
  const day = useWeekday();
  const live = useLive(
    async (office) => {
      const [latest, passed] = await Promise.all([
        readLatest(office, language),
        readPassed(office, today, language),
      ]);
      return latest.length === 0 && !passed?.rows.length ? [] : [{ latest, passed }];
    },
    [today, language],
    { keepPrevious: true },
  );
  return (
    <Card title={t('home:latest.title')} live={live}>
      {([found]) => (
        <>
          {found?.passed && found.passed.rows.length > 0 ? (
            <div className={styles.group}>
              <h3 className={styles.groupTitle}>
                {t('home:latest.since', { day: day(found.passed.since) })}
              </h3>
              <ul className={styles.lines}>
                {found.passed.rows.slice(0, MOST_PASSED).map((row) => (
                  <CardLine
                    key={`${row.id} ${row.day}`}
                    href={row.href}
                    name={row.name}
                    facts={
                      <span>{t(`home:latest.passed.${row.kind}`, { day: day(row.day) })}</span>
                    }
                  />
                ))}
              </ul>
              {found.passed.rows.length > MOST_PASSED ? (
                <p className={styles.plain}>
                  {t('home:latest.more', { count: found.passed.rows.length - MOST_PASSED })}
                </p>
              ) : null}
            </div>
          ) : null}
          {found && found.latest.length > 0 ? (
            <div className={styles.group}>
              <h3 className={styles.groupTitle}>{t('home:latest.worked')}</h3>
              <ul className={styles.lines}>
                {found.latest.map(({ href, name, kind, at, by }) => (
                  <CardLine
                    key={`${href} ${name}`}
                    href={href}
                    name={name}
                    facts={[kind, moment(at), by].filter((part) => part !== null).join(' · ')}
                  />
                ))}
              </ul>
            </div>
          ) : null}
        </>
      )}
    </Card>
  );
}
