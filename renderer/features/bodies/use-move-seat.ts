import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Seat } from '#shared/contacts/bodies/seat.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { moveSeat } from './bodies-commands.ts';

/** Moves a seat up or down among its like and says where it stands now. */
export function useMoveSeat(): (
  body: Body,
  name: string,
  seat: Seat,
  siblings: readonly Seat[],
  step: -1 | 1,
) => Promise<void> {
  const { t } = useTranslation(['bodies', 'acts']);
  const office = useOffice();
  return async (body, name, seat, siblings, step) => {
    const place = siblings.findIndex(({ id }) => id === seat.id) + step + 1;
    try {
      if (!(await moveSeat(office, body, seat, siblings, step))) return;
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      return;
    }
    showNotice(t('bodies:seat.moved', { seat: name, place, total: siblings.length }));
  };
}
