import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import { pickText } from '#shared/i18n/languages.ts';
import {
  FormActs,
  ReplyDrop,
  useReadReplies,
  useSaveForms,
} from '#renderer/features/forms/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { SampleTag, StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { followUpAddress } from './follow-up-address.ts';
import type { FollowUp } from './follow-up-data.ts';
import { openRoundDocument, ROUND_DOCUMENTS } from './follow-up-documents.ts';
import styles from './follow-up.module.css';
import { readFormsToSend, readRemindersToSend } from './read-forms-to-send.ts';
import { requestRows } from './request-rows.ts';
import { RequestTable } from './request-table.tsx';
import { StatusMatrix } from './status-matrix.tsx';
import { TodayList } from './today-list.tsx';
import { IndicatorFigures } from './indicator-figures.tsx';
import { useRoundEntries } from './use-round-entries.ts';
import { useRoundForm } from './use-round-form.tsx';

/** A round: who has answered what, and what is to be done today. */
export function RoundPage({
  page,
  followUp,
  round,
}: {
  page: ProgrammePage;
  followUp: FollowUp;
  round: FollowUpRound;
}) {
  const { t } = useTranslation(['followUp', 'common']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const today = useToday();
  const { day } = useMoment();
  const form = useRoundForm(page);
  const forms = useSaveForms({
    kind: 'follow-up-form',
    of: round.title,
    read: (from) => readFormsToSend(from, round),
  });
  const reminders = useSaveForms({
    kind: 'follow-up-reminders',
    of: round.title,
    read: (from, make) => readRemindersToSend(from, round, make),
  });
  const replies = useReadReplies();
  const rows = useMemo(
    () => requestRows(page, followUp, round, { today, language }),
    [page, followUp, round, today, language],
  );
  const entries = useRoundEntries(page, round, { rows, form, reminders });

  return (
    <div className={styles.view} data-pane tabIndex={-1}>
      <div className={styles.bar}>
        <div className={styles.titles}>
          <h2 className={styles.title}>
            <LocalWords text={round.title} /> {round.sample ? <SampleTag /> : null}
          </h2>
          <p className={styles.facts}>
            <StatusMark tone="info" icon="calendar-clock">
              {t(`followUp:roundState.${round.state}`)}
            </StatusMark>
            <span>{t('followUp:rounds.asOfDay', { day: day(round.asOf) })}</span>
            {round.dueOn ? (
              <span>{t('followUp:rounds.dueDay', { day: day(round.dueOn) })}</span>
            ) : null}
          </p>
        </div>
        <div className={styles.acts} data-no-print>
          {followUp.rounds.length > 1 ? (
            <Select
              label={t('followUp:rounds.choose')}
              hideLabel
              size="small"
              options={followUp.rounds.toReversed().map((one) => ({
                value: one.id,
                label: pickText(one.title, language),
              }))}
              value={round.id}
              onChange={(id) => navigate(followUpAddress(round.programmeId, id))}
            />
          ) : null}
          <FormActs forms={reminders.progress ? reminders : forms} replies={replies} />
          <MenuButton
            label={t('followUp:documents.make')}
            icon="file-output"
            shape="text"
            entries={ROUND_DOCUMENTS.map((kind) => ({
              id: kind,
              label: t(`followUp:documents.${kind}`),
              onAction: () => openRoundDocument(kind, page.content.programme, round),
            }))}
          />
          <Button icon="plus" onPress={() => form.open(null)}>
            {t('followUp:rounds.beginNext')}
          </Button>
          <MenuButton label={t('followUp:rounds.more')} entries={entries} />
        </div>
      </div>
      <ReplyDrop
        replies={replies}
        isDisabled={(forms.progress ?? reminders.progress) !== null}
        waitingOf={rows.map(({ request }) => request.id)}
      />
      <div className={styles.columns}>
        <div className={styles.main}>
          <RequestTable programme={page.content.programme} round={round} rows={rows} />
          <StatusMatrix page={page} followUp={followUp} />
          <IndicatorFigures page={page} followUp={followUp} round={round} />
        </div>
        <TodayList
          round={round}
          rows={rows}
          entries={entries}
          onEditRound={() => form.open(round)}
        />
      </div>
      {form.dialog}
    </div>
  );
}
