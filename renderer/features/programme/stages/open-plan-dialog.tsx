import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '#shared/programme/programme.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { openForChanges } from './stage-commands.ts';

/** Asks who wants an approved programme changed, and why. */
export function OpenPlanDialog({
  programme,
  onClose,
}: {
  programme: Programme;
  onClose: () => void;
}) {
  const { t } = useTranslation(['stages', 'versions', 'programme']);
  const office = useOffice();
  const act = useAct();
  const today = useToday();
  const { draft, set, kept } = useKeptFields(`open-plan:${programme.id}`, () => ({
    askedBy: '',
    reason: '',
  }));
  const [isTried, setTried] = useState(false);
  const askedBy = draft.askedBy.trim();
  const reason = draft.reason.trim();
  return (
    <FormDialog
      kept={kept}
      title={t('stages:open')}
      action={t('stages:openAction')}
      onSave={async () => {
        setTried(true);
        if (askedBy === '' || reason === '') return false;
        return await act(
          () => openForChanges(office, programme, { today, askedBy, reason }),
          t('stages:opened'),
        );
      }}
      onClose={onClose}
    >
      <TextField
        label={t('versions:reason.askedBy')}
        help={t('versions:reason.askedByHelp')}
        value={draft.askedBy}
        onChange={(text) => set({ askedBy: text })}
        error={isTried && askedBy === '' ? t('versions:reason.whoMissing') : undefined}
        lang="fi"
      />
      <TextArea
        label={t('versions:reason.why')}
        help={t('programme:field.notesHelp')}
        value={draft.reason}
        onChange={(text) => set({ reason: text })}
        error={isTried && reason === '' ? t('versions:reason.whyMissing') : undefined}
        lang="fi"
      />
    </FormDialog>
  );
}
