import { useTranslation } from 'react-i18next';
import type { BodyNames } from '#shared/programme/action-table/body-names.ts';
import { NONE, type FilterField } from '#shared/programme/action-table/filter-actions.ts';
import type { GapPoint } from '#shared/programme/gap-points.ts';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import type { ActionKind, ActionState, MoneyState } from '#shared/programme/action.ts';

/** What the value of a filter, or of a group, is called. */
export function useFilterNames(
  rows: readonly ActionRow[],
  names: BodyNames,
): (field: FilterField, value: string) => string {
  const { t } = useTranslation(['actionTable', 'programme', 'common']);
  return (field, value) => {
    if (value === NONE) {
      if (field === 'lead') return t('actionTable:group.noLead');
      if (field === 'goal') return t('actionTable:group.noGoal');
      return field === 'gap' ? t('actionTable:gapsNone') : t('actionTable:filter.none');
    }
    switch (field) {
      case 'lead':
      case 'partner':
        return names.fullNameOf(value) || t('common:missing');
      case 'goal': {
        const goal = rows.find((row) => row.goal?.id === value)?.goal;
        return goal ? `${goal.number} ${goal.title}` : t('common:missing');
      }
      case 'state':
        return t(`programme:actionState.${value as ActionState}`);
      case 'kind':
        return t(`programme:kind.${value as ActionKind}`);
      case 'tag':
        return value;
      case 'money':
        return t(`programme:money.${value as MoneyState}`);
      case 'gap':
        return t(`programme:gap.ok.${value as GapPoint}`);
    }
  };
}
