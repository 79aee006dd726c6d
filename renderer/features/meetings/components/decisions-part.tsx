import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import { withText } from '#shared/i18n/with-text.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import type { Action } from '#shared/programme/action.ts';
import { DECISION_KINDS, type AgendaItem, type DecisionKind } from '#shared/meetings/meeting.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { DecidedStatusDialog } from '#renderer/features/programme/public.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { SourceTasks } from '#renderer/features/tasks/public.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useWhenGone } from '#renderer/ui/focus/use-when-gone.ts';
import { SavedField } from '#renderer/ui/forms/saved-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { VisuallyHidden } from '#renderer/ui/words/visually-hidden.tsx';
import { LineActs } from '#renderer/ui/tables/line-acts.tsx';
import { readLinkedActions, type MeetingDetail } from '../meetings-data.ts';
import { editDecision } from '../agenda-commands.ts';
import { useAgendaActs } from '../use-agenda-acts.ts';
import styles from './meetings.module.css';

/** What was decided on an item, each with its number in the body's series; one more with Enter. */
export function DecisionsPart({ item, detail }: { item: AgendaItem; detail: MeetingDetail }) {
  const { t } = useTranslation(['meetings']);
  const office = useOffice();
  const screen = useScreenLanguage();
  const { language, state } = detail.meeting;
  const isFixed = state === 'approved';
  const { decide, removeDecision, makeTask } = useAgendaActs(detail.meeting);
  const actions = valueOr(
    useLive((one) => readLinkedActions(one, item.id), [item.id]),
    [],
  );
  const [telling, setTelling] = useState<{ action: Action; text: string } | null>(null);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<DecisionKind>('decided');
  const check = (written: string) =>
    hasIdentityCode(written) ? t('meetings:error.identityCode') : undefined;
  const kinds = DECISION_KINDS.map((one) => ({
    value: one,
    label: t(`meetings:decisionKind.${one}`),
  }));
  const own = detail.ownDecisions.filter(({ agendaItemId }) => agendaItemId === item.id);
  const numberOf = (id: string) =>
    detail.decisions.find(({ decision }) => decision.id === id)?.number;
  const add = async () => {
    if (text.trim() === '' || check(text) !== undefined) return;
    if (await decide(item, kind, text.trim())) setText('');
  };
  return (
    <div className={styles.decisions} role="group" aria-label={t('meetings:item.decisions')}>
      {own.length > 0 ? (
        <ol className={styles.decisionList}>
          {own.map((decision) => {
            const number = String(numberOf(decision.id) ?? '');
            const name = t('meetings:item.decisionNumber', { number }).trim();
            return (
              <li key={decision.id} data-decision={decision.id}>
                <fieldset className={styles.decision} disabled={isFixed}>
                  <Select
                    label={`${t('meetings:item.decisionKind')}: ${name}`}
                    hideLabel
                    size="small"
                    options={kinds}
                    value={decision.kind}
                    onChange={(one) => void editDecision(office, decision, { kind: one })}
                  />
                  <SavedField
                    keptAs={`${decision.id}:text:${language}`}
                    label={name}
                    wraps
                    lang={language}
                    value={decision.text[language] ?? ''}
                    check={check}
                    onSave={(written) =>
                      editDecision(office, decision, {
                        text: withText(decision.text, language, written),
                      })
                    }
                  />
                  <LineActs>
                    <IconButton
                      icon="trash"
                      size="small"
                      label={t('meetings:delete.decision', { number }).trim()}
                      onPress={() => void removeDecision(decision)}
                    />
                  </LineActs>
                </fieldset>
                {detail.withTasks.has(decision.id) ? (
                  <div className={styles.decisionTasks}>
                    <SourceTasks sourceKind="decision" sourceId={decision.id} />
                  </div>
                ) : (
                  <MakeTask id={decision.id} name={name} onPress={() => void makeTask(decision)} />
                )}
                {actions.map((action) => (
                  <div key={action.id} className={styles.decisionTasks} data-no-print>
                    <Button
                      size="small"
                      variant="quiet"
                      icon="circle-dot"
                      onPress={() => setTelling({ action, text: decision.text[language] ?? '' })}
                    >
                      {t('meetings:item.tellStatus', { name: pickText(action.title, screen) })}
                      <VisuallyHidden>{`: ${name}`}</VisuallyHidden>
                    </Button>
                  </div>
                ))}
              </li>
            );
          })}
        </ol>
      ) : null}
      {telling ? (
        <DecidedStatusDialog
          action={telling.action}
          decided={{ language, text: telling.text }}
          onClose={() => setTelling(null)}
        />
      ) : null}
      <form
        autoComplete="off"
        noValidate
        data-no-print
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <fieldset className={styles.decision} disabled={isFixed}>
          <Select
            label={t('meetings:item.decisionKind')}
            hideLabel
            size="small"
            options={kinds}
            value={kind}
            onChange={setKind}
          />
          <TextField
            label={t('meetings:item.decisionLine')}
            help={t('meetings:item.decisionHelp')}
            value={text}
            lang={language}
            wraps
            maxLength={2000}
            onChange={setText}
            error={check(text)}
          />
          <Button type="submit" size="small" icon="plus">
            {t('meetings:item.addDecision')}
          </Button>
        </fieldset>
      </form>
    </div>
  );
}

/** Makes a task of a decision; the keyboard is on the task then, so that Enter opens it for its day and its doer. */
function MakeTask({ id, name, onPress }: { id: string; name: string; onPress: () => void }) {
  const { t } = useTranslation(['meetings']);
  const taskNext = useWhenGone(
    (_part, view) => () =>
      view?.querySelector<HTMLElement>(`[data-decision="${id}"] ul button`) ?? null,
  );
  return (
    <div className={styles.decisionTasks} data-no-print {...taskNext}>
      <Button size="small" variant="quiet" icon="plus" onPress={onPress}>
        {t('meetings:item.makeTask')}
        <VisuallyHidden>{`: ${name}`}</VisuallyHidden>
      </Button>
    </div>
  );
}
