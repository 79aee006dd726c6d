import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { PersonDraft } from '#shared/contacts/person-draft.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { valueOr } from '#renderer/data/use-live.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useAsked } from '#renderer/workers/directory/use-directory.ts';
import styles from '../fields/contact-form.module.css';
import { likelyWords } from './likely-words.ts';

const MOST_SHOWN = 2;
/** So many of whom a word finds are looked at: the name may stand anywhere in what is told of them. */
const MOST_LOOKED_AT = 20;

/**
 * Contacts that a new person is likely to be already, while her form is filled in, each with the way to it. They stand in a place
 * that is kept for them: what comes and goes moves no field.
 */
export function LikelySame({
  draft,
  organisations,
}: {
  draft: PersonDraft;
  organisations: readonly Organisation[];
}) {
  const { t } = useTranslation(['contacts']);
  const screen = useScreenLanguage();
  const words = likelyWords(draft, (id) =>
    pickText(organisations.find((one) => one.id === id)?.name, screen),
  );
  const asked = useAsked(
    words.length === 0
      ? null
      : async (directory, language) => {
          const found = await Promise.all(
            words.map(async ({ text, isLikely }) => {
              const query = { of: 'persons', text, filters: {}, sort: [] } as const;
              const ids = (await directory.ids(query, language)).slice(0, MOST_LOOKED_AT);
              const rows = await directory.rows('persons', ids, language);
              return rows.filter(({ cells }) => isLikely(cells.name)).slice(0, MOST_SHOWN);
            }),
          );
          return [...new Map(found.flat().map((row) => [row.id, row])).values()];
        },
    JSON.stringify(words.map(({ text }) => text)),
    { keepPrevious: true },
  );
  const rows = words.length === 0 ? [] : valueOr(asked, []).slice(0, MOST_SHOWN);
  return (
    <div role="status" className={styles.likely}>
      {rows.length > 0 ? (
        <>
          <p className={styles.likelyTitle}>
            <strong>{t('contacts:form.likelySame')}</strong> {t('contacts:form.likelySameKept')}
          </p>
          <ul>
            {rows.map(({ id, cells }) => (
              <li key={id}>
                <a href={`#/contacts/${id}`}>{cells.name}</a>
                {[cells.organisation, cells.email].filter(Boolean).map((text) => (
                  <span key={text}> · {text}</span>
                ))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
