import { useTranslation } from 'react-i18next';
import type { Form } from '#shared/forms/form.ts';
import type { UnplacedAt } from '#shared/forms/reply.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { canBePlaced, formRows, rowName, rowNameAt } from './form-rows.ts';
import styles from './forms.module.css';
import { changeReply, type OpenReply } from './reply-store.ts';

/** The texts that belong nowhere by themselves: where each stands, and the way to put it where it belongs. */
export function UnplacedTexts({
  open,
  form,
}: {
  open: OpenReply;
  /** Null where it is not known which form it is: then there is no place for them. */
  form: Form | null;
}) {
  const { t } = useTranslation(['replies']);
  const unplaced = open.reply?.unplaced ?? [];
  if (unplaced.length === 0) return null;
  const rows = form ? [...formRows(form)] : [];
  const optionsFor = (text: string) =>
    rows
      .filter(([, { row }]) => canBePlaced(text, row))
      .map(([value, found]) => ({ value, label: rowName(found) }));
  const place = (index: number, key: string | null) => {
    const placed = new Map(open.placed);
    if (key === null) placed.delete(index);
    else placed.set(index, key);
    changeReply(open.key, {
      placed,
      ...(key !== null && { ticked: new Set([...open.ticked, key]) }),
    });
  };
  const whereOf = (where: UnplacedAt) => {
    const name = form && rowNameAt(form, where);
    const place = t(`replies:where.${where.place}`);
    return name ? `${place} · ${t('replies:nearest', { name })}` : place;
  };
  return (
    <>
      <h3 className={styles.partTitle}>{t('replies:unplaced')}</h3>
      {form ? <p className={styles.quiet}>{t('replies:unplacedText')}</p> : null}
      <ul className={styles.unplaced}>
        {unplaced.map(({ text, where }, index) => (
          <li key={index}>
            <q>{text}</q>
            <span className={styles.line}>{whereOf(where)}</span>
            {form ? (
              <ComboBox
                label={t('replies:place')}
                optional
                options={optionsFor(text)}
                value={open.placed.get(index) ?? null}
                onChange={(key) => place(index, key)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
