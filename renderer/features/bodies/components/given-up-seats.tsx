import { useTranslation } from 'react-i18next';
import { addDays } from '#shared/lib/add-days.ts';
import { readDay } from '#shared/lib/read-day.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { BodyDetail } from '../bodies-data.ts';
import { seatName } from '../bodies-view.ts';
import type { MandateForm } from '../use-mandate-form.ts';

/** Which of her other seats in the body the person gives up as she comes; nothing where she holds none. */
export function GivenUpSeats({ form, detail }: { form: MandateForm; detail: BodyDetail }) {
  const { t } = useTranslation(['bodies']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  const from = readDay(form.term.from);
  if (form.otherSeats.length === 0 || from === null) return null;
  const { organisations } = detail.rows;
  return (
    <CheckboxGroup
      label={t('bodies:mandate.otherSeats')}
      help={t('bodies:mandate.otherSeatsHelp', { day: day(addDays(from, -1)) })}
      options={form.otherSeats.map(({ seat, mandate }) => {
        const organisation = organisations.find(({ id }) => id === seat.organisationId);
        const name = seatName({ seat, organisation }, language, t);
        return { value: mandate.id, label: `${t(`bodies:role.${seat.role}`)} · ${name}` };
      })}
      value={form.givesUp.map(({ id }) => id)}
      onChange={form.setGivenUp}
    />
  );
}
