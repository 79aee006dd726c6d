import { contactTable } from '../contacts/documents/contact-table.ts';
import { offer } from './offered-kind.ts';
import { sampleListModel } from './sample-list-model.ts';

/** The contacts of a list as one wide table. */
export const contactTableKind = offer(contactTable, {
  madeAt: 'contacts',
  sample: sampleListModel,
});
