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
import { useActSentence } from './use-act-sentence.ts';
import { SideCells } from './side-cells.tsx';
import styles from './history.module.css';

/** So many acts are shown at first, and as many more with each press. */
const STEP = 20;

/** What was done to the record and its parts, act by act, the latest first. */
export function ActList({ page }: { page: RecordHistoryPage }) {
  const { t } = useTranslation(['recordHistory', 'acts']);
  const { moment } = useMoment();
  const sentenceOf = useActSentence(page);
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
        {page.acts.slice(0, shown).map((act) => {
          const sentence = act.kind === 'act' ? sentenceOf(act) : null;
          const said = sentence ?? titleOf(act);
          const facts = [moment(act.at), act.by, sentence === null ? null : titleOf(act)];
          return (
            <li key={act.id}>
              <strong className={styles.act}>{said}</strong>
              <div className={styles.moment}>
                {facts.filter((part) => part !== null).join(' · ')}
              </div>
              <ActTable page={page} changes={act.changes} label={said} />
            </li>
          );
        })}
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

/** All that an act changed: a line a field, and a line for what it added, brought back or put into the trash as a whole. */
function ActTable({
  page,
  changes,
  label: tableLabel,
}: {
  page: RecordHistoryPage;
  changes: readonly HistoryChange[];
  label: string;
}) {
  const { t } = useTranslation(['recordHistory']);
  // That the record itself came or went says the sentence.
  const lines = changes.filter(({ op, fields, part }) =>
    op === 'update' ? fields.length > 0 : part !== null,
  );
  if (lines.length === 0) return null;
  return (
    <div className={styles.changes}>
      <TableFrame label={tableLabel}>
        <thead>
          <tr>
            <th scope="col">{t('recordHistory:column.field')}</th>
            <th scope="col">{t('recordHistory:column.before')}</th>
            <th scope="col">{t('recordHistory:column.after')}</th>
            <th scope="col">{t('recordHistory:column.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((change) =>
            change.op === 'update' ? (
              <FieldLines key={change.id} page={page} change={change} />
            ) : (
              <WholeLine key={change.id} page={page} change={change} op={change.op} />
            ),
          )}
        </tbody>
      </TableFrame>
    </div>
  );
}

function FieldLines({ page, change }: { page: RecordHistoryPage; change: HistoryChange }) {
  const { label, sides, restore } = useFieldWords(page);
  const { table, part, fields } = change;
  return fields.map(({ field, before, after, now, then }) => (
    <tr key={field}>
      <th scope="row">
        {label(table, field)}
        {part ? <div className={styles.quiet}>{part.name || part.kind}</div> : null}
      </th>
      <SideCells
        sides={sides(table, field, [before, after])}
        isFormOnly={onlyFormChanged(before, after)}
      />
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
  ));
}

function WholeLine({
  page,
  change: { table, part },
  op,
}: {
  page: RecordHistoryPage;
  change: HistoryChange;
  op: 'add' | 'delete' | 'restore';
}) {
  const { t } = useTranslation(['recordHistory']);
  const kind = part?.kind ?? page.words.kind(table);
  const name = part?.name || kind;
  const inTrash = t('recordHistory:nowInTrash');
  const [before, after] = {
    add: [t('recordHistory:notThere'), name],
    delete: [name, inTrash],
    restore: [inTrash, name],
  }[op];
  return (
    <tr>
      <th scope="row">{kind}</th>
      <td className={styles.value}>{before}</td>
      <td className={styles.value}>{after}</td>
      <td />
    </tr>
  );
}
