import { create } from 'zustand';

/** The windows over the view that belong to no feature. */
export type OpenDialog = 'palette' | null;

export const useOpenDialog = create<{ dialog: OpenDialog }>(() => ({ dialog: null }));

export function openDialog(dialog: OpenDialog): void {
  useOpenDialog.setState({ dialog });
}
