import { article14Model } from '../contacts/documents/article-14-notice-model.ts';
import { article14Notice } from '../contacts/documents/article-14-notice.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import { offer } from './offered-kind.ts';

/** What persons are told whose data came from others. */
export const article14NoticeKind = offer(article14Notice, {
  madeAt: '/privacy',
  sample: (language) => article14Model(sampleOffice(language).rows.persons, undefined, language),
});
