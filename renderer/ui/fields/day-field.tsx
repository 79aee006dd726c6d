import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { readTypedDay } from '#shared/days/read-typed-day.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import { useDayQuestion } from '../words/use-day-question.ts';
import { useScreenLanguage } from '../words/use-screen-language.ts';
import { useToday } from '../words/use-today.ts';
import { useWeekday } from '../words/use-weekday.ts';
import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import { DayCalendar } from './day-calendar.tsx';
import fieldStyles from './field.module.css';
import listStyles from './list-box.module.css';
import { TextField, type TextFieldProps } from './text-field.tsx';

/** Room for a day in words: "kahdenkymmenen kuukauden kuluttua keskiviikkona". */
const LONGEST = 60;

/**
 * A day, typed as people write it (`1.3.2026`, `1.3.`, `2026-03-01`, `ylihuomenna`): how it is read stands below it, and
 * once left, or saved with Enter or Ctrl+S, it stands there as `1.3.2026`; a calendar to choose from opens with its button or
 * Alt+↓. The value is what is typed: whether it is a day, `readDay` says.
 */
export function DayField({
  onBlur,
  help,
  ...rest
}: Omit<TextFieldProps, 'type' | 'lang' | 'maxLength' | 'end'>) {
  const { t } = useTranslation(['common']);
  const language = useScreenLanguage();
  const today = useToday();
  const dayText = useWeekday();
  const question = useDayQuestion();
  const [isOpen, setOpen] = useState(false);
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
      end={
        <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <Button
            // The field itself opens it with Alt+↓, as a field of choices does.
            excludeFromTabOrder
            isDisabled={rest.isDisabled === true || rest.isReadOnly === true}
            aria-label={t('common:openCalendar')}
            className={classes(fieldStyles.inlineButton)}
          >
            <Icon name="calendar" size="small" />
          </Button>
          <Popover className={classes(listStyles.popover)} placement="bottom end" offset={4}>
            <Dialog aria-label={rest.label}>
              <DayCalendar
                label={rest.label}
                day={isDay ? day : null}
                today={today}
                onChoose={(chosen) => {
                  rest.onChange(typedDay(chosen));
                  setOpen(false);
                }}
              />
            </Dialog>
          </Popover>
        </DialogTrigger>
      }
      onKeyDown={(event) => {
        const { key, altKey, ctrlKey, metaKey } = event;
        if (key === 'ArrowDown' && altKey) {
          event.preventDefault();
          setOpen(rest.isReadOnly !== true);
        }
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
