import { useTranslation } from 'react-i18next';
import type { Light } from '#shared/programme/follow-up/status-signs.ts';
import { useLive } from '#renderer/data/use-live.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { PartBar, type Pattern } from '#renderer/ui/status/part-bar.tsx';
import { StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { readStandings } from '../standing-data.ts';
import { Card, CardLine } from './card.tsx';
import styles from './cards.module.css';

const LOOK: Readonly<Record<Light, { tone: Tone; icon: IconName; pattern: Pattern }>> = {
  stopped: { tone: 'danger', icon: 'circle-x', pattern: 'dense' },
  attention: { tone: 'warn', icon: 'calendar-clock', pattern: 'stripes' },
  notStarted: { tone: 'neutral', icon: 'minus', pattern: 'empty' },
  onTrack: { tone: 'ok', icon: 'circle-check', pattern: 'solid' },
  merged: { tone: 'neutral', icon: 'arrow-right', pattern: 'dashed' },
  unknown: { tone: 'unsure', icon: 'circle-question', pattern: 'ticks' },
};

/** How the action plan stands by its follow-up, as one picture and in words. */
export function StandingCard() {
  const { t } = useTranslation(['home']);
  const { day } = useMoment();
  const live = useLive(readStandings, [], { keepPrevious: true });
  return (
    <Card title={t('home:standing.title')} live={live}>
      {(rows) => (
        <ul className={styles.lines}>
          {rows.map(({ programme: { id, title }, lights, asOf }) => {
            const shown = lights.filter(({ count }) => count > 0);
            return (
              <CardLine
                key={id}
                href={`#/programme/${id}`}
                name={<LocalWords text={title} />}
                facts={
                  <>
                    <span>{t('home:standing.asOf', { day: day(asOf) })}</span>
                    <PartBar
                      isWide
                      parts={shown.map(({ light, count }) => {
                        const { pattern, tone } = LOOK[light];
                        return { id: light, count, pattern, tone };
                      })}
                    />
                    {shown.map(({ light, count }) => (
                      <StatusMark key={light} tone={LOOK[light].tone} icon={LOOK[light].icon}>
                        {t(`home:light.${light}`, { count })}
                      </StatusMark>
                    ))}
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
