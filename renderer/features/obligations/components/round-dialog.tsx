import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localText } from '#shared/records/draft-fields.ts';
import type { Body } from '#shared/contacts/bodies/body.ts';
import { ROUND_STATES, type ReviewRound } from '#shared/cooperation/review-rounds/review-round.ts';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { saveRound } from '../round-commands.ts';
import { useRoundWords } from '../use-round-words.ts';
import { bodyOptions } from '../body-options.ts';

/** A round of review: whose, which number, of what, and how far it is. */
export function RoundDialog({
  round,
  bodies,
  onClose,
}: {
  round: ReviewRound | undefined;
  bodies: readonly Body[];
  onClose: () => void;
}) {
  const { t } = useTranslation(['obligations', 'cooperation']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const { nameOf } = useRoundWords();
  const { draft, set, kept } = useKeptFields(`review-round:${round?.id ?? 'new'}`, {
    bodyId: round?.bodyId ?? null,
    no: round?.no === undefined ? '' : String(round.no),
    theme: { fi: '', sv: '', en: '', ...round?.theme },
    state: round?.state ?? ('coming' as const),
    notes: round?.notes ?? '',
  });
  const [isTried, setTried] = useState(false);
  const isNumber = /^\d{0,3}$/u.test(draft.no.trim());
  const codeError = (text: string) =>
    hasIdentityCode(text) ? t('obligations:finding.identity-code') : undefined;

  const save = async () => {
    setTried(true);
    const texts = [...Object.values(draft.theme), draft.notes];
    if (draft.bodyId === null || !isNumber || texts.some(hasIdentityCode)) return false;
    const theme = localText(draft.theme);
    const fields = {
      bodyId: draft.bodyId,
      no: draft.no.trim() === '' ? undefined : Number(draft.no),
      theme: Object.keys(theme).length > 0 ? theme : undefined,
      state: draft.state,
      notes: draft.notes.trim() || undefined,
    };
    const body = bodies.find(({ id }) => id === draft.bodyId);
    const name = `${pickText(body?.abbr, language) || pickText(body?.name, language)} ${nameOf({
      ...(fields.no !== undefined && { no: fields.no }),
      theme,
    })}`;
    return await act(
      () => saveRound(office, round?.id, fields, name),
      t(round ? 'obligations:rounds.saved' : 'obligations:rounds.added', { name }),
      t('obligations:rounds.takenBack'),
    );
  };

  return (
    <FormDialog
      kept={kept}
      title={t(round ? 'obligations:rounds.editTitle' : 'obligations:rounds.newTitle')}
      action={t('obligations:rounds.save')}
      onSave={save}
      onClose={onClose}
    >
      <ComboBox
        label={t('obligations:field.body')}
        options={bodyOptions(bodies, language)}
        value={draft.bodyId}
        onChange={(bodyId) => set({ bodyId })}
        error={isTried && draft.bodyId === null ? t('obligations:rounds.bodyMissing') : undefined}
      />
      <TextField
        label={t('obligations:rounds.no')}
        optional
        value={draft.no}
        onChange={(no) => set({ no })}
        error={isTried && !isNumber ? t('obligations:finding.number-invalid') : undefined}
      />
      {LANGUAGES.map((one) => (
        <TextField
          key={one}
          lang={one}
          label={t(`obligations:rounds.theme.${one}`)}
          optional
          value={draft.theme[one]}
          onChange={(text) => set({ theme: { ...draft.theme, [one]: text } })}
          error={isTried ? codeError(draft.theme[one]) : undefined}
        />
      ))}
      <Select
        label={t('obligations:field.state')}
        options={ROUND_STATES.map((state) => ({
          value: state,
          label: t(`cooperation:roundState.${state}`),
        }))}
        value={draft.state}
        onChange={(state) => set({ state })}
      />
      <TextArea
        label={t('obligations:field.notes')}
        help={t('obligations:form.notesHelp')}
        optional
        value={draft.notes}
        onChange={(notes) => set({ notes })}
        error={isTried ? codeError(draft.notes) : undefined}
      />
    </FormDialog>
  );
}
