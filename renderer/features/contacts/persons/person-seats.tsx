import { useTranslation } from 'react-i18next';
import { hasEnded } from '#shared/contacts/current-positions.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { HeldSeat } from './person-page-data.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import styles from '../page/contact-panel.module.css';

/** The places that a person has in bodies; below, folded up, those that she had. */
export function PersonSeats({ seats }: { seats: readonly HeldSeat[] }) {
  const today = useToday();
  const { t } = useTranslation(['privacy']);
  const ended = seats.filter(({ mandate }) => hasEnded(mandate, today));
  const held = seats.filter(({ mandate }) => !hasEnded(mandate, today));
  return (
    <>
      {held.length === 0 ? (
        <p className={styles.missing}>{t('privacy:page.noSeats')}</p>
      ) : (
        <Seats seats={held} />
      )}
      {ended.length > 0 ? (
        <details className={styles.more}>
          <summary>{t('privacy:page.endedSeats', { count: ended.length })}</summary>
          <Seats seats={ended} />
        </details>
      ) : null}
    </>
  );
}

function Seats({ seats }: { seats: readonly HeldSeat[] }) {
  const { t } = useTranslation(['bodies']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  return (
    <ul className={styles.positions}>
      {seats.map(({ mandate, seat, body }) => (
        <li key={mandate.id} className={styles.position}>
          <a className={styles.strong} href={`#/bodies/${body.id}`}>
            {pickText(body.name, language)}
          </a>
          <span>
            {[t(`bodies:role.${seat.role}`), pickText(seat.label, language)]
              .filter(Boolean)
              .join(', ')}
          </span>
          <span className={styles.note}>
            {day(mandate.from)}–{mandate.to === undefined ? '' : day(mandate.to)}
          </span>
        </li>
      ))}
    </ul>
  );
}
