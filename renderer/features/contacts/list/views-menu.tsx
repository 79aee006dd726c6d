import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { valueOr } from '#renderer/data/use-live.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { MenuButton, type MenuEntry } from '#renderer/ui/overlays/menu-button.tsx';
import { LISTS } from './contacts-store.ts';
import {
  addView,
  deleteView,
  isLook,
  lookOf,
  renameView,
  setDefaultView,
  updateView,
} from './saved-views.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { leaveView, openView, useViews } from './use-views.ts';
import { NameDialog } from './name-dialog.tsx';

/** Saved views: opens one, and keeps, renames, deletes them. Each can be taken back. */
export function ViewsMenu({ of }: { of: ContactSide }) {
  const { t } = useTranslation(['views', 'acts', 'common']);
  const office = useOffice();
  const act = useAct();
  const live = useViews(of);
  // Not by its text: the menu is not drawn anew with each key that is typed.
  const list = LISTS[of](
    useShallow(({ filters, columns, sort, viewId }) => ({ filters, columns, sort, viewId })),
  );
  const [asked, setAsked] = useState<'add' | 'rename' | null>(null);
  const views = valueOr(live, []);
  const view = views.find(({ id }) => id === list.viewId);
  const isChanged = view !== undefined && !isLook(view, list);

  const save = (name: string) =>
    act(
      async () => {
        const added = await addView(office, of, name, lookOf(list));
        LISTS[of].setState({ viewId: added.value });
        return added;
      },
      t('views:saved', { name }),
      t('views:saveUndone', { name }),
    );

  const own = (): MenuEntry[] => {
    if (!view) return [];
    const { name } = view;
    const changed = t('views:changed', { name });
    const changeUndone = t('views:changeUndone', { name });
    return [
      {
        heading: name,
        entries: [
          {
            id: 'update',
            label: t('views:update'),
            isDisabled: !isChanged,
            onAction: () =>
              void act(() => updateView(office, view, lookOf(list)), changed, changeUndone),
          },
          { id: 'rename', label: t('views:rename'), onAction: () => setAsked('rename') },
          {
            id: 'default',
            label: t('views:makeDefault'),
            isChosen: view.isDefault === true,
            onAction: () =>
              void act(
                () => setDefaultView(office, view, view.isDefault !== true),
                changed,
                changeUndone,
              ),
          },
          {
            id: 'delete',
            label: t('views:delete'),
            danger: true,
            onAction: () =>
              void act(
                () => deleteView(office, view),
                t('views:deleted', { name }),
                t('views:deleteUndone', { name }),
              ),
          },
        ],
      },
    ];
  };

  return (
    <>
      <MenuButton
        shape="text"
        icon="star"
        label={
          view
            ? t(isChanged ? 'views:currentChanged' : 'views:current', { name: view.name })
            : t('views:views')
        }
        entries={[
          {
            id: 'none',
            label: t(`views:all.${of}`),
            isChosen: view === undefined,
            onAction: () => leaveView(of),
          },
          ...views.map((one) => ({
            id: one.id,
            label: one.isDefault ? t('views:defaultMark', { name: one.name }) : one.name,
            isChosen: one.id === view?.id,
            onAction: () => openView(one),
          })),
          'line',
          { id: 'add', label: t('views:saveAs'), onAction: () => setAsked('add') },
          ...own(),
        ]}
      />
      {asked === 'add' ? (
        <NameDialog
          title={t('views:saveTitle')}
          start=""
          taken={views.map(({ name }) => name)}
          onClose={() => setAsked(null)}
          onName={(name) => void save(name)}
        />
      ) : null}
      {asked === 'rename' && view ? (
        <NameDialog
          title={t('views:renameTitle')}
          start={view.name}
          taken={views.filter((one) => one !== view).map(({ name }) => name)}
          onClose={() => setAsked(null)}
          onName={(name) =>
            void act(
              () => renameView(office, view, name),
              t('views:changed', { name }),
              t('views:changeUndone', { name: view.name }),
            )
          }
        />
      ) : null}
    </>
  );
}
