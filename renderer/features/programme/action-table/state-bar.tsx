import { useTranslation } from 'react-i18next';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import { ACTION_STATES, type ActionState } from '#shared/programme/action.ts';
import { PartBar, type Pattern } from '#renderer/ui/status/part-bar.tsx';
import styles from './action-table.module.css';

const PATTERNS: Readonly<Record<ActionState, Pattern>> = {
  idea: 'empty',
  proposed: 'ticks',
  inDraft: 'stripes',
  agreed: 'dense',
  approved: 'solid',
  running: 'solid',
  ended: 'half',
  dropped: 'dashed',
};

/** How far the actions of a group have come: as a bar, and in words beside it. */
export function StateBar({ rows }: { rows: readonly ActionRow[] }) {
  const { t } = useTranslation(['programme']);
  const counts = ACTION_STATES.map((state) => ({
    state,
    count: rows.filter(({ action }) => action.state === state).length,
  })).filter(({ count }) => count > 0);
  return (
    <span className={styles.states}>
      <PartBar
        parts={counts.map(({ state, count }) => ({ id: state, count, pattern: PATTERNS[state] }))}
      />
      {counts
        .map(({ state, count }) => `${t(`programme:actionState.${state}`)} ${String(count)}`)
        .join(', ')}
    </span>
  );
}
