import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeChoice } from '#shared/contacts/duplicates/merging/merge-choice.ts';
import { classes } from '#renderer/ui/classes.ts';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import type { ComparedField } from '../merge-rows.ts';
import { useFieldLabel } from '../use-field-label.ts';
import styles from './duplicates.module.css';

/** Whatever is chosen by radio buttons in a line, the record that stays too. */
export const KEEP_FIELD = 'keep';
const BY_DIGIT: Record<string, MergeChoice> = { 1: 'left', 2: 'right', 3: 'both' };

/**
 * Two contacts as a table: field, left, right, result. Lines with a choice are radio buttons: 1, 2 and 3 or the arrows to
 * the sides choose, up and down go to the next line that has a choice.
 */
export function MergeTable({
  fields,
  names,
  onChoose,
}: {
  fields: readonly ComparedField[];
  names: { left: string; right: string };
  onChoose: (field: string, choice: MergeChoice) => void;
}) {
  const { t } = useTranslation(['duplicateScreens']);
  const labelOf = useFieldLabel();
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    body.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const field = fields.find((one) => one.field === target.dataset['field']);
    if (!field) return;
    const at = field.options.indexOf(field.chosen);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const wanted = step === 0 ? BY_DIGIT[event.key] : field.options[at + step];
    if (wanted && field.options.includes(wanted)) {
      onChoose(field.field, wanted);
      focusChoice(field.field, wanted);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const open = fields.filter((one) => one.options.length > 0);
      const next = open[open.indexOf(field) + (event.key === 'ArrowDown' ? 1 : -1)];
      if (next) focusChoice(next.field, next.chosen);
    } else if (step === 0) return;
    event.preventDefault();
  };
  const focusChoice = (field: string, choice: MergeChoice) => {
    const inputs = body.current?.querySelectorAll<HTMLInputElement>('input') ?? [];
    const input = [...inputs].find(
      ({ dataset, value }) => dataset['field'] === field && value === choice,
    );
    input?.focus();
    input?.closest('tr')?.scrollIntoView?.({ block: 'nearest' });
  };

  const choice = (one: ComparedField, value: MergeChoice, lines: readonly string[]) => {
    if (!one.options.includes(value)) return <Lines lines={lines} />;
    const label = one.field === KEEP_FIELD ? t('duplicateScreens:kept') : labelOf(one.field);
    const said = value === 'both' ? t('duplicateScreens:both') : lines.join(', ');
    return (
      <label className={classes(styles.choice)}>
        <input
          type="radio"
          name={`merge ${one.field}`}
          data-field={one.field}
          value={value}
          checked={one.chosen === value}
          aria-label={t('duplicateScreens:choice', { field: label, value: said })}
          onChange={() => onChoose(one.field, value)}
          onKeyDown={onKeyDown}
        />
        <Lines lines={value === 'both' ? [t('duplicateScreens:both')] : lines} />
      </label>
    );
  };

  return (
    <TableFrame label={t('duplicateScreens:table')}>
      <thead>
        <tr>
          <th scope="col" className={styles.field}>
            {t('duplicateScreens:fieldHead')}
          </th>
          <th scope="col" className={styles.side}>
            {t('duplicateScreens:left')}: {names.left}
          </th>
          <th scope="col" className={styles.side}>
            {t('duplicateScreens:right')}: {names.right}
          </th>
          <th scope="col">{t('duplicateScreens:result')}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {fields.map((one) => (
          <tr key={one.field}>
            <th scope="row" className={styles.field}>
              {one.field === KEEP_FIELD ? t('duplicateScreens:kept') : labelOf(one.field)}
            </th>
            <td>{choice(one, 'left', one.left)}</td>
            <td>{choice(one, 'right', one.right)}</td>
            <td>
              <span className={styles.result}>
                <Lines lines={one.result} />
              </span>
              {one.options.includes('both') ? (
                <span className={styles.both}>{choice(one, 'both', one.result)}</span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const { t } = useTranslation(['duplicateScreens']);
  return (
    <span className={styles.lines}>
      {(lines.length > 0 ? lines : [t('duplicateScreens:none')]).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  );
}
