import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf, pickText } from '#shared/i18n/languages.ts';
import {
  canBeTaken,
  type ImportOutcome,
  type PlannedRecommendation,
} from '#shared/recommendations/import/plan-recommendations.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { Paging } from '#renderer/ui/tables/paging.tsx';
import { StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { TickBox } from '#renderer/ui/fields/tick-box.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { shortened } from '../recommendations-view.ts';
import { changedFields, remarkText } from './import-texts.ts';
import styles from './importing.module.css';

const PAGE_SIZE = 50;
const LONGEST_EXCERPT = 600;

const LOOK: Record<ImportOutcome, { tone: Tone; icon: IconName }> = {
  new: { tone: 'ok', icon: 'plus' },
  fills: { tone: 'info', icon: 'pencil' },
  differs: { tone: 'warn', icon: 'triangle-alert' },
  same: { tone: 'neutral', icon: 'check' },
  double: { tone: 'neutral', icon: 'copy' },
  barred: { tone: 'danger', icon: 'circle-x' },
};

/** Every row that was read, with what becomes of it and what is to be known of it; each can be left out. */
export function ImportRows({
  planned,
  isTaken,
  onTake,
}: {
  planned: readonly PlannedRecommendation[];
  isTaken: (row: PlannedRecommendation) => boolean;
  onTake: (row: PlannedRecommendation, on: boolean) => void;
}) {
  const { t } = useTranslation(['recommendations']);
  const [wantedPage, setPage] = useState(0);
  const page = Math.min(wantedPage, Math.max(0, Math.ceil(planned.length / PAGE_SIZE) - 1));
  const shown = planned.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  return (
    <section className={styles.rows} aria-labelledby="read-rows">
      <h2 id="read-rows">{t('recommendations:importing.rows')}</h2>
      <p className={styles.help}>{t('recommendations:importing.rowsHelp')}</p>
      <TableFrame label={t('recommendations:importing.rows')}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('recommendations:importing.row')}</th>
            <th scope="col">{t('recommendations:importing.becomes')}</th>
            <th scope="col">{t('recommendations:importing.details')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row
              key={row.item.key}
              row={row}
              isTaken={isTaken(row)}
              onTake={(on) => onTake(row, on)}
            />
          ))}
        </tbody>
      </TableFrame>
      <Paging page={page} pageSize={PAGE_SIZE} total={planned.length} onPage={setPage} />
    </section>
  );
}

function Row({
  row,
  isTaken,
  onTake,
}: {
  row: PlannedRecommendation;
  isTaken: boolean;
  onTake: (on: boolean) => void;
}) {
  const { t } = useTranslation(['recommendations']);
  const language = useScreenLanguage();
  const { item, fields, outcome, existing, remarks } = row;
  const name = fields.reference || t('recommendations:importing.noName', { at: String(item.at) });
  const text = pickText(fields.text, language);
  const details = useDetails(row);
  const changed = existing ? changedFields(t, row) : [];
  return (
    <tr data-out={!isTaken || undefined}>
      <td className={styles.tick}>
        {canBeTaken(row) ? (
          <TickBox
            label={t('recommendations:importing.bring', { name })}
            isSelected={isTaken}
            onChange={onTake}
          />
        ) : null}
      </td>
      <th scope="row" className={styles.item}>
        <span className={styles.name}>{name}</span>
        <span className={styles.excerpt} lang={languageOf(fields.text, language)}>
          {text.length > LONGEST_EXCERPT ? shortened(text, LONGEST_EXCERPT) : text}
        </span>
      </th>
      <td className={styles.becomes}>
        <StatusMark {...LOOK[outcome]}>
          {t(`recommendations:importing.outcome.${outcome}`, {
            reference: existing?.reference ?? '',
          })}
        </StatusMark>
        {changed.length > 0 ? (
          <div>{t('recommendations:importing.changed', { fields: changed.join(', ') })}</div>
        ) : null}
        {remarks.length > 0 ? (
          <ul className={styles.marks}>
            {remarks.map((remark, index) => (
              // Remarks of one code differ by what they name alone.
              <li key={`${remark.code}-${String(index)}`}>
                <StatusMark tone="warn" icon="triangle-alert">
                  {remarkText(t, remark)}
                </StatusMark>
              </li>
            ))}
          </ul>
        ) : null}
      </td>
      <td className={styles.details}>
        <ul className={styles.marks}>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** What is known of a row beside its text. */
function useDetails({ item, fields }: PlannedRecommendation): string[] {
  const { t } = useTranslation(['recommendations', 'programme', 'cooperation']);
  const { day } = useMoment();
  const { position, state, dueOn } = fields;
  const pair = (field: string, values: string) =>
    t('recommendations:filter.chip', { field, values });
  return [
    t(`programme:recommendation.strengths.${fields.strength}`),
    ...(item.country === undefined
      ? []
      : [t('recommendations:importing.country', { name: item.country })]),
    ...(position
      ? [pair(t('recommendations:column.position'), t(`cooperation:position.${position}`))]
      : []),
    ...(state
      ? [pair(t('recommendations:column.state'), t(`cooperation:recommendationState.${state}`))]
      : []),
    ...(dueOn === undefined ? [] : [pair(t('recommendations:column.dueOn'), day(dueOn))]),
    ...(item.addressees
      ? [pair(t('recommendations:column.addressees'), item.addressees.join(', '))]
      : []),
    ...(item.topics ? [pair(t('recommendations:column.topics'), item.topics.join(', '))] : []),
  ];
}
