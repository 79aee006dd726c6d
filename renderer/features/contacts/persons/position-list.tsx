import { useTranslation } from 'react-i18next';
import { hasEnded, inOrderOfTime, isCurrent } from '#shared/contacts/current-positions.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { PlacedPosition } from '../contacts-data.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import styles from '../page/contact-panel.module.css';

/** Where a person works and as what; below, folded up, where she did before. */
export function PositionList({ positions }: { positions: readonly PlacedPosition[] }) {
  const today = useToday();
  const { t } = useTranslation(['contacts', 'privacy']);
  const ordered = inOrderOfTime(positions, today);
  const ended = ordered.filter((position) => hasEnded(position, today));
  const held = ordered.filter((position) => !hasEnded(position, today));
  return (
    <>
      {held.length === 0 ? (
        <p className={styles.missing}>{t('contacts:person.noPositions')}</p>
      ) : (
        <Positions positions={held} markPrimary={held.length > 1} today={today} />
      )}
      {ended.length > 0 ? (
        <details className={styles.more}>
          <summary>{t('privacy:page.endedPositions', { count: ended.length })}</summary>
          <Positions positions={ended} markPrimary={false} today={today} />
        </details>
      ) : null}
    </>
  );
}

function Positions({
  positions,
  markPrimary,
  today,
}: {
  positions: readonly PlacedPosition[];
  markPrimary: boolean;
  today: string;
}) {
  const { t } = useTranslation(['contacts', 'common', 'privacy']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  // Chosen on two devices at once, several may say it of themselves: the first in the list has it.
  const primary = positions.find((position) => position.primary);
  const term = ({ from, to }: PlacedPosition) =>
    from === undefined && to === undefined
      ? ''
      : `${from === undefined ? '' : day(from)}–${to === undefined ? '' : day(to)}`;

  return (
    <ul className={styles.positions}>
      {positions.map((position) => {
        const { organisation } = position;
        const title = pickText(position.title, language);
        const notes = [
          markPrimary && position === primary && t('contacts:person.primary'),
          !isCurrent(position, today) &&
            !hasEnded(position, today) &&
            position.from !== undefined &&
            t('privacy:page.coming', { date: day(position.from) }),
        ].filter(Boolean);
        return (
          <li key={position.id} className={styles.position}>
            {organisation ? (
              <a className={styles.strong} href={`#/organisations/${organisation.id}`}>
                {pickText(organisation.name, language)}
              </a>
            ) : (
              <span className={styles.missing}>{t('common:missing')}</span>
            )}
            <span>
              {[title, pickText(position.unit, language)].filter(Boolean).join(', ') || (
                <span className={styles.missing}>{t('common:missing')}</span>
              )}
              {notes.length > 0 ? <span className={styles.note}> {notes.join(', ')}</span> : null}
            </span>
            {term(position) === '' ? null : <span className={styles.note}>{term(position)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
