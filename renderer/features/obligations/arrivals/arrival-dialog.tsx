import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ARRIVAL_KINDS } from '#shared/cooperation/arrivals/arrival.ts';
import {
  arrivalWord,
  newArrival,
  readArrival,
  validateArrival,
  type Arrival,
  type ArrivalDraft,
  type ArrivalRows,
} from '#shared/cooperation/arrivals/arrival-draft.ts';
import { reviewWayOf } from '#shared/cooperation/review-rounds/review-way.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { PickedFile } from '#shared/ipc/contract.ts';
import { usePickFiles } from '#renderer/common/use-pick-file.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { useDraftForm, type DraftForm } from '#renderer/data/drafts/use-draft-form.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useNotKept } from '#renderer/features/attachments/public.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { DraftDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { readObligations } from '../obligations-data.ts';
import { useRoundWords } from '../use-round-words.ts';
import { noteArrival } from './arrival-commands.ts';
import { ArrivalFiles } from './arrival-files.tsx';
import { addressAfter, NEXT_STEPS, stepsAfter, type NextStep } from './next-step.ts';
import { senderOptions } from './sender-options.ts';
import { WhatIsNoted } from './what-is-noted.tsx';

/** What arrived from a body, said once: it is noted in every record that it concerns, in one act. */
export function ArrivalDialog({ onClose }: { onClose: () => void }) {
  const live = useLive(readObligations, []);
  return <LiveValue live={live}>{(rows) => <Form rows={rows} onClose={onClose} />}</LiveValue>;
}

type ArrivalForm = ArrivalDraft & { next: NextStep | null };

function Form({ rows, onClose }: { rows: ArrivalRows; onClose: () => void }) {
  const { t } = useTranslation(['arrivals', 'acts']);
  const office = useOffice();
  const language = useScreenLanguage();
  const today = useToday();
  const undoLater = useUndoLater();
  const notKept = useNotKept();
  const [files, setFiles] = useState<readonly PickedFile[]>([]);
  const pickFiles = usePickFiles({ title: t('arrivals:pickFiles') });
  const read = (draft: ArrivalDraft): Arrival => readArrival(draft, rows, { today, language });
  const form = useDraftForm({
    draftKey: 'arrival:new',
    initial: { ...newArrival(today), next: null } as ArrivalForm,
    validate: (draft) =>
      validateArrival(draft, read(draft)).map((one) => ({
        ...one,
        isUrgent: one.code === 'identity-code',
      })),
    sentence: ({ code }) => t(`arrivals:finding.${code}`),
    askDiscard: useAskDiscard(),
    onCancel: onClose,
    save: async (draft) => {
      const arrival = read(draft);
      const title = pickText(arrival.title, language);
      try {
        const { value, actId } = await noteArrival(office, arrival, files);
        undoLater(actId, t('arrivals:done', { title }), t('arrivals:undone'));
        notKept(t('arrivals:done', { title }), value.notKept);
        onClose();
        const address = addressAfter(nextOf(draft.next, arrival), value);
        if (address) window.location.hash = address;
        return true;
      } catch (error) {
        showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
        return false;
      }
    },
  });
  if (!form) return null;
  const { draft, set, error, leave } = form;
  const arrival = read(draft);
  const { kind, body } = arrival;
  const steps = stepsAfter(arrival);

  return (
    <DraftDialog title={t('arrivals:title')} action={t('arrivals:action')} width="wide" form={form}>
      <p>{t('arrivals:lead')}</p>
      <FieldRow>
        <ComboBox
          label={t('arrivals:field.body')}
          options={senderOptions(rows.bodies, language, t('arrivals:newBody'))}
          value={draft.bodyId}
          onChange={(bodyId) => set({ bodyId, round: null, roundNo: null, obligation: null })}
          error={error('bodyId')}
        />
        <Select
          label={t('arrivals:kindLabel')}
          options={ARRIVAL_KINDS.map((value) => ({
            value,
            label: arrivalWord(value, reviewWayOf(body), language),
          }))}
          value={kind}
          onChange={(value) => set({ kind: value, round: null, obligation: null, next: null })}
        />
      </FieldRow>
      <FieldRow>
        <DayField
          label={t(kind === 'visit' ? 'arrivals:field.announcedOn' : 'arrivals:field.receivedOn')}
          value={draft.receivedOn}
          onChange={(receivedOn) => set({ receivedOn })}
          onBlur={() => leave('receivedOn')}
          error={error('receivedOn')}
        />
        {arrival.owed ? (
          <DayField
            label={t('arrivals:field.dueOn')}
            optional
            value={arrival.dueText}
            onChange={(dueOn) => set({ dueOn })}
            onBlur={() => leave('dueOn')}
            error={error('dueOn')}
          />
        ) : null}
      </FieldRow>
      {kind === 'visit' ? (
        <FieldRow>
          <DayField
            label={t('arrivals:field.visitFrom')}
            optional
            value={draft.from}
            onChange={(from) => set({ from })}
            onBlur={() => leave('from')}
            error={error('from')}
          />
          <DayField
            label={t('arrivals:field.visitTo')}
            optional
            value={draft.to}
            onChange={(to) => set({ to })}
            onBlur={() => leave('to')}
            error={error('to')}
          />
        </FieldRow>
      ) : null}
      {body ? <WhereItBelongs form={form} arrival={arrival} /> : null}
      <ArrivalFiles
        files={files}
        onPick={async () => setFiles([...files, ...(await pickFiles())])}
        onRemove={(file) => setFiles(files.filter((one) => one !== file))}
      />
      {steps.length > 1 ? (
        <Select
          label={t('arrivals:field.next')}
          options={NEXT_STEPS.filter((one) => steps.includes(one)).map((value) => ({
            value,
            label: t(`arrivals:next.${value}`),
          }))}
          value={nextOf(draft.next, arrival)}
          onChange={(next) => set({ next })}
        />
      ) : null}
      {body ? <WhatIsNoted arrival={arrival} /> : null}
    </DraftDialog>
  );
}

