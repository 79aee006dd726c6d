import { create } from 'zustand';

/** The task that is being edited, or `new`; nothing where the window is closed. */
export const useTaskDialog = create<{ open: string | null }>(() => ({ open: null }));

/** Opens the window of a task by its id, or of a new one with `new`. */
export function openTask(which: string): void {
  useTaskDialog.setState({ open: which });
}

export function closeTask(): void {
  useTaskDialog.setState({ open: null });
}
