import { useTranslation } from 'react-i18next';
import { useLive } from '#renderer/data/use-live.ts';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { readActionParts } from './action-parts-data.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import styles from './contact-panel.module.css';

/** The actions in which an organisation has a part, or for which a person answers; nothing where there are none. */
export function ActionParts({ of, id }: { of: 'organisation' | 'contactPerson'; id: string }) {
  const { t } = useTranslation(['organisations', 'programme']);
  const live = useLive((office) => readActionParts(office, `${of}Id`, id), [of, id]);
  return (
    <LiveValue live={live}>
      {(programmes) =>
        programmes.length > 0 && (
          <Section title={t(`organisations:page.actions.${of}`)}>
            <ul className={styles.positions}>
              {programmes.map(({ programme, parts }) => (
                <li key={programme.id} className={styles.position}>
                  <a className={styles.strong} href={`#/programme/${programme.id}`}>
                    <LocalWords text={programme.title} />
                  </a>
                  <ul>
                    {parts.map(({ party, action, number }) => (
                      <li key={party.id}>
                        <a href={`#/programme/${programme.id}/${action.id}`}>
                          {number} <LocalWords text={action.title} />
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
        )
      }
    </LiveValue>
  );
}
