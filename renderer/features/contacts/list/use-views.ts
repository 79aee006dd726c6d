import { useEffect } from 'react';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import type { SavedView } from '#shared/contacts/directory/saved-view.ts';
import { useLive, type Live } from '#renderer/data/use-live.ts';
import { USUAL_COLUMNS } from './contact-columns.ts';
import { LISTS } from './contacts-store.ts';
import { keptColumns } from './kept-columns.ts';
import { readViews } from './saved-views.ts';

/** The saved views of a list. The default one is opened with the list the first time, unless it is narrowed already. */
export function useViews(of: ContactSide): Live<SavedView[]> {
  const views = useLive((office) => readViews(office, of), [of], { keepPrevious: true });
  useEffect(() => {
    const useList = LISTS[of];
    if (views.state === 'loading' || useList.getState().viewId !== undefined) return;
    const first =
      views.state === 'ready' ? views.value.find((view) => view.isDefault === true) : undefined;
    const { text, filters } = useList.getState();
    const isFree = text === '' && Object.keys(filters).length === 0;
    if (first && isFree) openView(first);
    else useList.setState({ viewId: null });
  }, [views, of]);
  return views;
}

/** Shows the list as the view says. */
export function openView(view: SavedView): void {
  const { id, of, filters, columns, sort } = view;
  LISTS[of].setState({ filters, columns, sort, text: '', from: 0, viewId: id });
}

/** Shows the list as it is without any view. */
export function leaveView(of: ContactSide): void {
  LISTS[of].setState({
    filters: {},
    columns: keptColumns(of) ?? USUAL_COLUMNS[of],
    sort: [],
    text: '',
    from: 0,
    viewId: null,
  });
}
