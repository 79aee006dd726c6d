import { useTranslation } from 'react-i18next';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { MandateForm } from '../use-mandate-form.ts';

/** From when, until when, by which decision. */
export function TermFields({ form, fromLabel }: { form: MandateForm; fromLabel?: string }) {
  const { t } = useTranslation(['bodies']);
  return (
    <>
      <FieldRow>
        <DayField
          label={fromLabel ?? t('bodies:mandate.fromDay')}
          value={form.term.from}
          onChange={(from) => form.set({ from })}
          onBlur={() => form.leave('from')}
          error={form.error('from')}
          warning={form.warning('from')}
        />
        <DayField
          label={t('bodies:mandate.toDay')}
          optional
          value={form.term.to}
          onChange={(to) => form.set({ to })}
          onBlur={() => form.leave('to')}
          error={form.error('to')}
          warning={form.warning('to')}
        />
      </FieldRow>
      <TextField
        label={t('bodies:field.appointment')}
        help={t('bodies:mandate.appointmentHelp')}
        optional
        maxLength={300}
        value={form.term.appointment}
        onChange={(appointment) => form.set({ appointment })}
        onBlur={() => form.leave('appointment')}
        error={form.error('appointment')}
      />
    </>
  );
}
