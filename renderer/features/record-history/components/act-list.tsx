import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onlyFormChanged } from '#shared/office-data/only-form-changed.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import type { HistoryAct, HistoryChange, RecordHistoryPage } from '../history-data.ts';
import { canRestoreFields } from '#renderer/data/history/restore-field.ts';
import { useFieldWords } from '../use-field-words.ts';
import { RestoreFieldButton } from './restore-field-button.tsx';
import { SideCells } from './side-cells.tsx';
import styles from './history.module.css';

/** So many acts are shown at first, and as many more with each press. */
const STEP = 20;

/** What was done to the record and its parts, act by act, the latest first. */
export function ActList({ page }: { page: RecordHistoryPage }) {
  const { t } = useTranslation(['recordHistory', 'acts']);
  const { moment } = useMoment();
  const [shown, setShown] = useState(STEP);
  const titleOf = ({ name, facts, kind }: HistoryAct) => {
    const act = t(`acts:${name}` as 'acts:editSettings', { ...facts });
    if (kind === 'undo') return t('recordHistory:undone', { act });
    return kind === 'redo' ? t('recordHistory:redone', { act }) : act;
  };
  return (
    <Section title={t('recordHistory:acts')}>
      {page.row.importId !== undefined ? (
        <p className={styles.quiet}>{t('recordHistory:imported')}</p>
      ) : null}
      {page.acts.length === 0 ? <p>{t('recordHistory:none')}</p> : null}
      <ol className={styles.acts}>
        {page.acts.slice(0, shown).map((act) => (
          <li key={act.id}>
            <strong className={styles.act}>{titleOf(act)}</strong>
            <div className={styles.moment}>
              {[moment(act.at), act.by].filter((part) => part !== null).join(' · ')}
            </div>
            {act.changes.map((change) => (
              <Change key={change.id} page={page} change={change} title={titleOf(act)} />
            ))}
          </li>
        ))}
      </ol>
      {page.acts.length > shown ? (
        <div className={styles.more}>
          <Button icon="chevron-down" variant="quiet" onPress={() => setShown(shown + STEP)}>
            {t('recordHistory:more')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

const DONE = { add: 'added', delete: 'removed', restore: 'restored' } as const;

function Change({
  page,
  change,
  title,
}: {
  page: RecordHistoryPage;
  change: HistoryChange;
  title: string;
}) {
  const { t } = useTranslation(['recordHistory']);
  const { label, sides, restore } = useFieldWords(page);
  const { table, part, op, fields } = change;
  const kind = part?.kind ?? page.words.kind(table);
  const name = part ? part.name : page.name;
  const what = name ? t('recordHistory:changedOf', { kind, name }) : kind;
  if (op !== 'update') {
    return <p className={styles.what}>{t(`recordHistory:${DONE[op]}`, { what })}</p>;
  }
  if (fields.length === 0) return null;
  return (
    <>
      {part ? <p className={styles.what}>{what}</p> : null}
      <TableFrame label={`${title}: ${what}`}>
        <thead>
          <tr>
            <th scope="col">{t('recordHistory:column.field')}</th>
            <th scope="col">{t('recordHistory:column.before')}</th>
            <th scope="col">{t('recordHistory:column.after')}</th>
            <th scope="col">{t('recordHistory:column.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, before, after, now, then }) => {
            const pair = sides(table, field, [before, after]);
            return (
              <tr key={field}>
                <th scope="row">{label(table, field)}</th>
                <SideCells sides={pair} isFormOnly={onlyFormChanged(before, after)} />
                <td>
                  {then && canRestoreFields(table) ? (
                    <RestoreFieldButton
                      field={label(table, field)}
                      value={sides(table, field, [before, now])[0]}
                      onRestore={() => void restore(table as TableName, change.id, field, then)}
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
