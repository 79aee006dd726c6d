import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '#shared/attachments/attachment.ts';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { LiveRecord } from '#renderer/features/trash/public.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx';
import { focusWhenLost } from '#renderer/ui/focus/focus-when-lost.ts';
import { DraftNotice } from '#renderer/ui/forms/draft-notice.tsx';
import { FootBar } from '#renderer/ui/forms/foot-bar.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useFormKeys } from '#renderer/ui/forms/use-form-keys.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { LinkFields } from '../components/link-fields.tsx';
import { PreviewList } from '../components/preview-list.tsx';
import { readArrived, readLinks, type ArrivedQuestionnaire } from '../questionnaires-data.ts';
import { useNewQuestionnaire, type NewForm } from '../use-new-questionnaire.ts';
import { useQuestionsFile } from '../use-questions-file.ts';
import styles from '../components/questionnaires.module.css';

type Done = (id: string | null) => void;

/** A new questionnaire: first its questions are read, then looked at, then saved. */
export function NewQuestionnaire({ onDone }: { onDone: Done }) {
  return <Form arrived={null} onDone={onDone} />;
}

/** The questions of a questionnaire that was noted without them. */
export function QuestionsInto({ id, onDone }: { id: string; onDone: Done }) {
  const { t } = useTranslation(['questionnaires']);
  const live = useLive((office) => readArrived(office, id), [id]);
  return (
    <LiveRecord
      live={live}
      record={{ table: 'questionnaires', id }}
      failure={{
        title: t('questionnaires:list.failedTitle'),
        text: t('questionnaires:list.failedText'),
      }}
    >
      {(arrived) => <Form arrived={arrived} onDone={onDone} />}
    </LiveRecord>
  );
}

function Form({ arrived, onDone }: { arrived: ArrivedQuestionnaire | null; onDone: Done }) {
  const form = useNewQuestionnaire(arrived?.questionnaire, onDone);
  return form ? <Whole form={form} arrived={arrived} /> : null;
}

function Whole({ form, arrived }: { form: NewForm; arrived: ArrivedQuestionnaire | null }) {
  const { t } = useTranslation(['questionnaires', 'common']);
  const ref = useRef<HTMLFormElement>(null);
  const { draft, save, cancel } = form;
  useFormKeys(ref, { tries: form.tries, save, cancel });
  const isRead = draft.lines !== null;
  // What was pressed goes with its step: the next one begins in its first field.
  useEffect(() => {
    focusWhenLost(ref.current?.querySelector<HTMLElement>('input:not([hidden]), textarea'));
  }, [isRead]);
  const language = useScreenLanguage();
  const title = t(arrived ? 'questionnaires:make.read' : 'questionnaires:new');
  const back = arrived
    ? ({
        href: `#/questionnaires/${arrived.questionnaire.id}`,
        label: pickText(arrived.questionnaire.title, language),
      } as const)
    : ({ href: '#/questionnaires', label: t('questionnaires:title') } as const);
  return (
    <>
      <ViewBar title={title} back={back} />
      <form
        ref={ref}
        className={styles.form}
        aria-label={title}
        noValidate
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        <div className={styles.formBody}>
          <DraftNotice form={form} />
          {draft.lines ? (
            <Checked form={form} />
          ) : (
            <Source form={form} files={arrived?.files ?? []} />
          )}
        </div>
        <FootBar>
          <Button onPress={cancel}>{t('common:cancel')}</Button>
          {draft.lines ? (
            <>
              <Button onPress={() => form.set({ lines: null, preface: [] })}>
                {t('questionnaires:make.again')}
              </Button>
              <Button
                variant="primary"
                shortcut="CmdOrCtrl+Enter"
                isPending={form.state === 'saving'}
                onPress={save}
              >
                {t('questionnaires:make.save')}
              </Button>
            </>
          ) : null}
        </FootBar>
      </form>
    </>
  );
}

