import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyDraft } from '#shared/contacts/bodies/body-draft.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useFormKeys } from '#renderer/ui/use-form-keys.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FootBar } from '#renderer/ui/foot-bar.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/view-bar.tsx';
import { addBody, editBody, localText } from '../bodies-commands.ts';
import { draftOfBody, emptyBody, useBodyForm, type BodyFormState } from '../use-body-form.ts';
import { BodyFields } from './body-fields.tsx';
import styles from './bodies.module.css';

type Target = {
  /** Which to edit; without it a new one. */
  id?: string;
  /** Saved (the id) or left without saving (null). */
  onDone: (id: string | null) => void;
};

/** The form of a body. */
export function BodyForm(target: Target) {
  const { t } = useTranslation(['bodies']);
  const { id } = target;
  const live = useLive(
    async ({ read }) => ({
      body: id === undefined ? undefined : await read.bodies.get(id),
      organisations: await read.organisations.toArray(),
    }),
    [id],
  );
  const [initial, setInitial] = useState<BodyDraft | null>(null);
  if (live.state !== 'ready') return null;
  const { body, organisations } = live.value;
  if (id !== undefined && !body) {
    return (
      <EmptyState
        icon="circle-question"
        title={t('bodies:page.goneTitle')}
        text={t('bodies:page.goneText')}
        headingLevel={1}
      />
    );
  }
  if (!initial) setInitial(body ? draftOfBody(body) : emptyBody());
  return initial ? <Form {...target} initial={initial} organisations={organisations} /> : null;
}

function Form({
  id,
  onDone,
  initial,
  organisations,
}: Target & { initial: BodyDraft; organisations: readonly Organisation[] }) {
  const { t } = useTranslation(['bodies', 'common']);
  const office = useOffice();
  const language = useScreenLanguage();
  const form = useBodyForm({
    draftKey: `body:${id ?? 'new'}`,
    initial,
    save: async (draft) => {
      if (id !== undefined) {
        await editBody(office, id, draft);
        onDone(id);
        return;
      }
      const made = await addBody(office, draft);
      showNotice(t('bodies:form.added', { name: pickText(localText(draft.name), language) }));
      onDone(made);
    },
    onCancel: () => onDone(null),
  });
  return form ? <Frame form={form} isNew={id === undefined} organisations={organisations} /> : null;
}

function Frame({
  form,
  isNew,
  organisations,
}: {
  form: BodyFormState;
  isNew: boolean;
  organisations: readonly Organisation[];
}) {
  const { t } = useTranslation(['bodies', 'common']);
  const ref = useRef<HTMLFormElement>(null);
  useFormKeys(ref, form);
  const title = t(isNew ? 'bodies:form.newBody' : 'bodies:form.editBody');

  return (
    <>
      <ViewBar title={title} back={{ href: '#/bodies', label: t('bodies:title') }} />
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
                  {t('bodies:form.discardDraft')}
                </Button>
              }
            >
              {t('bodies:form.restored')}
            </Notice>
          ) : null}
          <BodyFields form={form} organisations={organisations} />
          {form.errors > 0 || form.state === 'failed' ? (
            <Notice tone="danger">
              {form.errors > 0
                ? t('bodies:form.errors', { count: form.errors })
                : t('bodies:form.saveFailed')}
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
