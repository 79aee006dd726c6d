import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';
import { useLive } from '#renderer/data/use-live.ts';
import {
  KindSign,
  readYear,
  YearRing,
  type ShownYearEntry,
} from '#renderer/features/meetings/public.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useWeekday } from '#renderer/ui/words/use-weekday.ts';
import { Card, CardLine } from './card.tsx';
import styles from './cards.module.css';

/** So many lines as fit beside what else is on the desk. */
const NEXT = 5;

/** The year as a ring, and what comes next in it and in the one after. */
export function YearCard({ today }: { today: CalendarDate }) {
  const { t } = useTranslation(['meetings']);
  const language = useScreenLanguage();
  const weekday = useWeekday();
  const year = Number(today.slice(0, 4));
  const live = useLive((office) => readTwoYears(office, today), [today], { keepPrevious: true });
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
              isSmall
              {...{ year, today }}
              entries={entries.filter(({ from }) => from <= lastOf(year))}
            />
          </div>
          <ul className={styles.lines}>
            {entries
              .filter(({ from, isDone }) => from >= today && !isDone)
              .slice(0, NEXT)
              .map(({ kind, record, from, title, number, address }) => (
                <CardLine
                  key={`${record.id} ${from}`}
                  href={address}
                  name={[pickText(title, language), number].filter(Boolean).join(' ')}
                  facts={
                    <>
                      <KindSign kind={kind} />
                      <span>{t(`meetings:yearClock.kind.${kind}`)}</span>
                    </>
                  }
                  end={weekday(from)}
                />
              ))}
          </ul>
        </>
      )}
    </Card>
  );
}

const lastOf = (year: number): CalendarDate => `${String(year)}-12-31`;

/** What this year and the next hold, by day. */
async function readTwoYears(office: Office, today: CalendarDate): Promise<ShownYearEntry[]> {
  const year = Number(today.slice(0, 4));
  const [now, then] = await Promise.all([
    readYear(office, year, today),
    readYear(office, year + 1, today),
  ]);
  return [...now, ...then.filter(({ from }) => from > lastOf(year))];
}
