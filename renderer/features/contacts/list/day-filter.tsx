import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthsBefore } from '#shared/contacts/directory/privacy-marks.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { useToday } from '#renderer/ui/words/use-today.ts';
import type { DayFilterField } from './filter-fields.ts';
import { useFocusFirst } from '../fields/use-focus-first.ts';
import styles from './contacts.module.css';

const MONTHS = [1, 6, 12, 24] as const;

/** A day from which on something was done, or was not. The usual ones are a press away. */
export function DayFilter({
  field,
  value,
  onChange,
}: {
  field: DayFilterField;
  value: string;
  onChange: (values: readonly string[]) => void;
}) {
  const today = useToday();
  const { t } = useTranslation(['views']);
  const frame = useRef<HTMLDivElement>(null);
  useFocusFirst(frame);
  const [typed, setTyped] = useState(value === '' ? '' : typedDay(value));
  const [isDone, setDone] = useState(false);
  const set = (text: string) => {
    setTyped(text);
    setDone(false);
    const day = readDay(text);
    if (day !== null) onChange([day]);
    else if (text.trim() === '') onChange([]);
  };
  const isWrong = isDone && typed.trim() !== '' && readDay(typed) === null;
  return (
    <div
      ref={frame}
      className={styles.editor}
      onKeyDownCapture={({ key }) => {
        if (key === 'Enter') setDone(true);
      }}
    >
      <DayField
        label={t(`views:filter.${field}`)}
        value={typed}
        onChange={set}
        onBlur={() => setDone(true)}
        error={isWrong ? t('views:bulk.problem.no-day') : undefined}
      />
      <div className={styles.presets}>
        {MONTHS.map((count) => (
          <Button
            key={count}
            size="small"
            onPress={() => set(typedDay(monthsBefore(today, count)))}
          >
            {t('views:monthsBack', { count })}
          </Button>
        ))}
      </div>
    </div>
  );
}
