import { useTranslation } from 'react-i18next';
import { dayOfShortYear, readDay, typedDay } from '#shared/lib/read-day.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

/**
 * A day, typed as it is written in Finland (`1.3.2026`) or as `2026-03-01`; once left it stands in the first way, with the
 * four digits of its year. The
 * value is what is typed: whether it is a day, `readDay` says.
 */
export function DayField({
  onBlur,
  help,
  ...rest
}: Omit<TextFieldProps, 'type' | 'lang' | 'maxLength'>) {
  const { t } = useTranslation(['common']);
  return (
    <TextField
      {...rest}
      help={help ?? t('common:dayHelp')}
      maxLength={20}
      onBlur={() => {
        const day = readDay(rest.value) ?? dayOfShortYear(rest.value);
        if (day !== null && typedDay(day) !== rest.value) rest.onChange(typedDay(day));
        onBlur?.();
      }}
    />
  );
}
