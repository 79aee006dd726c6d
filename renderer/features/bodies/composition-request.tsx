import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import type { Body } from '#shared/contacts/bodies/body.ts';
import { bodyCompositionModel } from '#shared/contacts/documents/body-composition-model.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { readAddresses, readBody } from './bodies-data.ts';

/** What the user says of a composition: of which day, and whether contact data stand in it. */
const useCompositionChoices = create<{ day: CalendarDate; typed: string; withContacts: boolean }>(
  () => ({ day: '', typed: '', withContacts: false }),
);

/** The composition of a body as a Word document, as of `day` unless another is chosen. */
export function compositionRequest(body: Body, day: CalendarDate): DocumentRequest {
  useCompositionChoices.setState({ day, typed: typedDay(day), withContacts: false });
  return {
    kind: 'body-composition',
    ...(body.caseNumber !== undefined && { caseNumber: body.caseNumber }),
    Fields: CompositionFields,
    read: async (office, choice) => {
      const { day: wanted, withContacts } = useCompositionChoices.getState();
      const detail = await readBody(office, body.id);
      if (!detail) throw new Error(`No body ${body.id}`);
      const ids = detail.rows.persons.map(({ id }) => id);
      const { contactPoints } = await readAddresses(office, ids);
      const made = bodyCompositionModel({ ...detail.rows, contactPoints }, body.id, {
        day: wanted,
        language: choice.language,
        withContacts,
      });
      return { ...made, day: wanted };
    },
  };
}

function CompositionFields() {
  const { t } = useTranslation(['bodies']);
  const { typed, withContacts } = useCompositionChoices();
  return (
    <>
      <DayField
        label={t('bodies:page.asOf')}
        value={typed}
        onChange={(text) => {
          const chosen = readDay(text);
          useCompositionChoices.setState({ typed: text, ...(chosen !== null && { day: chosen }) });
        }}
        error={readDay(typed) === null ? t('bodies:finding.day-invalid') : undefined}
      />
      <Checkbox
        isSelected={withContacts}
        onChange={(isOn) => useCompositionChoices.setState({ withContacts: isOn })}
      >
        {t('bodies:document.withContacts')}
      </Checkbox>
    </>
  );
}
