import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  TIMELINE_KINDS,
  type PersonEvent,
  type TimelineKind,
} from '#shared/contacts/timeline/person-event.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { readTimeline } from './person-page-data.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import styles from './person-timeline.module.css';

/** So many are shown at first, and more with each press. */
const STEP = 15;
const FEW = 4;

/** Everything that touched a person, by day, the latest first. */
export function PersonTimeline({ personId }: { personId: string }) {
  const { t } = useTranslation(['privacy']);
  const language = useScreenLanguage();
  const [kind, setKind] = useState<TimelineKind | 'all'>('all');
  const [shown, setShown] = useState(STEP);
  const live = useLive((office) => readTimeline(office, personId, language), [personId, language], {
    keepPrevious: true,
  });
  return (
    <LiveValue live={live}>
      {(value) => {
        const kinds = TIMELINE_KINDS.filter((one) => value.some((entry) => entry.kind === one));
        const entries = value.filter((entry) => kind === 'all' || entry.kind === kind);
        const rest = entries.length - shown;

        return (
          <div className={styles.timeline}>
            {kinds.length > 1 ? (
              <div className={styles.filter} data-no-print>
                <Select
                  label={t('privacy:timeline.show')}
                  hideLabel
                  size="small"
                  options={[
                    { value: 'all' as const, label: t('privacy:timeline.all') },
                    ...kinds.map((one) => ({
                      value: one,
                      label: t(`privacy:timeline.kind.${one}`),
                    })),
                  ]}
                  value={kind}
                  onChange={setKind}
                />
              </div>
            ) : null}
            {entries.length === 0 ? <p>{t('privacy:timeline.none')}</p> : null}
            <Days entries={entries.slice(0, shown)} />
            {rest > 0 ? (
              <div data-no-print>
                <Button
                  size="small"
                  variant="quiet"
                  icon="chevron-down"
                  onPress={() => setShown(shown + Math.max(STEP, shown))}
                >
                  {t('privacy:timeline.more', { count: Math.min(rest, Math.max(STEP, shown)) })}
                </Button>
              </div>
            ) : null}
          </div>
        );
      }}
    </LiveValue>
  );
}

function Days({ entries }: { entries: readonly PersonEvent[] }) {
  const today = useToday();
  const { t } = useTranslation(['privacy']);
  const { day } = useMoment();
  const days = [...new Set(entries.map((entry) => entry.day))];
  return days.map((one) => (
    <section key={one} className={styles.day} aria-label={day(one)}>
      <h3 className={styles.heading}>
        {one === today ? t('privacy:timeline.today') : day(one)}
        {one > today ? (
          <span className={styles.coming}> {t('privacy:timeline.coming')}</span>
        ) : null}
      </h3>
      <ul className={styles.entries}>
        {entries
          .filter((entry) => entry.day === one)
          .map((entry) => (
            <li key={entry.id} className={styles.entry}>
              <span>{entry.to ? <a href={`#${entry.to}`}>{entry.text}</a> : entry.text}</span>
              <Details details={entry.details} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

/** Few are told at once; what added much at a stretch is folded up. */
function Details({ details }: { details: readonly string[] }) {
  const { t } = useTranslation(['privacy']);
  if (details.length === 0) return null;
  const list = (
    <ul className={styles.details}>
      {details.map((detail) => (
        <li key={detail}>{detail}</li>
      ))}
    </ul>
  );
  if (details.length <= FEW) return list;
  return (
    <details className={styles.folded}>
      <summary>{t('privacy:timeline.details', { count: details.length })}</summary>
      {list}
    </details>
  );
}
