import { create } from 'zustand';

/** What is asked of a translation order; `chosen` are the keys of the texts that were ticked. */
export const useOrderChoices = create<{
  texts: 'open' | 'all' | 'chosen';
  chosen: ReadonlySet<string>;
  /** As it is typed. */
  deadline: string;
  message: string;
}>(() => ({ texts: 'open', chosen: new Set(), deadline: '', message: '' }));
