import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import {
  cooperationLogModel,
  LOG_GROUPINGS,
  type LogFilters,
  type LogGrouping,
} from '#shared/cooperation/documents/cooperation-log-model.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { readPrintedRows } from './engagements-data.ts';

/** What the user says of a log: of which days, and by what it is arranged. The days stay as typed until they are days. */
const useLogChoices = create<{
  from: CalendarDate;
  to: CalendarDate;
  typed: { from: string; to: string };
  groupBy: LogGrouping;
}>(() => ({ from: '', to: '', typed: { from: '', to: '' }, groupBy: 'month' }));

/** The log of a year as a Word document, unless other days are chosen; narrowed down as the list is. */
export function logRequest(
  year: string,
  filters: LogFilters,
  today: CalendarDate,
): DocumentRequest {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  useLogChoices.setState({ from, to, typed: { from: typedDay(from), to: typedDay(to) } });
  return {
    kind: 'cooperation-log',
    state: to <= today ? 'final' : 'draft',
    Fields: LogFields,
    onFieldsChange: (listener) => useLogChoices.subscribe(listener),
    read: async (office, { language, today: day }) => {
      const { from: first, to: last, groupBy } = useLogChoices.getState();
      const rows = await readPrintedRows(office);
      const model = cooperationLogModel(rows, {
        ...filters,
        period: first <= last ? { from: first, to: last } : { from: last, to: first },
        groupBy,
        language,
        day,
      });
      return { model, contacts: 0 };
    },
  };
}

function LogFields() {
  const { t } = useTranslation(['engagements']);
  const { typed, groupBy } = useLogChoices();
  const field = (name: 'from' | 'to') => ({
    label: t(`engagements:document.${name}`),
    value: typed[name],
    onChange: (text: string) => {
      const day = readDay(text);
      useLogChoices.setState({
        typed: { ...typed, [name]: text },
        ...(day !== null && { [name]: day }),
      });
    },
    error: readDay(typed[name]) === null ? t('engagements:finding.day-invalid') : undefined,
  });
  return (
    <>
      <FieldRow>
        <DayField {...field('from')} />
        <DayField {...field('to')} />
      </FieldRow>
      <Select
        label={t('engagements:document.groupBy')}
        help={t('engagements:document.leaves')}
        options={LOG_GROUPINGS.map((value) => ({
          value,
          label: t(`engagements:document.grouping.${value}`),
        }))}
        value={groupBy}
        onChange={(chosen) => useLogChoices.setState({ groupBy: chosen })}
      />
    </>
  );
}
