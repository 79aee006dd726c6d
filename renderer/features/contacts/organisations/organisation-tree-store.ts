import { create } from 'zustand';

/** Whether organisations are seen as a list or as a tree, and which branches of the tree are open. */
export const useOrganisationTree = create<{
  view: 'list' | 'tree';
  expanded: ReadonlySet<string>;
}>(() => ({ view: 'list', expanded: new Set() }));
