import { create } from 'zustand';
import type { SaidFilters } from '#shared/cooperation/said-search/said-passage.ts';

/** What is looked for, so that coming back from a hit finds it as it was left. */
export const useSaidStore = create<{ words: string; filters: SaidFilters; from: number }>(() => ({
  words: '',
  filters: {},
  from: 0,
}));
