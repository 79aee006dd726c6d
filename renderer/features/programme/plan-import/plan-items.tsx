import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { Difference } from '#shared/programme/plan-import/parts-there.ts';
import { listText } from '#shared/text/list-text.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { Paging } from '#renderer/ui/tables/paging.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { TickBox } from '#renderer/ui/fields/tick-box.tsx';
import {
  depthOf,
  PLAN_LEVELS,
  withTaken,
  type ChosenItem,
  type PlanChoices,
} from './plan-levels.ts';
import { planDetails, planRemarkText } from './plan-texts.ts';
import styles from './plan-import.module.css';

/** Each item has a field of its own: more on a page than these, and the page is slow to draw. */
const PAGE_SIZE = 50;
const LONGEST_EXCERPT = 160;

/** The plan's chapters, goals and actions as they would come in; each can be left out or be something else. */
export function PlanItems({
  chosen,
  choices,
  differences,
  language,
  onChoices,
}: {
  chosen: readonly ChosenItem[];
  choices: PlanChoices;
  /** What the file says otherwise of the actions that are there. */
  differences: ReadonlyMap<string, readonly Difference[]>;
  /** The plan's. */
  language: Language;
  onChoices: (choices: PlanChoices) => void;
}) {
  const { t } = useTranslation(['planImport']);
  const screenLanguage = useScreenLanguage();
  const { day } = useMoment();
  const [page, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(chosen.length / PAGE_SIZE) - 1);
  const from = Math.min(page, last) * PAGE_SIZE;
  const options = PLAN_LEVELS.map((level) => ({
    value: level,
    label: t(`planImport:level.${level}`),
  }));
  return (
    <section className={styles.items} aria-labelledby="plan-items">
      <h2 id="plan-items">{t('planImport:items')}</h2>
      <p className={styles.help}>{t('planImport:itemsHelp')}</p>
      <TableFrame label={t('planImport:items')}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('planImport:column.item')}</th>
            <th scope="col">{t('planImport:column.level')}</th>
            <th scope="col">{t('planImport:column.fields')}</th>
          </tr>
        </thead>
        <tbody>
          {chosen.slice(from, from + PAGE_SIZE).map(({ item, level, isOut, isBarred, isThere }) => {
            const name = `${item.number} ${item.title}`.trim();
            const text = item.text ? richTextPlain(item.text).slice(0, LONGEST_EXCERPT) : '';
            return (
              <tr key={item.key} data-out={isOut || undefined}>
                <td className={styles.tick}>
                  {isBarred ? null : (
                    <TickBox
                      label={t('planImport:bring', { name })}
                      isSelected={!isOut}
                      onChange={(isTaken) =>
                        onChoices(withTaken(chosen, choices, item.key, isTaken))
                      }
                    />
                  )}
                </td>
                <th scope="row" className={styles.item} data-depth={depthOf(level)}>
                  <span className={styles.name} data-level={level} lang={language}>
                    {name}
                  </span>
                  {text === '' ? null : (
                    <span className={styles.excerpt} lang={language}>
                      {text.length === LONGEST_EXCERPT ? `${text}…` : text}
                    </span>
                  )}
                  {isThere ? (
                    <StatusMark tone="info" icon="info">
                      {t(level === 'action' ? 'planImport:isThere' : 'planImport:isThereHolds')}
                    </StatusMark>
                  ) : null}
                  {differences.has(item.key) ? (
                    <p className={styles.excerpt}>
                      {t('planImport:differs', {
                        what: listText(
                          (differences.get(item.key) ?? []).map((one) =>
                            t(`planImport:difference.${one}`),
                          ),
                          screenLanguage,
                        ),
                      })}
                    </p>
                  ) : null}
                  {item.remarks.length === 0 ? null : (
                    <ul className={styles.marks} aria-label={t('planImport:remarks')}>
                      {item.remarks.map((remark, index) => (
                        // Remarks of one code differ by what they name alone.
                        <li key={`${remark.code}-${index}`}>
                          <StatusMark
                            tone={remark.code === 'identity-code' ? 'danger' : 'warn'}
                            icon={remark.code === 'identity-code' ? 'circle-x' : 'triangle-alert'}
                          >
                            {planRemarkText(t, remark)}
                          </StatusMark>
                        </li>
                      ))}
                    </ul>
                  )}
                </th>
                <td className={styles.level}>
                  <Select
                    label={t('planImport:levelOf', { name })}
                    hideLabel
                    size="small"
                    options={options}
                    value={level}
                    onChange={(value) => {
                      const next = { ...choices.get(item.key), level: value };
                      onChoices(new Map(choices).set(item.key, next));
                    }}
                  />
                </td>
                <td className={styles.details}>
                  <ul className={styles.marks}>
                    {planDetails(t, item.action, day).map((detail) => (
                      <li key={detail}>{detail}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
      <Paging
        page={Math.min(page, last)}
        pageSize={PAGE_SIZE}
        total={chosen.length}
        onPage={setPage}
      />
    </section>
  );
}
