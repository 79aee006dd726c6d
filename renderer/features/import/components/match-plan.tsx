import { useTranslation } from 'react-i18next';
import type {
  DecisionCounts,
  MatchState,
  StateChoice,
} from '#shared/contacts/import/match/row-decisions.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import type { ImportState } from '../import-state.ts';
import { MATCH_STATES } from '../match-rows.ts';
import { MatchMark } from './match-mark.tsx';
import styles from './match.module.css';

const CHOICES: Record<MatchState, readonly StateChoice[]> = {
  new: ['add', 'skip'],
  update: ['all', 'empty', 'add', 'skip'],
  same: ['skip', 'add'],
  possible: ['ask', 'all', 'empty', 'add', 'skip'],
  moved: ['all', 'empty', 'add', 'skip'],
  erased: ['skip'],
};

/** What the list holds, by state, and what is done with all rows of each. */
export function MatchPlan({
  state,
  counts,
  leftOut,
  onDecide,
  onSaveRejected,
}: {
  state: Extract<ImportState, { step: 'summary' }>;
  counts: DecisionCounts;
  leftOut: number;
  onDecide: (state: MatchState, choice: StateChoice) => void;
  onSaveRejected: () => void;
}) {
  const { t } = useTranslation(['importScreen']);
  const { decisions, check } = state;
  const byHand = { new: 0, update: 0, same: 0, possible: 0, moved: 0, erased: 0 };
  for (const index of decisions.rows.keys()) {
    const match = check?.matches[index];
    if (match) byHand[match.state] += 1;
  }
  const shown = MATCH_STATES.filter((one) => counts.states[one] > 0);
  return (
    <TableFrame label={t('importScreen:match.planLabel')}>
      <thead>
        <tr>
          <th scope="col">{t('importScreen:match.state')}</th>
          <th scope="col" className={styles.number}>
            {t('importScreen:match.rows')}
          </th>
          <th scope="col">{t('importScreen:match.todo')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <tr key={one}>
            <th scope="row">
              <MatchMark state={one} />
            </th>
            <td className={styles.number}>
              {t('importScreen:match.number', { count: counts.states[one] })}
            </td>
            <td>
              {one === 'erased' ? (
                t('importScreen:match.erasedText')
              ) : (
                <Select
                  label={t('importScreen:match.choiceOf', {
                    state: t(`importScreen:match.states.${one}`),
                  })}
                  hideLabel
                  size="small"
                  options={CHOICES[one].map((choice) => ({
                    value: choice,
                    label: t(`importScreen:match.choices.${choice}`),
                  }))}
                  value={decisions.states[one]}
                  onChange={(choice) => onDecide(one, choice)}
                />
              )}
              {byHand[one] > 0 ? (
                <span className={styles.byHand}>
                  {t('importScreen:match.byHand', { count: byHand[one] })}
                </span>
              ) : null}
            </td>
          </tr>
        ))}
        {leftOut > 0 ? (
          <tr>
            <th scope="row">
              <MatchMark state="left-out" />
            </th>
            <td className={styles.number}>{t('importScreen:match.number', { count: leftOut })}</td>
            <td>
              <Button size="small" icon="download" onPress={onSaveRejected}>
                {t('importScreen:columns.saveRejected')}
              </Button>
            </td>
          </tr>
        ) : null}
      </tbody>
    </TableFrame>
  );
}
