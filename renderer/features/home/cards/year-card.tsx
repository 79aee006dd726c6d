import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { KindSign, readYear, YearRing } from '#renderer/features/meetings/public.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useWeekday } from '#renderer/ui/words/use-weekday.ts';
import { Card, CardLine } from './card.tsx';
import styles from './cards.module.css';

/** So many lines as fit beside what else is on the desk. */
const NEXT = 5;

/** The year as a ring, and what comes next in it. */
export function YearCard({ today }: { today: CalendarDate }) {
  const { t } = useTranslation(['meetings']);
  const language = useScreenLanguage();
  const weekday = useWeekday();
  const year = Number(today.slice(0, 4));
  const live = useLive((office) => readYear(office, year, today), [year, today], {
    keepPrevious: true,
  });
  return (
    <Card
      title={t('meetings:yearClock.title', { year })}
      live={live}
      link={{ href: '#/meetings/year', label: t('meetings:yearClock.open') }}
    >
      {(entries) => (
        <>
          <div className={styles.ring}>
            <YearRing
              label={t('meetings:yearClock.ring', { year })}
              hub={[String(year)]}
              {...{ year, today, entries }}
            />
          </div>
          <ul className={styles.lines}>
            {entries
              .filter(({ from, isDone }) => from >= today && !isDone)
              .slice(0, NEXT)
              .map((entry) => (
                <CardLine
                  key={entry.no}
                  mark={<KindSign kind={entry.kind} no={entry.no} />}
                  href={entry.address}
                  name={[pickText(entry.title, language), entry.number].filter(Boolean).join(' ')}
                  facts={<span>{t(`meetings:yearClock.kind.${entry.kind}`)}</span>}
                  end={weekday(entry.from)}
                />
              ))}
          </ul>
        </>
      )}
    </Card>
  );
}
