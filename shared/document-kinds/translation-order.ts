import { ok, type Result } from '../lib/result.ts';
import {
  translationOrderModel,
  type TranslationOrderModel,
} from '../programme/translation-order/translation-order-model.ts';
import { translationOrder } from '../programme/translation-order/translation-order.ts';
import { chosenProgramme, type ProgrammesOfOffice } from './chosen/chosen-programme.ts';
import { offer, type ModelFailure, type ModelOptions } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** What a translator is asked to translate. */
export const translationOrderKind = offer(translationOrder, {
  madeAt: '/programme',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** An order of all that is not translated or older than the Finnish, into the document's language. */
function modelOf(
  rows: ProgrammesOfOffice,
  asked: ModelOptions,
): Result<TranslationOrderModel, ModelFailure> {
  const content = chosenProgramme(rows, asked);
  if (!content.ok) return content;
  const target = asked.language === 'sv' ? 'sv' : 'en';
  return ok(translationOrderModel(content.value, { target, choice: 'open' }));
}
