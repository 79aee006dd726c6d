import { article14Model } from '../contacts/documents/article-14-notice-model.ts';
import { article14Notice } from '../contacts/documents/article-14-notice.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import { offer } from './offered-kind.ts';

/** Nobody's: the sample office has no data protection officer. */
const OFFICER = { fi: 'tietosuoja@esimerkki.invalid' };

/** What persons are told whose data came from others. */
export const article14NoticeKind = offer(article14Notice, {
  madeAt: '/privacy',
  sample: (language) => {
    const { persons } = sampleOffice(language).rows;
    const model = article14Model(persons, { officer: OFFICER }, language);
    if (!model.ok) throw new Error(model.failure.code);
    return model.value;
  },
});
