import { listText } from '#shared/text/list-text.ts';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Seat } from '#shared/contacts/bodies/seat.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { deleteBody, deleteSeat } from './bodies-commands.ts';
import { countParts } from './bodies-data.ts';
import { useAct } from '#renderer/common/use-act.ts';

/** Deletes a body after telling what goes with it. Returns whether it went. */
export function useDeleteBody(): (body: Body) => Promise<boolean> {
  const { t } = useTranslation(['bodies', 'common']);
  const office = useOffice();
  const confirm = useConfirm();
  const act = useAct();
  const language = useScreenLanguage();
  const goes = useWhatGoes();
  return async (body) => {
    const name = pickText(body.name, language);
    const { seats, mandates } = await countParts(office, { bodyId: body.id });
    const sure = await confirm({
      title: t('bodies:delete.bodyTitle', { name }),
      text: goes([
        seats > 0 ? t('bodies:delete.seats', { count: seats }) : '',
        mandates > 0 ? t('bodies:delete.mandates', { count: mandates }) : '',
      ]),
      action: t('common:delete'),
      danger: true,
    });
    if (!sure) return false;
    const done = t('bodies:delete.body', { name });
    return await act(() => deleteBody(office, body), done, t('bodies:delete.restored'));
  };
}

/** Deletes a seat after telling what goes with it. */
export function useDeleteSeat(): (body: Body, seat: Seat) => Promise<boolean> {
  const { t } = useTranslation(['bodies', 'common']);
  const office = useOffice();
  const confirm = useConfirm();
  const act = useAct();
  const goes = useWhatGoes();
  return async (body, seat) => {
    const { seats, mandates } = await countParts(office, { seatId: seat.id });
    const sure = await confirm({
      title: t('bodies:delete.seatTitle'),
      text: goes([
        seats > 0 ? t('bodies:delete.deputySeats', { count: seats }) : '',
        mandates > 0 ? t('bodies:delete.mandates', { count: mandates }) : '',
      ]),
      action: t('common:delete'),
      danger: true,
    });
    if (!sure) return false;
    return await act(
      () => deleteSeat(office, body, seat),
      t('bodies:delete.seat'),
      t('bodies:delete.restored'),
    );
  };
}

function useWhatGoes(): (parts: readonly string[]) => string {
  const { t } = useTranslation(['bodies']);
  const language = useScreenLanguage();
  return (parts) => {
    const what = parts.filter(Boolean);
    return what.length === 0
      ? t('bodies:delete.goesAlone')
      : t('bodies:delete.goes', { what: listText(what, language) });
  };
}
