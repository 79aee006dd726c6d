import { useTranslation } from 'react-i18next';
import type { FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import { bodiesToAsk, requestsToRemind } from '#shared/programme/follow-up/requests.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import type { SaveForms } from '#renderer/features/forms/public.ts';
import type { MenuEntry } from '#renderer/ui/overlays/menu-button.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { addRequests, markReminded, markSent } from './follow-up-commands.ts';
import type { RequestRow } from './request-rows.ts';
import type { useRoundForm } from './use-round-form.tsx';

/** What else can be done with a round: what goes to all whom it asks, whom to ask more, the round itself. */
export function useRoundEntries(
  page: ProgrammePage,
  round: FollowUpRound,
  {
    rows,
    form,
    reminders,
  }: {
    rows: readonly RequestRow[];
    form: ReturnType<typeof useRoundForm>;
    reminders: SaveForms;
  },
): MenuEntry[] {
  const { t } = useTranslation(['followUp']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const today = useToday();
  const asked = new Set(rows.map(({ request }) => request.organisationId));
  const missing = bodiesToAsk(page.content).filter((body) => !asked.has(body.organisationId));
  const toSend = rows.flatMap(({ request, state }) => (state === 'toSend' ? [request] : []));
  const toRemind = requestsToRemind({ requests: rows.map(({ request }) => request) }, round);
  const name = pickText(round.title, language);
  const undone = t('followUp:requests.undone');
  return [
    {
      id: 'edit',
      label: t('followUp:rounds.edit'),
      icon: 'pencil',
      onAction: () => form.open(round),
    },
    {
      id: 'missing',
      label: t('followUp:requests.addMissing', { count: missing.length }),
      icon: 'user-plus',
      isDisabled: missing.length === 0,
      onAction: () =>
        void act(
          () => addRequests(office, round, missing),
          t('followUp:requests.missingAdded', { count: missing.length }),
          undone,
        ),
    },
    {
      id: 'sent',
      label: t('followUp:requests.markAllSent', { count: toSend.length }),
      icon: 'mail',
      isDisabled: toSend.length === 0,
      onAction: () =>
        void act(
          () => markSent(office, toSend, today, name),
          t('followUp:requests.allSent', { count: toSend.length }),
          undone,
        ),
    },
    'line',
    {
      id: 'reminders',
      label: t('followUp:requests.makeReminders', { count: toRemind.length }),
      icon: 'file-output',
      isDisabled: toRemind.length === 0 || reminders.progress !== null,
      onAction: () => void reminders.save(),
    },
    {
      id: 'reminded',
      label: t('followUp:requests.markAllReminded', { count: toRemind.length }),
      icon: 'bell',
      isDisabled: toRemind.length === 0,
      onAction: () =>
        void act(
          () => markReminded(office, toRemind, today, name),
          t('followUp:requests.allReminded', { count: toRemind.length }),
          undone,
        ),
    },
    'line',
    {
      id: 'delete',
      label: t('followUp:rounds.delete'),
      icon: 'trash',
      danger: true,
      onAction: () => void form.askDelete(round),
    },
  ];
}