/** The round, the obligation and the name under which it is noted, each as proposed until it is chosen otherwise. */
function WhereItBelongs({ form, arrival }: { form: DraftForm<ArrivalForm>; arrival: Arrival }) {
  const { t } = useTranslation(['arrivals']);
  const language = useScreenLanguage();
  const { nameOf } = useRoundWords();
  const { round } = arrival;
  const roundValue = typeof round === 'object' ? round.id : round;
  const obligationValue =
    typeof arrival.obligation === 'object' ? arrival.obligation.id : arrival.obligation;
  return (
    <>
      <FieldRow>
        <Select
          label={t('arrivals:field.round')}
          options={[
            ...arrival.rounds.map((one) => ({
              value: one.id,
              label: nameOf(one),
              hint: one.no === undefined ? undefined : pickText(one.theme, language) || undefined,
            })),
            { value: 'new', label: t('arrivals:newRound') },
            { value: 'none', label: t('arrivals:noRound') },
          ]}
          value={roundValue}
          onChange={(value) => form.set({ round: value, obligation: null })}
          error={form.error('round')}
        />
        {round === 'new' ? (
          <TextField
            label={t('arrivals:field.roundNo')}
            optional
            value={arrival.roundNo}
            onChange={(roundNo) => form.set({ roundNo })}
            onBlur={() => form.leave('roundNo')}
            error={form.error('roundNo')}
          />
        ) : null}
        {arrival.obligations.length > 0 && arrival.obligation !== 'none' ? (
          <Select
            label={t('arrivals:field.obligation')}
            options={[
              ...arrival.obligations.map(({ id, title }) => ({
                value: id,
                label: pickText(title, language),
              })),
              { value: 'new', label: t('arrivals:newObligation') },
            ]}
            value={obligationValue}
            onChange={(obligation) => form.set({ obligation })}
          />
        ) : null}
      </FieldRow>
      <TextField
        label={t('arrivals:field.title')}
        value={form.draft.title ?? pickText(arrival.title, language)}
        maxLength={300}
        onChange={(title) => form.set({ title })}
        error={form.error('title')}
      />
    </>
  );
}

/** What was chosen, where it can follow this arrival; else what comes first. */
function nextOf(chosen: NextStep | null, arrival: Arrival): NextStep {
  const steps = stepsAfter(arrival);
  return steps.find((one) => one === chosen) ?? steps[0] ?? 'nothing';
}
