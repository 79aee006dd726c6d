import { create } from 'zustand';
import type { LabelSheet } from '#shared/contacts/documents/labels.ts';

/** The sheet that labels are printed on, and its first label that is still there. */
export const useLabelChoice = create<{ sheet: LabelSheet; startAt: number }>(() => ({
  sheet: '3x8',
  startAt: 1,
}));
