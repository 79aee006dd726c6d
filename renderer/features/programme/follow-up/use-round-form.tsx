import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import type { RoundDraft } from '#shared/programme/follow-up/round-draft.ts';
import { actionsAskedOf, bodiesToAsk } from '#shared/programme/follow-up/requests.ts';
import { collatorFor } from '#shared/text/collator.ts';
import type { Option } from '#renderer/ui/fields/select.tsx';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { localText } from '#shared/records/draft-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { followUpAddress } from './follow-up-address.ts';
import { addRound, deleteRound, editRound } from './follow-up-commands.ts';
import { RoundDialog } from './round-dialog.tsx';

/** Beginning, changing and deleting a round, and the window that this opens. */
export function useRoundForm(page: ProgrammePage): {
  /** Opens a round; null begins one. */
  open: (round: FollowUpRound | null) => void;
  askDelete: (round: FollowUpRound) => Promise<void>;
  dialog: ReactNode;
} {
  const { t } = useTranslation(['followUp', 'common']);
  const [, navigate] = useLocation();
  const office = useOffice();
  const act = useAct();
  const confirm = useConfirm();
  const language = useScreenLanguage();
  const [opened, open] = useState<{ round: FollowUpRound | null } | null>(null);
  const { content } = page;
  const programmeId = content.programme.id;
  const bodies = whomToAsk(page, language, (count) => t('followUp:rounds.ofActions', { count }));
  const undone = t('followUp:rounds.undone');

  const save = async (draft: RoundDraft): Promise<boolean> => {
    const name = pickText(localText(draft.title), language);
    const task = t('followUp:rounds.dueTask', { name });
    const round = opened?.round;
    if (round) {
      const done = t('followUp:rounds.saved', { name });
      return await act(() => editRound(office, round, draft, task), done, undone);
    }
    const added = { id: '' };
    const isDone = await act(
      async () => {
        const result = await addRound(office, content, draft, task);
        added.id = result.value.id;
        return result;
      },
      t('followUp:rounds.added', { name }),
      undone,
    );
    if (isDone) navigate(followUpAddress(programmeId, added.id));
    return isDone;
  };

  const askDelete = async (round: FollowUpRound) => {
    const name = pickText(round.title, language);
    const isSure = await confirm({
      title: t('followUp:rounds.deleteTitle', { name }),
      text: t('followUp:rounds.deleteText'),
      action: t('common:delete'),
      danger: true,
    });
    if (!isSure) return;
    const done = t('followUp:rounds.deleted', { name });
    if (await act(() => deleteRound(office, round), done, undone)) {
      navigate(followUpAddress(programmeId));
    }
  };

  return {
    open: (round) => open({ round }),
    askDelete,
    dialog: opened ? (
      <RoundDialog
        programmeId={programmeId}
        bodies={bodies}
        round={opened.round}
        onSave={save}
        onClose={() => open(null)}
      />
    ) : null,
  };
}

/** Every organisation that a round can ask by name, and of how many actions it is asked. */
function whomToAsk(
  { content, organisations }: ProgrammePage,
  language: Language,
  hint: (count: number) => string,
): Option[] {
  const names = new Map(organisations.map(({ id, name }) => [id, pickText(name, language)]));
  return bodiesToAsk(content)
    .map(({ organisationId }) => ({
      value: organisationId,
      label: names.get(organisationId) ?? '',
      hint: hint(actionsAskedOf(content, organisationId).length),
    }))
    .sort((a, b) => collatorFor(language).compare(a.label, b.label));
}
