import { useTranslation } from 'react-i18next';
import { collatorFor, listName, sortingName } from '#shared/contacts/person-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { OrganisationDetail } from '../contacts-data.ts';
import { useScreenLanguage } from '../use-screen-language.ts';
import styles from './contact-panel.module.css';

/** Who works in an organisation and as what, by name. */
export function OrganisationPeople({ people }: Pick<OrganisationDetail, 'people'>) {
  const { t } = useTranslation(['contacts']);
  const language = useScreenLanguage();
  const { compare } = collatorFor('fi');
  if (people.length === 0) {
    return <p className={styles.missing}>{t('contacts:organisation.noPeople')}</p>;
  }
  return (
    <ul className={styles.positions}>
      {people
        .toSorted((a, b) => compare(sortingName(a.person), sortingName(b.person)))
        .map(({ person, position }) => (
          <li key={position.id} className={styles.position}>
            <a className={styles.strong} href={`#/contacts/${person.id}`}>
              {listName(person)}
            </a>
            <span>
              {[pickText(position.title, language), pickText(position.unit, language)]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
    </ul>
  );
}
