import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Obligation } from '#shared/cooperation/obligations/obligation.ts';
import {
  writtenIn,
  type ObligationDraft,
} from '#shared/cooperation/obligations/obligation-draft.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FootBar } from '#renderer/ui/foot-bar.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useFormKeys } from '#renderer/ui/use-form-keys.ts';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/view-bar.tsx';
import { ObligationFields } from '../components/obligation-fields.tsx';
import { addObligation, editObligation } from '../obligations-commands.ts';
import { readChoices, type ObligationChoices } from '../obligations-data.ts';
import {
  draftOfObligation,
  emptyObligation,
  useObligationForm,
  type ObligationFormState,
} from '../use-obligation-form.ts';
import styles from '../components/obligations.module.css';

type Target = {
  /** Which to edit; without it a new one. */
  id?: string;
  /** Saved (the id) or left without saving (null). */
  onDone: (id: string | null) => void;
};

/** The form of an obligation. */
export function ObligationForm(target: Target) {
  const { t } = useTranslation(['obligations']);
  const { id } = target;
  const live = useLive(
    async (office) => ({
      obligation: id === undefined ? undefined : await office.read.obligations.get(id),
      choices: await readChoices(office),
    }),
    [id],
  );
  const [initial, setInitial] = useState<ObligationDraft | null>(null);
  if (live.state !== 'ready') return null;
  const { obligation, choices } = live.value;
  if (id !== undefined && !obligation) {
    return (
      <EmptyState
        icon="circle-question"
        title={t('obligations:page.goneTitle')}
        text={t('obligations:page.goneText')}
        headingLevel={1}
      />
    );
  }
  if (!initial) setInitial(obligation ? draftOfObligation(obligation) : emptyObligation());
  return initial ? (
    <Form {...target} obligation={obligation} initial={initial} choices={choices} />
  ) : null;
}

function Form({
  obligation,
  onDone,
  initial,
  choices,
}: Target & {
  obligation: Obligation | undefined;
  initial: ObligationDraft;
  choices: ObligationChoices;
}) {
  const { t } = useTranslation(['obligations']);
  const office = useOffice();
  const language = useScreenLanguage();
  const form = useObligationForm({
    draftKey: `obligation:${obligation?.id ?? 'new'}`,
    initial,
    save: async (draft) => {
      const today = dayInFinland(new Date());
      if (obligation) {
        await editObligation(office, obligation, draft, today);
        onDone(obligation.id);
        return;
      }
      const made = await addObligation(office, draft, today);
      const name = pickText(writtenIn(draft.title), language);
      showNotice(t('obligations:form.added', { name }));
      onDone(made);
    },
    onCancel: () => onDone(null),
  });
  return form ? <Frame form={form} isNew={!obligation} choices={choices} /> : null;
}

function Frame({
  form,
  isNew,
  choices,
}: {
  form: ObligationFormState;
  isNew: boolean;
  choices: ObligationChoices;
}) {
  const { t } = useTranslation(['obligations', 'common']);
  const ref = useRef<HTMLFormElement>(null);
  useFormKeys(ref, form);
  const title = t(isNew ? 'obligations:form.new' : 'obligations:form.edit');
  return (
    <>
      <ViewBar title={title} back={{ href: '#/obligations', label: t('obligations:title') }} />
      <form
        ref={ref}
        className={styles.form}
        aria-label={title}
        noValidate
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        <div className={styles.formBody}>
          {form.restored ? (
            <Notice
              tone="info"
              actions={
                <Button size="small" onPress={form.discardDraft}>
                  {t('obligations:form.discardDraft')}
                </Button>
              }
            >
              {t('obligations:form.restored')}
            </Notice>
          ) : null}
          <ObligationFields form={form} choices={choices} />
          {form.errors > 0 || form.state === 'failed' ? (
            <Notice tone="danger">
              {form.errors > 0
                ? t('obligations:form.errors', { count: form.errors })
                : t('obligations:form.saveFailed')}
            </Notice>
          ) : null}
        </div>
        <FootBar>
          <Button onPress={form.cancel}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            shortcut="CmdOrCtrl+Enter"
            isPending={form.state === 'saving'}
            onPress={form.save}
          >
            {t('common:save')}
          </Button>
        </FootBar>
      </form>
    </>
  );
}
