import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type {
  FollowUpRequest,
  FollowUpRound,
  RequestState,
} from '#shared/programme/follow-up/follow-up.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import type { FieldChanges } from '#shared/records/record.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import type { MenuEntry } from '#renderer/ui/overlays/menu-button.tsx';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { followUpAddress } from './follow-up-address.ts';
import { editRequest, remindedOn, stateChanges } from './follow-up-commands.ts';
import { BODY_DOCUMENTS, openBodyDocument } from './follow-up-documents.ts';
import { RequestDialog } from './request-dialog.tsx';
import { countsOf, type RequestRow } from './request-rows.ts';

/** What can be done with a request, and the window that this opens. */
export function useRequestActs(
  programme: Programme,
  round: FollowUpRound,
): {
  entries: (row: RequestRow) => MenuEntry[];
  edit: (row: RequestRow) => void;
  dialog: ReactNode;
} {
  const { t } = useTranslation(['followUp']);
  const [, navigate] = useLocation();
  const office = useOffice();
  const act = useAct();
  const today = useToday();
  const [editing, edit] = useState<RequestRow | null>(null);
  const undone = t('followUp:requests.undone');
  const change = (
    { request, name }: RequestRow,
    changes: FieldChanges<FollowUpRequest>,
    done: string,
  ) => act(() => editRequest(office, request, changes, name), done, undone);
  const toState = (row: RequestRow, state: RequestState) =>
    change(
      row,
      stateChanges(state, row.request, today),
      t('followUp:requests.changed', {
        name: row.name,
        state: t(`followUp:requestState.${state}`),
      }),
    );
  const remind = (row: RequestRow) =>
    change(
      row,
      remindedOn(row.request, today),
      t('followUp:requests.changed', { name: row.name, state: t('followUp:reminded') }),
    );

  const entries = (row: RequestRow): MenuEntry[] => {
    const { state } = row.request;
    const mark = (to: RequestState, label: string, icon: IconName) => ({
      id: to,
      label,
      icon,
      isDisabled: state === to,
      onAction: () => void toState(row, to),
    });
    return [
      {
        id: 'open',
        label: t('followUp:requests.open'),
        icon: 'list',
        onAction: () => navigate(followUpAddress(round.programmeId, row.request.id)),
      },
      {
        id: 'edit',
        label: t('followUp:requests.edit'),
        icon: 'pencil',
        onAction: () => edit(row),
      },
      'line',
      mark('sent', t('followUp:requests.markSent'), 'mail'),
      {
        id: 'remind',
        label: t('followUp:requests.markReminded'),
        icon: 'bell',
        isDisabled: state !== 'sent' && state !== 'partly',
        onAction: () => void remind(row),
      },
      mark('partly', t('followUp:requests.markPartly'), 'circle-dot'),
      mark('received', t('followUp:requests.markReceived'), 'circle-check'),
      'line',
      ...BODY_DOCUMENTS.map((kind) => ({
        id: kind,
        label: t(`followUp:documents.${kind}`),
        icon: 'file-output' as const,
        // Nobody is reminded of what is there.
        isDisabled: kind === 'follow-up-reminder' && isAllTold(row),
        onAction: () =>
          void openBodyDocument(kind, office, {
            programme,
            round,
            organisationId: row.request.organisationId,
          }),
      })),
      'line',
      mark('waived', t('followUp:requests.waive'), 'minus'),
      mark('toSend', t('followUp:requests.reopen'), 'undo'),
    ];
  };

  return {
    entries,
    edit,
    dialog: editing ? (
      <RequestDialog
        request={editing.request}
        round={round}
        name={editing.name}
        onSave={(changes) =>
          change(editing, changes, t('followUp:requests.saved', { name: editing.name }))
        }
        onClose={() => edit(null)}
      />
    ) : null,
  };
}

/** Whether a body has told of every action that it is asked of, accepted or not. */
function isAllTold(row: RequestRow): boolean {
  const { told, all } = countsOf(row);
  return all > 0 && told >= all;
}
