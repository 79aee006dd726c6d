import { labels, type LabelsModel } from '../contacts/documents/labels.ts';
import { offer } from './offered-kind.ts';
import { sampleListModel } from './sample-list-model.ts';

/** Sheets of labels with the addresses of a list. */
export const labelsKind = offer(labels, {
  madeAt: 'contacts',
  takesTemplate: false,
  sample: (language): LabelsModel => ({
    ...sampleListModel(language),
    sheet: '3x8',
    startAt: 1,
  }),
});
