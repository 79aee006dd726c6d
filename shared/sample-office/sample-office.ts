import type { ContactPoint } from '../contacts/contact-point.ts';
import type { Organisation } from '../contacts/organisation.ts';
import type { Person } from '../contacts/person.ts';
import type { Position } from '../contacts/position.ts';
import type { Tag, Tagging } from '../contacts/tag.ts';
import type { Sender } from '../documents/document-kind.ts';

/** The rows of the sample office, per table, with everything that a record carries; every row is marked `sample`. */
export type SampleRows = {
  organisations: Organisation[];
  persons: Person[];
  positions: Position[];
  contactPoints: ContactPoint[];
  tags: Tag[];
  taggings: Tagging[];
};

/** A made-up office to try the program with; the same rows, ids and times each time. */
export function sampleOffice(): { rows: SampleRows; sender: Sender } {
  return {
    rows: {
      organisations: [],
      persons: [],
      positions: [],
      contactPoints: [],
      tags: [],
      taggings: [],
    },
    sender: { organisation: {}, coordinatorName: '', coordinatorTitle: {} },
  };
}
