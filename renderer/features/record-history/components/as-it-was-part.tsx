import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDay } from '#shared/lib/read-day.ts';
import { onlyFormChanged } from '#shared/office-data/only-form-changed.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { asItWasOn, fieldsOf, type RecordHistoryPage } from '../history-data.ts';
import { canRestoreFields } from '#renderer/data/history/restore-field.ts';
import { useFieldWords } from '../use-field-words.ts';
import { RestoreFieldButton } from './restore-field-button.tsx';
import { SideCells } from './side-cells.tsx';
import styles from './history.module.css';

/** The record as it was at the end of a day beside what it is now; what differs can be had back, field by field. */
export function AsItWasPart({ page }: { page: RecordHistoryPage }) {
  const { t } = useTranslation(['recordHistory']);
  const [typed, setTyped] = useState('');
  /** She has done with what is typed. */
  const [isLeft, setLeft] = useState(false);
  const day = readDay(typed);
  const isWrong = isLeft && typed.trim() !== '' && day === null;
  return (
    <Section title={t('recordHistory:asOf.title')}>
      <form
        className={styles.day}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          setLeft(true);
        }}
      >
        <DayField
          label={t('recordHistory:asOf.day')}
          help={t('recordHistory:asOf.dayHelp')}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setLeft(false);
          }}
          onBlur={() => setLeft(true)}
          error={isWrong ? t('recordHistory:asOf.wrong') : undefined}
        />
      </form>
      {day === null ? null : <OnDay page={page} day={day} />}
    </Section>
  );
}

function OnDay({ page, day }: { page: RecordHistoryPage; day: string }) {
  const { t } = useTranslation(['recordHistory']);
  const { label, sides, restore } = useFieldWords(page);
  const { row, table } = page;
  const then = asItWasOn(page, day);
  if (!then) return <p role="status">{t('recordHistory:asOf.notYet')}</p>;
  const fields = fieldsOf(then, row)
    .map((one) => ({ ...one, pair: sides(table, one.field, [then[one.field], row[one.field]]) }))
    .filter(({ differs, pair }) => differs || pair.some((text) => text !== ''));
  const canRestore = row.deletedAt === undefined && canRestoreFields(table);
  return (
    <>
      {then.deletedAt === undefined ? null : (
        <p className={styles.same}>{t('recordHistory:asOf.wasInTrash')}</p>
      )}
      {fields.some(({ differs }) => differs) ? null : (
        <p role="status" className={styles.same}>
          {t('recordHistory:asOf.same')}
        </p>
      )}
      <TableFrame label={t('recordHistory:asOf.table')}>
        <thead>
          <tr>
            <th scope="col">{t('recordHistory:column.field')}</th>
            <th scope="col">{t('recordHistory:column.then')}</th>
            <th scope="col">{t('recordHistory:column.now')}</th>
            <th scope="col">{t('recordHistory:column.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, differs, pair }) => {
            return (
              <tr key={field}>
                <th scope="row">{label(table, field)}</th>
                <SideCells sides={pair} isFormOnly={onlyFormChanged(then[field], row[field])} />
                <td>
                  {differs && canRestore ? (
                    <RestoreFieldButton
                      field={label(table, field)}
                      value={pair[0]}
                      onRestore={() => void restore(table, row.id, field, then)}
                    />
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
    </>
  );
}
