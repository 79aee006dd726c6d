import { useTranslation } from 'react-i18next';
import { DayField } from '#renderer/ui/day-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { MandateForm } from '../use-mandate-form.ts';
import styles from './bodies.module.css';

/** From when, until when, by which decision. */
export function TermFields({ form, fromLabel }: { form: MandateForm; fromLabel?: string }) {
  const { t } = useTranslation(['bodies']);
  return (
    <>
      <div className={styles.pair}>
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
      </div>
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
