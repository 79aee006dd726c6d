import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { bodyRows, readBodies } from '#renderer/features/bodies/public.ts';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { Card, CardLine } from './card.tsx';
import styles from './cards.module.css';

const MOST = 5;

/** The bodies at work that have seats to fill, seats with several holders or mandates that end. */
export function BodyCard({ today }: { today: CalendarDate }) {
  const { t } = useTranslation(['home', 'bodies']);
  const language = useScreenLanguage();
  const live = useLive(
    async (office) =>
      bodyRows(await readBodies(office), language, today).filter(
        ({ phase, counts }) =>
          phase === 'running' && counts.vacant + counts.overlapping + counts.endingSoon > 0,
      ),
    [language, today],
    { keepPrevious: true },
  );
  return (
    <Card
      title={t('home:bodies.title')}
      live={live}
      link={{ href: '#/bodies', label: t('home:bodies.all') }}
    >
      {(rows) => (
        <ul className={styles.lines}>
          {rows.slice(0, MOST).map(({ id, name, counts }) => (
            <CardLine
              key={id}
              href={`#/bodies/${id}`}
              name={name}
              facts={
                <>
                  {counts.vacant > 0 ? (
                    <StatusMark tone="warn" icon="circle-alert">
                      {t('bodies:list.vacant', { count: counts.vacant })}
                    </StatusMark>
                  ) : null}
                  {counts.overlapping > 0 ? (
                    <StatusMark tone="warn" icon="users">
                      {t('bodies:list.overlapping', { count: counts.overlapping })}
                    </StatusMark>
                  ) : null}
                  {counts.endingSoon > 0 ? (
                    <StatusMark tone="info" icon="calendar-clock">
                      {t('bodies:list.endingSoon', { count: counts.endingSoon })}
                    </StatusMark>
                  ) : null}
                </>
              }
            />
          ))}
        </ul>
      )}
    </Card>
  );
}
