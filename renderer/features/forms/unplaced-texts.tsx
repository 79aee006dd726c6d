import { useTranslation } from 'react-i18next';
import type { ReplyCell, Unplaced } from '#shared/forms/reply.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { cellKey } from './asked-form.ts';
import styles from './forms.module.css';
import { changeReply, type OpenReply } from './reply-store.ts';

/** The texts that belong nowhere by themselves, each with the way to put it where it belongs. */
export function UnplacedTexts({
  open,
  cells,
  unplaced,
  nameOf,
}: {
  open: OpenReply;
  cells: readonly ReplyCell[];
  unplaced: readonly Unplaced[];
  nameOf: (cell: ReplyCell) => string;
}) {
  const { t } = useTranslation(['replies']);
  if (unplaced.length === 0) return null;
  const options = cells.map((cell) => ({ value: cellKey(cell), label: nameOf(cell) }));
  const place = (index: number, key: string | null) => {
    const placed = new Map(open.placed);
    if (key === null) placed.delete(index);
    else placed.set(index, key);
    changeReply(open.key, {
      placed,
      ...(key !== null && { ticked: new Set([...open.ticked, key]) }),
    });
  };
  return (
    <>
      <h3 className={styles.partTitle}>{t('replies:unplaced')}</h3>
      {options.length > 0 ? <p className={styles.quiet}>{t('replies:unplacedText')}</p> : null}
      <ul className={styles.unplaced}>
        {unplaced.map(({ text }, index) => (
          <li key={index}>
            <q>{text}</q>
            {options.length > 0 ? (
              <ComboBox
                label={t('replies:place')}
                optional
                options={options}
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
