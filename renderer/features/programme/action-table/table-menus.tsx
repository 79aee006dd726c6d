import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { FILTER_FIELDS, type FilterField } from '#shared/programme/action-table/filter-actions.ts';
import { GROUPINGS } from '#shared/programme/action-table/group-actions.ts';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import type { useTableLook } from './table-look.ts';

type Look = ReturnType<typeof useTableLook>;

/** What the table is narrowed to, grouped by, and in which language its texts are. */
export function TableMenus({
  look: { chosen, grouping, language },
  setLook,
  groups,
  onClosed,
  onFilter,
}: {
  look: Look[0];
  setLook: Look[1];
  groups: readonly { id: string }[] | null;
  /** Which groups are closed from now on. */
  onClosed: (ids: ReadonlySet<string>) => void;
  onFilter: (field: FilterField) => void;
}) {
  const { t } = useTranslation(['actionTable', 'common']);
  return (
    <>
      <MenuButton
        shape="text"
        icon="filter"
        label={t('actionTable:filter.add')}
        entries={FILTER_FIELDS.map((field) => ({
          id: field,
          label: t(`actionTable:filter.${field}`),
          isChosen: (chosen[field] ?? []).length > 0,
          // The menu gives the focus back first; then the pane takes it.
          onAction: () => setTimeout(() => onFilter(field), 0),
        }))}
      />
      <MenuButton
        shape="text"
        icon="list"
        label={
          grouping === 'none' ? t('actionTable:group.label') : t(`actionTable:group.${grouping}`)
        }
        entries={[
          ...GROUPINGS.map((one) => ({
            id: one,
            label: t(`actionTable:group.${one}`),
            isChosen: one === grouping,
            onAction: () => {
              onClosed(new Set());
              setLook({ grouping: one });
            },
          })),
          ...(groups
            ? [
                'line' as const,
                {
                  id: 'openAll',
                  label: t('actionTable:group.openAll'),
                  onAction: () => onClosed(new Set()),
                },
                {
                  id: 'closeAll',
                  label: t('actionTable:group.closeAll'),
                  onAction: () => onClosed(new Set(groups.map(({ id }) => id))),
                },
              ]
            : []),
        ]}
      />
      <MenuButton
        shape="text"
        icon="globe"
        label={t('actionTable:language')}
        entries={LANGUAGES.map((one) => ({
          id: one,
          label: t(`common:languages.${one}`),
          isChosen: one === language,
          onAction: () => setLook({ language: one }),
        }))}
      />
    </>
  );
}
