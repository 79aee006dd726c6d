import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { EXTRACT_ANSWERS } from '#shared/programme/extract-form/extract-fields.ts';
import { partsToAnswer, respondentsOf } from '#shared/programme/extract-form/extract-form.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useSaveForms } from '#renderer/features/forms/public.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { readProgrammePage, type ProgrammePage } from '../programme-data.ts';
import { askParties, readExtractsToSend } from './ask-parties.ts';

/** Makes the extracts of all organisations that have a part in a programme, to be confirmed, in one act. */
export function AskPartiesDialog({
  programme,
  onClose,
}: {
  programme: Programme;
  onClose: () => void;
}) {
  const page = valueOr(
    useLive((office) => readProgrammePage(office, programme.id), [programme.id]),
    null,
  );
  return page ? <AskPartiesForm page={page} onClose={onClose} /> : null;
}

function AskPartiesForm({ page, onClose }: { page: ProgrammePage; onClose: () => void }) {
  const { t } = useTranslation(['stages', 'programme', 'replies']);
  const office = useOffice();
  const act = useAct();
  const today = useToday();
  const { day } = useMoment();
  const { programme } = page.content;
  const respondents = useRespondents(page);
  const { draft, set, kept } = useKeptFields(`ask-parties:${programme.id}`, () => ({
    by: typedDay(programme.answersBy),
    ids: respondents.filter(({ isOpen }) => isOpen).map(({ id }) => id),
  }));
  const [isTried, setTried] = useState(false);
  const answersBy = readDay(draft.by);
  const organisationIds = draft.ids.filter((id) => respondents.some((one) => one.id === id));
  const { save, progress, stop } = useSaveForms({
    kind: 'programme-extracts',
    of: programme.title,
    read: (from) =>
      readExtractsToSend(from, programme.id, { organisationIds, answersBy: answersBy ?? today }),
    onSaved: async (said) => {
      const asked = { organisationIds, answersBy: answersBy ?? today };
      const version = t('stages:ask.version', { day: day(today) });
      const task = t('stages:ask.task', { name: pickText(programme.title, 'fi') });
      await act(() => askParties(office, programme, { ...asked, version, task }), said);
    },
  });
  const isDayMissing = answersBy === null;
  const isNobody = organisationIds.length === 0;

  return (
    <FormDialog
      kept={kept}
      title={t('stages:ask.title')}
      action={t('stages:ask.action')}
      onSave={async () => {
        setTried(true);
        return !isDayMissing && !isNobody && (await save());
      }}
      onClose={() => {
        stop();
        onClose();
      }}
    >
      <p>{t('stages:ask.text')}</p>
      <DayField
        label={t('stages:ask.by')}
        help={t('stages:ask.byHelp')}
        value={draft.by}
        onChange={(by) => set({ by })}
        error={isTried && isDayMissing ? t('programme:new.dayUnknown') : undefined}
      />
      {respondents.length === 0 ? (
        <Notice tone="info">{t('stages:ask.none')}</Notice>
      ) : (
        <CheckboxGroup
          label={t('stages:ask.whom')}
          options={respondents.map(({ id, name, hint }) => ({ value: id, label: name, hint }))}
          value={organisationIds}
          onChange={(ids) => set({ ids })}
          error={isTried && isNobody ? t('stages:ask.nobody') : undefined}
        />
      )}
      {progress ? (
        <ProgressBar
          label={t('replies:make.making', progress)}
          done={progress.done}
          total={progress.all}
          onCancel={stop}
        />
      ) : null}
    </FormDialog>
  );
}

/** Who is to answer for its parts, by name, with what is known of the answers; `isOpen` where one is missing. */
function useRespondents({ content, organisations }: ProgrammePage) {
  const { t } = useTranslation(['stages']);
  const language = useScreenLanguage();
  const { compare } = collatorFor(language);
  return respondentsOf(content)
    .map((id) => {
      const parties = partsToAnswer(content, id).map(({ party }) => party);
      const count = parties.length;
      const answered = parties.filter(({ answer }) =>
        EXTRACT_ANSWERS.some((one) => one === answer),
      ).length;
      const isAsked = parties.some(({ answer }) => answer === 'asked');
      const said = [
        t('stages:ask.parts', { count }),
        answered > 0 ? t('stages:ask.answered', { answered, count }) : '',
        isAsked ? t('stages:ask.asked') : '',
      ];
      const hint = said.filter((part) => part !== '').join(', ');
      const name = pickText(organisations.find((one) => one.id === id)?.name, language);
      return { id, name, hint, isOpen: answered < count };
    })
    .sort((one, other) => compare(one.name, other.name));
}
