import { create } from 'zustand';
import type { Moment } from '#shared/lib/calendar-date.ts';

/** When something was last taken back or brought back; acts themselves say in the change log when they were. */
export const useSaveState = create<{ steppedAt: Moment | null }>(() => ({ steppedAt: null }));

export function noteStep(): void {
  useSaveState.setState({ steppedAt: new Date().toISOString() });
}
