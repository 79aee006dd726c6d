import { create } from 'zustand';

export const PROGRAMME_KINDS = ['programme', 'programme-extract', 'programme-summary'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/** What is said of a programme's document besides what is said of every document. */
export const useDocumentChoices = create<{
  /** The version that it is of; null: the programme as it is now. */
  versionId: string | null;
  /** The organisation that an extract is for; null until one is chosen: the first. */
  organisationId: string | null;
  pageNumbers: boolean;
}>(() => ({ versionId: null, organisationId: null, pageNumbers: false }));
