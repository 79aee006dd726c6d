import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf, pickText } from '#shared/i18n/languages.ts';
import type { Coverage, MatrixAction, MatrixRow } from '#shared/recommendations/matrix.ts';
import { COVERS } from '#shared/recommendations/recommendation.ts';
import { referenceText } from '#shared/recommendations/reference-text.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { Paging } from '#renderer/ui/tables/paging.tsx';
import { StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { usePrinting } from '#renderer/ui/drawing/use-printing.ts';
import { VisuallyHidden } from '#renderer/ui/words/visually-hidden.tsx';
import { HOME } from '../recommendations-address.ts';
import type { RecommendationLine } from '../recommendations-view.ts';
import { CoverSign } from './cover-sign.tsx';
import styles from './matrix.module.css';
import { collatorFor } from '#shared/text/collator.ts';

/** Drawn at once; of two thousand recommendations and three hundred actions the rest is turned to. */
const ROWS = 50;
const COLUMNS = 20;

const LOOK: Record<Coverage, { tone: Tone; icon: IconName }> = {
  none: { tone: 'danger', icon: 'circle-x' },
  supports: { tone: 'warn', icon: 'circle-alert' },
  part: { tone: 'warn', icon: 'circle-alert' },
  full: { tone: 'ok', icon: 'circle-check' },
};

/** Recommendations as rows, actions that carry out any of the rows in sight as columns, and in each cell how far. */
export function MatrixTable({ rows }: { rows: readonly MatrixRow<RecommendationLine>[] }) {
  const { t } = useTranslation(['recommendations', 'programme']);
  const number = useNumber();
  const language = useScreenLanguage();
  const isPrinting = usePrinting();
  const [wantedPage, setPage] = useState(0);
  const [wantedColumns, setColumns] = useState(0);
  const page = Math.min(wantedPage, Math.max(0, Math.ceil(rows.length / ROWS) - 1));
  const shown = useMemo(
    () => (isPrinting ? rows : rows.slice(page * ROWS, (page + 1) * ROWS)),
    [rows, page, isPrinting],
  );
  const actions = useMemo(() => actionsOf(shown), [shown]);
  const lastColumns = Math.max(0, Math.ceil(actions.length / COLUMNS) - 1);
  const block = Math.min(wantedColumns, lastColumns);
  const columns = actions.slice(block * COLUMNS, (block + 1) * COLUMNS);

  return (
    <div className={styles.frame}>
      <div className={styles.facts}>
        {COVERS.map((cover) => (
          <span key={cover} className={styles.sign}>
            <CoverSign cover={cover} /> {t(`programme:recommendation.covers.${cover}`)}
          </span>
        ))}
        {lastColumns > 0 ? (
          <span className={styles.columns}>
            <span role="status">
              {t('recommendations:matrixView.columns', {
                from: number(block * COLUMNS + 1),
                to: number(Math.min(actions.length, (block + 1) * COLUMNS)),
                total: number(actions.length),
              })}
            </span>
            <IconButton
              icon="chevron-left"
              size="small"
              label={t('recommendations:matrixView.previousColumns')}
              isDisabled={block === 0}
              onPress={() => setColumns(block - 1)}
            />
            <IconButton
              icon="chevron-right"
              size="small"
              label={t('recommendations:matrixView.nextColumns')}
              isDisabled={block === lastColumns}
              onPress={() => setColumns(block + 1)}
            />
          </span>
        ) : null}
      </div>
      <TableFrame label={t('recommendations:matrixView.label')}>
        <thead>
          <tr>
            <th scope="col">{t('recommendations:column.text')}</th>
            <th scope="col">{t('recommendations:matrixView.coverage')}</th>
            {columns.map((action) => (
              <th
                key={action.id}
                scope="col"
                className={styles.action}
                title={pickText(action.title, language)}
                lang={languageOf(action.title, language)}
              >
                {action.number}
                <VisuallyHidden> {pickText(action.title, language)}</VisuallyHidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ recommendation: line, links, coverage }) => {
            const covers = new Map(links.map(({ action, cover }) => [action.id, cover]));
            return (
              <tr key={line.id}>
                <th scope="row" className={styles.reference}>
                  <a href={`#${HOME}/${line.id}`}>
                    {referenceText(line.recommendation.reference, language)}
                  </a>
                  <span className={styles.excerpt}>
                    <LocalWords text={line.recommendation.text} />
                  </span>
                </th>
                <td className={styles.coverage}>
                  <StatusMark {...LOOK[coverage]}>
                    {t(`recommendations:matrixView.coverages.${coverage}`)}
                  </StatusMark>
                </td>
                {columns.map(({ id }) => {
                  const cover = covers.get(id);
                  return (
                    <td key={id} className={styles.cell}>
                      {cover === undefined ? null : (
                        <>
                          <CoverSign cover={cover} />
                          <VisuallyHidden>
                            {t(`programme:recommendation.covers.${cover}`)}
                          </VisuallyHidden>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
      <Paging page={page} pageSize={ROWS} total={rows.length} onPage={setPage} />
    </div>
  );
}

function actionsOf(rows: readonly MatrixRow<RecommendationLine>[]): MatrixAction[] {
  const actions = new Map<string, MatrixAction>();
  for (const { links } of rows) for (const { action } of links) actions.set(action.id, action);
  const { compare } = collatorFor('fi');
  return [...actions.values()].sort((one, other) => compare(one.number, other.number));
}
