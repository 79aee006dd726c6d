import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { ActionThere } from '#shared/programme/plan-import/parts-there.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Paging } from '#renderer/ui/tables/paging.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { TickBox } from '#renderer/ui/fields/tick-box.tsx';
import {
  depthOf,
  PLAN_LEVELS,
  withAllTaken,
  withTaken,
  type ChosenItem,
  type PlanChoices,
} from './plan-levels.ts';
import { PlanUpdates } from './plan-updates.tsx';
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
  organisations,
  language,
  onChoices,
}: {
  chosen: readonly ChosenItem[];
  choices: PlanChoices;
  /** What the file says otherwise of the actions that are there. */
  differences: ReadonlyMap<string, ActionThere>;
  organisations: readonly Organisation[];
  /** The plan's. */
  language: Language;
  onChoices: (choices: PlanChoices) => void;
}) {
  const { t } = useTranslation(['planImport']);
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
      {differences.size > 0 ? (
        <p className={styles.help}>
          {t('planImport:differing', { count: differences.size })}{' '}
          <Button size="small" onPress={() => onChoices(withAllTaken(choices, differences))}>
            {t('planImport:takeAll')}
          </Button>
        </p>
      ) : null}
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
          {chosen
            .slice(from, from + PAGE_SIZE)
            .map(({ item, level, isOut, isBarred, isThere, taken }) => {
              const name = `${item.number} ${item.title}`.trim();
              const text = item.text ? richTextPlain(item.text).slice(0, LONGEST_EXCERPT) : '';
              const remarks = isThere
                ? item.remarks.filter(({ code }) => code !== 'no-goal')
                : item.remarks;
              const there = isBarred ? undefined : differences.get(item.key);
              return (
                <tr key={item.key} data-out={(isOut && !there) || undefined}>
                  <td className={styles.tick}>
                    {isBarred || (isThere && level === 'action') ? null : (
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
                    {there ? (
                      <PlanUpdates
                        name={name}
                        there={there}
                        taken={taken}
                        language={language}
                        organisations={organisations}
                        onTaken={(some) => {
                          const next = { ...choices.get(item.key), taken: some };
                          onChoices(new Map(choices).set(item.key, next));
                        }}
                      />
                    ) : null}
                    {remarks.length === 0 ? null : (
                      <ul className={styles.marks} aria-label={t('planImport:remarks')}>
                        {remarks.map((remark, index) => (
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