/** Where the questions come from. */
function Source({ form, files }: { form: NewForm; files: readonly Attachment[] }) {
  const { t } = useTranslation(['questionnaires', 'engagements']);
  const office = useOffice();
  const file = useQuestionsFile(form.take);
  const { pasted } = form.draft;
  const readKept = async ({ fileName: name, sha256 }: Attachment) => {
    const bytes = await office.files.get(sha256);
    if (bytes) await file.read({ name, bytes });
    else showNotice(t('engagements:attachments.lost', { name }));
  };
  return (
    <>
      <FileDrop
        title={t('questionnaires:make.dropTitle')}
        text={t('questionnaires:make.dropText')}
        onFiles={([first]) => void (first && file.take(first))}
      />
      {files.map((kept) => (
        <div key={kept.id}>
          <Button
            variant="primary"
            icon="file-input"
            isPending={file.isReading}
            onPress={() => void readKept(kept)}
          >
            {t('questionnaires:make.readKept', { name: kept.fileName })}
          </Button>
        </div>
      ))}
      <p>{t('questionnaires:make.lead')}</p>
      <div>
        <Button icon="file-input" onPress={() => void file.choose()}>
          {t('questionnaires:make.pick')}
        </Button>
      </div>
      <TextArea
        label={t('questionnaires:make.paste')}
        help={t('questionnaires:make.pasteHelp')}
        rows={12}
        value={pasted}
        error={form.error('lines')}
        onChange={(text) => form.set({ pasted: text })}
      />
      {file.problem ? <Notice tone="danger">{file.problem}</Notice> : null}
      <div>
        <Button
          variant="primary"
          isPending={file.isReading}
          isDisabled={pasted.trim() === ''}
          onPress={() => void file.readText(pasted)}
        >
          {t('questionnaires:make.read')}
        </Button>
      </div>
    </>
  );
}

/** What was read, to be corrected, and what the questionnaire is. */
function Checked({ form }: { form: NewForm }) {
  const { t } = useTranslation(['questionnaires', 'common']);
  const language = useScreenLanguage();
  const { draft, error } = form;
  const live = useLive(readLinks, []);
  const lines = draft.lines ?? [];
  const kept = lines.filter(({ isLeftOut }) => !isLeftOut).length;
  return (
    <>
      <Section title={t('questionnaires:make.about')}>
        <div className={styles.fields}>
          <TextField
            label={t('questionnaires:field.title')}
            value={draft.title}
            error={error('title')}
            maxLength={200}
            onChange={(title) => form.set({ title })}
          />
          <LiveValue live={live}>
            {(links) => <LinkFields links={links} value={draft} onChange={form.set} />}
          </LiveValue>
          <FieldRow>
            <DayField
              label={t('questionnaires:field.receivedOn')}
              value={draft.receivedOn}
              error={error('receivedOn')}
              optional
              onChange={(receivedOn) => form.set({ receivedOn })}
            />
            <DayField
              label={t('questionnaires:field.dueOn')}
              value={draft.dueOn}
              error={error('dueOn')}
              optional
              onChange={(dueOn) => form.set({ dueOn })}
            />
            <Select
              label={t('questionnaires:field.language')}
              options={LANGUAGES.map((one) => ({
                value: one,
                label: t(`common:languages.${one}`),
              }))}
              value={draft.language}
              onChange={(one) => form.set({ language: one })}
            />
          </FieldRow>
        </div>
      </Section>
      {error('code') ? <Notice tone="danger">{error('code')}</Notice> : null}
      <Section title={t('questionnaires:make.preview')}>
        <p className={styles.quiet}>
          {t('questionnaires:make.count', { count: kept })}. {t('questionnaires:make.keys')}
        </p>
        {draft.preface.length > 0 ? (
          <details className={styles.preface}>
            <summary>{t('questionnaires:make.preface')}</summary>
            {draft.preface.map((text, at) => (
              <p key={at} lang={draft.language === language ? undefined : draft.language}>
                {text}
              </p>
            ))}
          </details>
        ) : null}
        <PreviewList
          lines={lines}
          language={draft.language}
          onChange={(next) => form.set({ lines: next })}
        />
      </Section>
    </>
  );
}
