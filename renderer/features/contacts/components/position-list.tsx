import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { PlacedPosition } from '../contacts-data.ts';
import { useScreenLanguage } from '../use-screen-language.ts';
import styles from './contact-panel.module.css';

/** Where a person works and as what. */
export function PositionList({ positions }: { positions: readonly PlacedPosition[] }) {
  const { t } = useTranslation(['contacts', 'common']);
  const language = useScreenLanguage();
  if (positions.length === 0) {
    return <p className={styles.missing}>{t('contacts:person.noPositions')}</p>;
  }
  return (
    <ul className={styles.positions}>
      {positions.map((position) => {
        const { organisation } = position;
        const title = pickText(position.title, language);
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
              {positions.length > 1 && position.primary ? (
                <span className={styles.note}> {t('contacts:person.primary')}</span>
              ) : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
