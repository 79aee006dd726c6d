import { create } from 'zustand';

/** Whether the window for making a document is open. */
export const useExportStore = create<{ isOpen: boolean }>(() => ({ isOpen: false }));
