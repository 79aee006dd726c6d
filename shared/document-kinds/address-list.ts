import { addressList } from '../contacts/documents/address-list.ts';
import { offer } from './offered-kind.ts';
import { sampleListModel } from './sample-list-model.ts';

/** The contacts of a list with their addresses. */
export const addressListKind = offer(addressList, { madeAt: 'contacts', sample: sampleListModel });
