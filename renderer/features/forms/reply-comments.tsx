import { useTranslation } from 'react-i18next';
import type { Form } from '#shared/forms/form.ts';
import type { ReplyComment } from '#shared/forms/reply.ts';
import styles from './forms.module.css';
import { rowNameAt } from './form-rows.ts';

/** The comments of a file that came back, each with where it hangs. */
export function ReplyComments({
  comments,
  form,
}: {
  comments: readonly ReplyComment[];
  form: Form;
}) {
  const { t } = useTranslation(['replies']);
  if (comments.length === 0) return null;
  return (
    <>
      <h3 className={styles.partTitle}>{t('replies:comments')}</h3>
      <p className={styles.quiet}>{t('replies:commentsText')}</p>
      <ul className={styles.issues}>
        {comments.map(({ author, text, where }, index) => {
          const name = where && rowNameAt(form, where);
          return (
            <li key={index}>
              {author === '' ? text : `${author}: ${text}`}
              {name ? <span className={styles.line}>{t('replies:nearest', { name })}</span> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
