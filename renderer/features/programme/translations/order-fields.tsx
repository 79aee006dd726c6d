import { useTranslation } from 'react-i18next';
import { readDay } from '#shared/lib/read-day.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { useOrderChoices } from './order-store.ts';

/** What is asked of a translation order alone: which texts, until when, and what to tell the translator. */
export function OrderFields() {
  const { t } = useTranslation(['translationOrder', 'programme']);
  const { texts, chosen, deadline, message } = useOrderChoices();
  const isUnknown = deadline.trim() !== '' && readDay(deadline) === null;
  return (
    <>
      <RadioGroup
        label={t('translationOrder:order.texts')}
        value={texts}
        onChange={(next) => useOrderChoices.setState({ texts: next })}
        options={[
          { value: 'open' as const, label: t('translationOrder:order.open') },
          ...(chosen.size > 0
            ? [
                {
                  value: 'chosen' as const,
                  label: t('translationOrder:order.chosen', { count: chosen.size }),
                },
              ]
            : []),
          { value: 'all' as const, label: t('translationOrder:order.all') },
        ]}
      />
      <DayField
        label={t('translationOrder:order.deadline')}
        optional
        value={deadline}
        error={isUnknown ? t('programme:new.dayUnknown') : undefined}
        onChange={(next) => useOrderChoices.setState({ deadline: next })}
      />
      <TextArea
        label={t('translationOrder:order.message')}
        optional
        value={message}
        onChange={(next) => useOrderChoices.setState({ message: next })}
      />
    </>
  );
}
