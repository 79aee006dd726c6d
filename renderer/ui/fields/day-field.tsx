import { useTranslation } from 'react-i18next';
import { readTypedDay } from '#shared/days/read-typed-day.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import { useDayQuestion } from '../words/use-day-question.ts';
import { useScreenLanguage } from '../words/use-screen-language.ts';
import { useToday } from '../words/use-today.ts';
import { useWeekday } from '../words/use-weekday.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

/** Room for a day in words: "kahdenkymmenen kuukauden kuluttua keskiviikkona". */
const LONGEST = 60;

/**
 * A day, typed as people write it (`1.3.2026`, `1.3.`, `2026-03-01`, `ylihuomenna`): how it is read stands below it, and
 * once left, or saved with Enter or Ctrl+S, it stands there as `1.3.2026`. The value is what is typed: whether it is a day, `readDay` says.
 */
export function DayField({
  onBlur,
  help,
  ...rest
}: Omit<TextFieldProps, 'type' | 'lang' | 'maxLength'>) {
  const { t } = useTranslation(['common']);
  const language = useScreenLanguage();
  const today = useToday();
  const dayText = useWeekday();
  const question = useDayQuestion();
  const typed = rest.value.trim();
  const read = readTypedDay(typed, { today, language, without: 'nearest', isField: true });
  const { day, until, asks } = read;
  const isDay = day !== null && until === null && asks.length === 0;
  const reading = () => {
    if (asks[0] !== undefined) return question(asks[0], day ?? undefined);
    return isDay && typedDay(day) !== typed ? dayText(day) : undefined;
  };
  const writeOut = () => {
    if (isDay && typedDay(day) !== rest.value) rest.onChange(typedDay(day));
  };
  return (
    <TextField
      {...rest}
      help={reading() ?? help ?? t('common:dayHelp')}
      maxLength={LONGEST}
      onKeyDown={({ key, ctrlKey, metaKey }) => {
        // What saves the form takes the day with it.
        if (key === 'Enter' || (key.toLowerCase() === 's' && (ctrlKey || metaKey))) writeOut();
      }}
      onBlur={() => {
        writeOut();
        onBlur?.();
      }}
    />
  );
}
