import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import { ACTION_STATES } from '#shared/programme/action.ts';
import styles from './action-table.module.css';

/** How far the actions of a group have come: as a bar, and in words beside it. */
export function StateBar({ rows }: { rows: readonly ActionRow[] }) {
  const { t } = useTranslation(['programme']);
  const counts = ACTION_STATES.map((state) => ({
    state,
    count: rows.filter(({ action }) => action.state === state).length,
  })).filter(({ count }) => count > 0);
  return (
    <span className={styles.states}>
      <span className={styles.stateBar} aria-hidden="true">
        {counts.map(({ state, count }) => (
          <span
            key={state}
            className={styles.statePart}
            data-state={state}
            style={{ '--count': count } as CSSProperties}
          />
        ))}
      </span>
      {counts
        .map(({ state, count }) => `${t(`programme:actionState.${state}`)} ${String(count)}`)
        .join(', ')}
    </span>
  );
}
