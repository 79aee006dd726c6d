import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EDITABLE_COLUMNS, type EditableColumn } from '#shared/programme/action-table/columns.ts';
import { CHOICES } from '#shared/programme/action-table/parse-cell.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import styles from './action-table.module.css';

/** The choice that empties the field: it is never meant by leaving the field alone. */
const EMPTY = '–';

/** A title is one action's own. */
const BULK_COLUMNS = EDITABLE_COLUMNS.filter((column) => column !== 'title');

/** Sets one field of all selected actions at once. */
export function BulkEditDialog({
  count,
  check,
  onSave,
  onClose,
}: {
  count: number;
  check: (column: EditableColumn, text: string) => string | null;
  onSave: (column: EditableColumn, text: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useTranslation(['actionTable', 'actionTags', 'programme']);
  const number = useNumber();
  const [column, setColumn] = useState<EditableColumn>('state');
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const problemOf = () =>
    text === ''
      ? t('actionTable:failure.mustNotBeEmpty')
      : check(column, text === EMPTY ? '' : text);
  const error = isTried ? (problemOf() ?? undefined) : undefined;
  const label = t('actionTable:bulk.value');
  const help =
    column === 'tags'
      ? t('actionTags:several')
      : column === 'sum'
        ? undefined
        : t('actionTable:bulk.bodiesHelp');

  const field = () => {
    switch (column) {
      case 'kind':
      case 'state':
      case 'money':
      case 'answer': {
        const { values, text: textOf } = CHOICES[column];
        const options = values.map((value) => {
          const option = textOf(value as never, t as never);
          return { value: option, label: option };
        });
        const canBeEmpty = column === 'kind' || column === 'money';
        return (
          <Select
            key={column}
            label={label}
            error={error}
            options={[
              ...(canBeEmpty ? [{ value: EMPTY, label: t('actionTable:bulk.empty') }] : []),
              ...options,
            ]}
            value={text === '' ? null : text}
            onChange={setText}
          />
        );
      }
      case 'needs':
        return (
          <CheckboxGroup
            label={label}
            error={error}
            options={CHOICES.needs.values.map((need) => {
              const option = t(`programme:need.${need}`);
              return { value: option, label: option };
            })}
            value={text === '' ? [] : text.split('; ')}
            onChange={(values) => setText(values.join('; '))}
          />
        );
      case 'from':
      case 'to':
        return (
          <DayField key={column} label={label} error={error} value={text} onChange={setText} />
        );
      default:
        return (
          <TextField
            key={column}
            label={label}
            error={error}
            help={help}
            value={text}
            onChange={setText}
          />
        );
    }
  };

  return (
    <FormDialog
      kept="selection"
      title={t('actionTable:bulk.title')}
      action={t('actionTable:bulk.save')}
      onClose={onClose}
      onSave={async () => {
        setTried(true);
        return problemOf() === null && (await onSave(column, text === EMPTY ? '' : text));
      }}
    >
      <div className={styles.form}>
        <Select
          label={t('actionTable:bulk.field')}
          options={BULK_COLUMNS.map((one) => ({
            value: one,
            label: t(`actionTable:column.${one}`),
          }))}
          value={column}
          onChange={(next) => {
            setColumn(next);
            setText('');
            setTried(false);
          }}
        />
        {field()}
        <p>{t('actionTable:bulk.will', { count, formatted: number(count) })}</p>
      </div>
    </FormDialog>
  );
}
