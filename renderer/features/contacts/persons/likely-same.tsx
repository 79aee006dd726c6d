import { useTranslation } from 'react-i18next';
import type { PersonDraft } from '#shared/contacts/person-draft.ts';
import { isEmailAddress } from '#shared/mail/email-address.ts';
import { valueOr } from '#renderer/data/use-live.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useAsked } from '#renderer/workers/directory/use-directory.ts';
import styles from '../fields/contact-form.module.css';

const MOST_SHOWN = 3;
/** Shorter than this nobody is recognised by what is typed. */
const LEAST = 2;

/** Who is looked for by what is typed of a new person: her whole name, each address, each number. */
function wordsOf({ givenName, familyName, contactPoints }: PersonDraft): string[] {
  const given = givenName.trim();
  const family = familyName.trim();
  const points = contactPoints
    .filter(({ kind, value }) =>
      kind === 'email' ? isEmailAddress(value.trim()) : /(?:\d\D*){6}/u.test(value),
    )
    .map(({ value }) => value.trim());
  const isNamed = given.length >= LEAST && family.length >= LEAST;
  return [...(isNamed ? [`${family} ${given}`] : []), ...points];
}

/** Contacts that a new person is likely to be already, while her form is filled in, each with the way to it. */
export function LikelySame({ draft }: { draft: PersonDraft }) {
  const { t } = useTranslation(['contacts']);
  const words = wordsOf(draft);
  const asked = useAsked(
    words.length === 0
      ? null
      : async (directory, language) => {
          const found = await Promise.all(
            words.map((text) =>
              directory.ids({ of: 'persons', text, filters: {}, sort: [] }, language),
            ),
          );
          const ids = [...new Set(found.flatMap((one) => one.slice(0, MOST_SHOWN)))];
          return await directory.rows('persons', ids.slice(0, MOST_SHOWN), language);
        },
    JSON.stringify(words),
    { keepPrevious: true },
  );
  const rows = words.length === 0 ? [] : valueOr(asked, []);
  return (
    <div role="status">
      {rows.length > 0 ? (
        <Notice tone="warn" title={t('contacts:form.likelySame')}>
          <ul className={styles.likely}>
            {rows.map(({ id, cells }) => (
              <li key={id}>
                <a href={`#/contacts/${id}`}>{cells.name}</a>
                {[cells.organisation, cells.email].filter(Boolean).map((text) => (
                  <span key={text}> · {text}</span>
                ))}
              </li>
            ))}
          </ul>
          {t('contacts:form.likelySameKept')}
        </Notice>
      ) : null}
    </div>
  );
}
