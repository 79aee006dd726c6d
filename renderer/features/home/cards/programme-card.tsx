import { useTranslation } from 'react-i18next';
import { useLive } from '#renderer/data/use-live.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { STATE_LOOK } from '#renderer/features/programme/public.ts';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { readDrafted } from '../home-data.ts';
import { Card, CardLine } from './card.tsx';
import styles from './cards.module.css';

/** The action plan being drafted, and how much it lacks. */
export function ProgrammeCard() {
  const { t } = useTranslation(['home', 'programme']);
  const number = useNumber();
  const live = useLive(readDrafted, [], { keepPrevious: true });
  return (
    <Card title={t('home:programmes.title')} live={live}>
      {(rows) => (
        <ul className={styles.lines}>
          {rows.map(({ programme: { id, title, state }, actions, withGaps }) => (
            <CardLine
              key={id}
              href={`#/programme/${id}`}
              name={<LocalWords text={title} />}
              facts={
                <>
                  <StatusMark {...STATE_LOOK[state]}>{t(`programme:state.${state}`)}</StatusMark>
                  {withGaps > 0 ? (
                    <StatusMark tone="warn" icon="circle-alert">
                      {t('home:programmes.gaps', {
                        count: withGaps,
                        gaps: number(withGaps),
                        actions: number(actions),
                      })}
                    </StatusMark>
                  ) : (
                    <span>{t('home:programmes.noGaps', { count: actions })}</span>
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
