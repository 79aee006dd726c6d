import { useTranslation } from 'react-i18next';
import { pickText, type Language, type LocalText } from '#shared/i18n/languages.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { Section } from '#renderer/ui/section.tsx';
import { readActionParts } from '../action-parts-data.ts';
import { useScreenLanguage } from '../use-screen-language.ts';
import styles from './contact-panel.module.css';

/** A title without a translation stands in Finnish, and says so to who hears it. */
const ofOtherLanguage = (title: LocalText, language: Language) =>
  title[language] === undefined ? 'fi' : undefined;

/** The actions in which an organisation has a part, or for which a person answers; nothing where there are none. */
export function ActionParts({ of, id }: { of: 'organisation' | 'contactPerson'; id: string }) {
  const { t } = useTranslation(['organisations', 'programme']);
  const language = useScreenLanguage();
  const live = useLive((office) => readActionParts(office, `${of}Id`, id), [of, id]);
  if (live.state !== 'ready' || live.value.length === 0) return null;
  return (
    <Section title={t(`organisations:page.actions.${of}`)}>
      <ul className={styles.positions}>
        {live.value.map(({ programme, parts }) => (
          <li key={programme.id} className={styles.position}>
            <a
              className={styles.strong}
              href={`#/programme/${programme.id}`}
              lang={ofOtherLanguage(programme.title, language)}
            >
              {pickText(programme.title, language)}
            </a>
            <ul>
              {parts.map(({ party, action, number }) => (
                <li key={party.id}>
                  <a
                    href={`#/programme/${programme.id}/${action.id}`}
                    lang={ofOtherLanguage(action.title, language)}
                  >
                    {number} {pickText(action.title, language)}
                  </a>
                  <span className={styles.note}>
                    {' '}
                    {t(`programme:party.roles.${party.role}`)}
                    {' · '}
                    {t(`programme:party.answers.${party.answer}`)}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
