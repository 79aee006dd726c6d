import type { TableName } from '../office.ts';

/** The areas in which a comparison is told. */
export const AREAS = ['contacts', 'bodies', 'programme', 'cooperation', 'office'] as const;
export type Area = (typeof AREAS)[number];

/**
 * The tables whose records are told by themselves, each in its area. The records of all others are told with what they
 * are part of; receipts of imports and the marks of erased persons are not told at all.
 */
const AREA_OF: Partial<Record<TableName, Area>> = {
  persons: 'contacts',
  organisations: 'contacts',
  tags: 'contacts',
  bodies: 'bodies',
  lists: 'bodies',
  savedViews: 'bodies',
  programmes: 'programme',
  chapters: 'programme',
  goals: 'programme',
  actions: 'programme',
  versions: 'programme',
  changeReasons: 'programme',
  comments: 'programme',
  recommendations: 'cooperation',
  instruments: 'cooperation',
  reviewRounds: 'cooperation',
  obligations: 'cooperation',
  engagements: 'cooperation',
  questionnaires: 'cooperation',
  questions: 'cooperation',
  tasks: 'office',
  templates: 'office',
  madeDocuments: 'office',
  settings: 'office',
};

/** The area of a table whose records are told by themselves; null for any other. */
export function areaOf(table: string): Area | null {
  return AREA_OF[table as TableName] ?? null;
}
