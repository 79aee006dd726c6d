import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { readDay } from '#shared/lib/read-day.ts';
import { isLocked } from '#shared/programme/lock.ts';
import { documentState, nextStates } from '#shared/programme/life.ts';
import { PROGRAMME_STATES, type ProgrammeState } from '#shared/programme/programme.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { documentRequest } from '../documents/document-request.tsx';
import { useDocumentChoices } from '../documents/document-choices.ts';
import { StageLacks } from './stage-lacks.tsx';
import { enterStage, type NewStage } from './stage-commands.ts';

/** What of a version and a day belongs to the step into a stage. */
const STEPS: { [S in ProgrammeState]?: 'consultation' | 'approval' } = {
  consultation: 'consultation',
  approved: 'approval',
};

/** Takes a programme into another stage: says what it lacks, and asks for version, documents and day where the step has some. */
export function StageDialog({
  content,
  onClose,
}: {
  content: ProgrammeContent;
  onClose: () => void;
}) {
  const { t } = useTranslation(['stages', 'programme']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const today = useToday();
  const { day: dayText } = useMoment();
  const { programme } = content;
  const locked = isLocked(programme);
  // Out of its approval a locked programme comes only once it is opened, with a reason.
  const usual = nextStates(programme.state).filter(
    (one) => !locked || documentState(one) === 'final',
  );
  const { draft, set, kept } = useKeptFields(`stage:${programme.id}`, () => ({
    state: usual[0] ?? programme.state,
    name: '',
    day: '',
    makesDocument: true,
  }));
  const [isTried, setTried] = useState(false);
  const purpose = STEPS[draft.state];
  const proposed = t('stages:versionName', {
    state: t(`programme:state.${draft.state}`),
    day: dayText(today),
  });
  const on = readDay(draft.day);
  const isDayMissing = purpose !== undefined && on === null;

  const save = async () => {
    setTried(true);
    if (isDayMissing) return false;
    let versionId: string | null = null;
    const isDone = await act(
      async () => {
        const done = await enterStage(office, programme, wantedStage());
        versionId = done.value;
        return done;
      },
      t('stages:done', { state: t(`programme:state.${draft.state}`) }),
    );
    if (isDone && draft.makesDocument && versionId !== null) {
      openDocument(documentRequest(programme, 'programme', language));
      useDocumentChoices.setState({ versionId });
    }
    return isDone;
  };
  const wantedStage = (): NewStage => {
    const { state } = draft;
    if (purpose === undefined || on === null) return { state };
    const name = draft.name.trim() || proposed;
    if (purpose === 'approval') return { state, adoptedOn: on, version: { name, purpose } };
    const title = t('stages:task', { name: pickText(programme.title, 'fi') });
    const note = t('stages:note', { day: dayText(on) });
    return { state, version: { name, purpose, note }, task: { title, dueOn: on } };
  };

  return (
    <FormDialog
      kept={kept}
      title={t('stages:change')}
      action={t('stages:action')}
      onSave={save}
      onClose={onClose}
    >
      <Select
        label={t('programme:field.state')}
        // All of them: an ended programme is taken down as what it is.
        options={[
          ...usual,
          ...PROGRAMME_STATES.filter(
            (one) =>
              one !== programme.state &&
              !usual.includes(one) &&
              (!locked || documentState(one) === 'final'),
          ),
        ].map((value) => ({ value, label: t(`programme:state.${value}`) }))}
        value={draft.state}
        onChange={(state) => set({ state })}
      />
      <StageLacks content={content} state={draft.state} />
      {purpose === undefined ? null : (
        <>
          <DayField
            label={t(`stages:day.${purpose}`)}
            {...(purpose === 'consultation' && { help: t('stages:dayHelp') })}
            value={draft.day}
            onChange={(day) => set({ day })}
            error={isTried && isDayMissing ? t('programme:new.dayUnknown') : undefined}
          />
          <TextField
            label={t('stages:name')}
            optional
            help={t('stages:nameHelp', { name: proposed })}
            value={draft.name}
            onChange={(name) => set({ name })}
            lang="fi"
          />
          <Checkbox
            isSelected={draft.makesDocument}
            onChange={(makesDocument) => set({ makesDocument })}
          >
            {t('stages:makesDocument')}
          </Checkbox>
          {purpose === 'approval' ? <Notice tone="info">{t('stages:willLock')}</Notice> : null}
        </>
      )}
    </FormDialog>
  );
}
