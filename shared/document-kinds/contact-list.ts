import { contactListModel } from '../contacts/documents/contact-list-model.ts';
import { contactList } from '../contacts/documents/contact-list.ts';
import { ok } from '../lib/result.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { offer, type ModelOptions } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** All contacts, by organisation. */
export const contactListKind = offer(contactList, {
  madeAt: 'contacts',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

function modelOf(rows: OfficeDataRows, { language, day }: ModelOptions) {
  return ok(contactListModel(rows, language, day));
}
