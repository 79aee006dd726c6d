import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../button.tsx';
import { Checkbox } from './checkbox.tsx';
import styles from './order-list.module.css';

export type OrderItem = {
  id: string;
  label: string;
  isChosen: boolean;
  /** Always chosen, and stays in its place. */
  isFixed?: boolean | undefined;
};

/** Things to choose and to put in order: a box each, and arrows that move it. Those not chosen come after. */
export function OrderList({
  label,
  help,
  items,
  onChoose,
  onMove,
}: {
  label: string;
  help?: string | undefined;
  items: readonly OrderItem[];
  onChoose: (id: string, isChosen: boolean) => void;
  /** By one place: -1 up, 1 down. */
  onMove: (id: string, by: -1 | 1) => void;
}) {
  const { t } = useTranslation(['common']);
  const heading = useId();
  const chosen = items.filter((item) => item.isChosen);
  const movable = chosen.filter((item) => !item.isFixed);

  return (
    <div className={styles.whole}>
      <div id={heading} className={styles.label}>
        {label}
      </div>
      {help ? <div className={styles.help}>{help}</div> : null}
      <ol className={styles.list} aria-labelledby={heading}>
        {items.map((item) => {
          const place = movable.indexOf(item);
          return (
            <li key={item.id} className={styles.item}>
              <Checkbox
                isSelected={item.isChosen}
                isDisabled={item.isFixed ?? false}
                onChange={(isChosen) => onChoose(item.id, isChosen)}
              >
                {item.label}
              </Checkbox>
              {place >= 0 ? (
                <span className={styles.arrows}>
                  <IconButton
                    icon="arrow-up"
                    size="small"
                    label={t('common:moveUp', { what: item.label })}
                    isDisabled={place === 0}
                    onPress={() => onMove(item.id, -1)}
                  />
                  <IconButton
                    icon="arrow-down"
                    size="small"
                    label={t('common:moveDown', { what: item.label })}
                    isDisabled={place === movable.length - 1}
                    onPress={() => onMove(item.id, 1)}
                  />
                </span>
              ) : null}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
