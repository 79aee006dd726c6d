import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/contacts/bodies/body.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { personOptions, readPersonChoices } from '#renderer/features/contacts/public.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { addBodyContact } from '../instrument-commands.ts';

/** Who of the contacts one turns to at a body. */
export function ContactDialog({ body, onClose }: { body: Body; onClose: () => void }) {
  const today = useToday();
  const { t } = useTranslation(['obligations']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const live = useLive(readPersonChoices, []);
  const { draft, set, kept } = useKeptFields(`body-contact:${body.id}`, {
    personId: null as string | null,
    role: '',
  });
  const { personId, role } = draft;
  const [isTried, setTried] = useState(false);
  const choices = valueOr(live, null);
  const options = useMemo(
    () => (choices ? personOptions(choices, body.organisationId, today, language) : []),
    [choices, body, language, today],
  );
  const save = async () => {
    setTried(true);
    const chosen = options.find(({ value }) => value === personId);
    if (!chosen || hasIdentityCode(role)) return false;
    return await act(
      () => addBodyContact(office, body, chosen.value, role),
      t('obligations:instruments.contactAdded', { name: chosen.name }),
      t('obligations:instruments.takenBack'),
    );
  };
  return (
    <FormDialog
      kept={kept}
      title={t('obligations:instruments.contactTitle')}
      action={t('obligations:rounds.save')}
      onSave={save}
      onClose={onClose}
    >
      <ComboBox
        label={t('obligations:instruments.person')}
        options={options}
        value={personId}
        onChange={(id) => set({ personId: id })}
        error={
          isTried && personId === null ? t('obligations:instruments.personMissing') : undefined
        }
      />
      <TextField
        label={t('obligations:instruments.role')}
        help={t('obligations:instruments.roleHelp')}
        optional
        value={role}
        onChange={(text) => set({ role: text })}
        error={hasIdentityCode(role) ? t('obligations:finding.identity-code') : undefined}
      />
    </FormDialog>
  );
}
