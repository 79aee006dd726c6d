import { create } from 'zustand';

/** Opens files where one of them is a form that came back, and returns whether it did. */
type OpenIfForms = (files: readonly File[]) => Promise<boolean>;

/** What looks at files that are dropped where a record's files are kept, for they may be forms. */
const useFormsOpener = create<{ open: OpenIfForms | null }>(() => ({ open: null }));

/** Tells what opens forms, from now on; null for nothing. */
export function offerFormsOpener(open: OpenIfForms | null): void {
  useFormsOpener.setState({ open });
}

/** Opens dropped files where one of them is a form, on whatever page they were dropped; returns whether that is so. */
export async function openedAsForms(files: readonly File[]): Promise<boolean> {
  return (await useFormsOpener.getState().open?.(files)) ?? false;
}
