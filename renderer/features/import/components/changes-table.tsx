import { useTranslation } from 'react-i18next';
import { isLanguage } from '#shared/i18n/languages.ts';
import type { FieldChange } from '#shared/contacts/import/match/row-match.ts';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { useFieldLabel } from '../use-field-label.ts';
import styles from './match.module.css';

/** What the row would change, field by field: what the office has, what the list has, and which of them is to be. */
export function ChangesTable({
  changes,
  taken,
  onTake,
}: {
  changes: readonly FieldChange[];
  /** Keys of the changes that are taken over. */
  taken: readonly string[];
  onTake: (keys: string[]) => void;
}) {
  const { t } = useTranslation(['importScreen', 'common']);
  const fieldLabel = useFieldLabel();
  const valueOf = ({ field }: FieldChange, value: string) =>
    field === 'language' && isLanguage(value) ? t(`common:languages.${value}`) : value;
  return (
    <table className={styles.changes} aria-label={t('importScreen:match.changesLabel')}>
      <thead>
        <tr>
          <th scope="col">{t('importScreen:match.take')}</th>
          <th scope="col">{t('importScreen:match.field')}</th>
          <th scope="col">{t('importScreen:match.old')}</th>
          <th scope="col">{t('importScreen:match.new')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const isTaken = taken.includes(change.key);
          return (
            <tr key={change.key}>
              <td>
                <Checkbox
                  label={t('importScreen:match.takeField', {
                    field: fieldLabel(change.field),
                    value: valueOf(change, change.new),
                  })}
                  isSelected={isTaken}
                  onChange={(isOn) => {
                    const others = taken.filter((key) => key !== change.key);
                    onTake(isOn ? [...others, change.key] : others);
                  }}
                />
              </td>
              <th scope="row">{fieldLabel(change.field)}</th>
              <td>
                {change.old === '' ? (
                  <span className={styles.missing}>{t('common:missing')}</span>
                ) : isTaken && change.effect === 'replaces' ? (
                  <del className={styles.removed}>{valueOf(change, change.old)}</del>
                ) : (
                  valueOf(change, change.old)
                )}
              </td>
              <td>
                {isTaken ? (
                  <ins className={styles.inserted}>{valueOf(change, change.new)}</ins>
                ) : (
                  <span className={styles.none}>{valueOf(change, change.new)}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
