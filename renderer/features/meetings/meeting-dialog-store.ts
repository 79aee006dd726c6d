import { create } from 'zustand';

/** Which window is open: of a new meeting, of the plan of a year, or of the meeting named by its id. */
export const useMeetingDialog = create<{ open: string | null }>(() => ({ open: null }));

export function openMeetingDialog(which: string): void {
  useMeetingDialog.setState({ open: which });
}

export function closeMeetingDialog(): void {
  useMeetingDialog.setState({ open: null });
}
