import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Seat } from '#shared/contacts/bodies/seat.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { moveSeat } from './bodies-commands.ts';

/** Moves a seat up or down among its like, where there is room, and says where it stands now. */
export function useMoveSeat(): (
  body: Body,
  name: string,
  seat: Seat,
  siblings: readonly Seat[],
  step: -1 | 1,
) => Promise<void> {
  const { t } = useTranslation(['bodies']);
  const office = useOffice();
  const act = useAct();
  return async (body, name, seat, siblings, step) => {
    const place = siblings.findIndex(({ id }) => id === seat.id) + step + 1;
    if (place < 1 || place > siblings.length) return;
    await act(
      () => moveSeat(office, body, seat, siblings, step),
      t('bodies:seat.moved', { seat: name, place, total: siblings.length }),
    );
  };
}
