import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import { goalsInOrder, type NumberedGoal } from '#shared/programme/outline/number-programme.ts';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import type { ActionColumn } from '#shared/programme/action-table/columns.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useManyActions } from './use-many-actions.tsx';
import { tabTextOf, type CellRange } from './cell-range.ts';
import { NOTHING_SELECTED, wholeRows, type CellSelection } from './cell-selection.ts';
import { Decided } from '../stages/decided.tsx';
import styles from './action-table.module.css';

/** How many actions are selected, and what can be done with them at once. */
export function SelectionBar({
  selected,
  shown,
  selection,
  onSelection,
  columns,
  onEdit,
  onFillDown,
  goals,
}: {
  selected: readonly ActionRow[];
  shown: readonly ActionRow[];
  selection: CellSelection;
  onSelection: (selection: CellSelection) => void;
  columns: readonly ActionColumn[];
  onEdit: () => void;
  onFillDown: (range: CellRange) => void;
  /** Where the selected ones can be moved to. */
  goals: readonly NumberedGoal[];
}) {
  const { t } = useTranslation(['actionTable', 'programme']);
  const number = useNumber();
  const language = useScreenLanguage();
  const range = { rows: selected, columns: columns.slice(selection.from, selection.to + 1) };
  const counted = { count: selected.length, formatted: number(selected.length) };
  const ids = selected.map(({ id }) => id);
  const { moveTo, remove } = useManyActions(ids, {
    programmeId: selected[0]?.action.programmeId ?? '',
    onGone: () => onSelection(NOTHING_SELECTED),
  });
  const copy = async () => {
    await navigator.clipboard.writeText(tabTextOf(range, t as never));
    showNotice(t('actionTable:selection.copied', counted));
  };
  return (
    <div
      className={styles.selection}
      role="group"
      aria-label={t('actionTable:selection.label')}
      data-no-print
    >
      <span role="status">{t('actionTable:selection.count', counted)}</span>
      {selected.length < shown.length ? (
        <Button
          size="small"
          onPress={() => onSelection(wholeRows(new Set(shown.map(({ id }) => id)), columns.length))}
        >
          {t('actionTable:selection.all')}
        </Button>
      ) : null}
      <Button size="small" icon="pencil" onPress={onEdit}>
        {t('actionTable:selection.edit')}
      </Button>
      <Button size="small" icon="copy" onPress={() => void copy()}>
        {t('actionTable:selection.copy')}
      </Button>
      {selection.isTicked || selected.length < 2 ? null : (
        <Button size="small" icon="arrow-down" onPress={() => onFillDown(range)}>
          {t('actionTable:selection.fill')}
        </Button>
      )}
      <Decided>
        <MenuButton
          size="small"
          shape="text"
          label={t('actionTable:selection.move')}
          entries={[
            ...goalsInOrder(goals).map(({ goal, number: own }) => ({
              id: goal.id,
              label: `${own} ${pickText(goal.title, language) || t('programme:outline.untitled')}`,
              onAction: () => void moveTo(goal.id),
            })),
            'line' as const,
            {
              id: 'none',
              label: t('actionTable:group.noGoal'),
              onAction: () => void moveTo(null),
            },
          ]}
        />
        <Button size="small" icon="trash" onPress={() => void remove()}>
          {t('actionTable:selection.delete')}
        </Button>
      </Decided>
      <Button size="small" variant="quiet" onPress={() => onSelection(NOTHING_SELECTED)}>
        {t('actionTable:selection.clear')}
      </Button>
    </div>
  );
}
