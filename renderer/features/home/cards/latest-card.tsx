import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useWeekday } from '#renderer/ui/words/use-weekday.ts';
import { readLatest, readLatestDocuments, readPassed } from '../latest-data.ts';
import { Card, CardGroup, CardLine } from './card.tsx';
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
      const [latest, passed, documents] = await Promise.all([
        readLatest(office, language),
        readPassed(office, today, language),
        readLatestDocuments(office),
      ]);
      const isNothing = latest.length + documents.length + (passed?.rows.length ?? 0) === 0;
      return isNothing ? [] : [{ latest, passed, documents }];
    },
    [today, language],
    { keepPrevious: true },
  );
  return (
    <Card title={t('home:latest.title')} live={live}>
      {([found]) =>
        found && (
          <>
            {found.passed === null || found.passed.rows.length === 0 ? null : (
              <CardGroup title={t('home:latest.since', { day: day(found.passed.since) })}>
                {found.passed.rows.slice(0, MOST_PASSED).map((row) => (
                  <CardLine
                    key={`${row.id} ${row.day}`}
                    href={row.href}
                    name={row.name}
                    facts={t(`home:latest.passed.${row.kind}`, { day: day(row.day) })}
                  />
                ))}
                {found.passed.rows.length > MOST_PASSED ? (
                  <li className={styles.plain}>
                    {t('home:latest.more', { count: found.passed.rows.length - MOST_PASSED })}
                  </li>
                ) : null}
              </CardGroup>
            )}
            {found.latest.length === 0 ? null : (
              <CardGroup title={t('home:latest.worked')}>
                {found.latest.map(({ href, name, kind, at, by }) => (
                  <CardLine
                    key={`${href} ${name}`}
                    href={href}
                    name={name}
                    facts={[kind, moment(at), by].filter((part) => part !== null).join(' · ')}
                  />
                ))}
              </CardGroup>
            )}
            {found.documents.length === 0 ? null : (
              <CardGroup title={t('home:latest.documents')}>
                {found.documents.map(({ id, fileName, title, createdAt }) => (
                  <CardLine
                    key={id}
                    href="#/documents"
                    name={fileName}
                    facts={[title, moment(createdAt)].join(' · ')}
                  />
                ))}
              </CardGroup>
            )}
          </>
        )
      }
    </Card>
  );
}
