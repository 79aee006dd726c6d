import { readDay } from '#shared/lib/read-day.ts';
import type { Programme } from '#shared/programme/programme.ts';
import type { TargetLanguage } from '#shared/programme/translated.ts';
import { translationOrderModel } from '#shared/programme/translation-order/translation-order-model.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';
import { readContent } from '../programme-data.ts';
import { OrderFields } from './order-fields.tsx';
import { useOrderChoices } from './order-store.ts';

/** The window that makes an order of a programme's texts; it begins with the language and the texts chosen in the list. */
export function orderRequest(
  { id }: Programme,
  language: TargetLanguage,
  chosen: ReadonlySet<string>,
): DocumentRequest {
  useOrderChoices.setState({ chosen, texts: chosen.size > 0 ? 'chosen' : 'open' });
  return {
    kind: 'translation-order',
    language,
    Fields: OrderFields,
    read: async (office, choice) => {
      const content = await readContent(office, id);
      if (!content) throw new Error(`No programme ${id}`);
      const { texts, chosen: keys, deadline, message } = useOrderChoices.getState();
      const day = readDay(deadline);
      const model = translationOrderModel(content, {
        target: choice.language === 'sv' ? 'sv' : 'en',
        choice: texts === 'chosen' ? keys : texts,
        ...(day !== null && { deadline: day }),
        message,
      });
      return { model, contacts: 0 };
    },
  };
}
