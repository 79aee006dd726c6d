import { useTranslation } from 'react-i18next';
import type {
  FollowUpRound,
  FollowUpStatus,
  ReportState,
  RoundQuestion,
  StatusReport,
} from '#shared/programme/follow-up/follow-up.ts';
import { pickText, type LocalText } from '#shared/i18n/languages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import styles from './follow-up.module.css';
import { StatusWord } from './status-word.tsx';

const LONG = ['done', 'obstacles', 'next'] as const;

/** How one action stands, as the body told it, beside how it stood before. */
export function ReportCard({
  name,
  number,
  title,
  report,
  before,
  questions,
  values,
  onWrite,
  onState,
}: {
  /** What it is called where it is read out. */
  name: string;
  number: string;
  title: LocalText;
  report: StatusReport | undefined;
  before: { status: FollowUpStatus; round: FollowUpRound } | undefined;
  questions: readonly RoundQuestion[];
  /** What the round told of the action's indicators. */
  values: readonly { id: string; name: LocalText; value: string }[];
  onWrite: () => void;
  onState: (state: ReportState) => void;
}) {
  const { t } = useTranslation(['followUp']);
  const language = useScreenLanguage();
  const answers = new Map((report?.answers ?? []).map(({ key, text }) => [key, text]));
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <h3 className={styles.cardTitle}>
          {number} <LocalWords text={title} />
        </h3>
        <div className={styles.acts} data-no-print>
          {report ? (
            <Button
              size="small"
              icon={report.state === 'accepted' ? 'undo' : 'circle-check'}
              onPress={() => onState(report.state === 'accepted' ? 'received' : 'accepted')}
              aria-label={`${t(report.state === 'accepted' ? 'followUp:reports.reopen' : 'followUp:reports.accept')}: ${name}`}
            >
              {t(
                report.state === 'accepted' ? 'followUp:reports.reopen' : 'followUp:reports.accept',
              )}
            </Button>
          ) : null}
          <Button
            size="small"
            icon="pencil"
            onPress={onWrite}
            aria-label={`${t(report ? 'followUp:reports.edit' : 'followUp:reports.tell')}: ${name}`}
          >
            {t(report ? 'followUp:reports.edit' : 'followUp:reports.tell')}
          </Button>
        </div>
      </div>
      <p className={styles.facts}>
        {report?.status ? (
          <StatusWord status={report.status} />
        ) : (
          <span className={styles.quiet}>
            {t(report ? 'followUp:reports.noStatus' : 'followUp:reports.none')}
          </span>
        )}
        {report ? (
          <StatusMark
            chip
            tone={report.state === 'accepted' ? 'ok' : 'unsure'}
            icon={report.state === 'accepted' ? 'check' : 'circle-question'}
          >
            {t(`followUp:reportState.${report.state}`)}
          </StatusMark>
        ) : null}
        {before ? (
          <span className={styles.quiet}>
            {t('followUp:reports.before', {
              status: t(`followUp:status.${before.status}`),
              round: pickText(before.round.title, language),
            })}
          </span>
        ) : null}
      </p>
      {report ? (
        <dl className={styles.told}>
          {LONG.map((field) =>
            report[field] ? (
              <div key={field}>
                <dt>{t(`followUp:asked.${field}`)}</dt>
                <dd>
                  <LocalWords text={report[field]} />
                </dd>
              </div>
            ) : null,
          )}
          {questions.map(({ key, text }) =>
            answers.has(key) ? (
              <div key={key}>
                <dt>{pickText(text, language)}</dt>
                <dd>
                  <LocalWords text={answers.get(key)} />
                </dd>
              </div>
            ) : null,
          )}
          {values.map(({ id, name: indicator, value }) => (
            <div key={id}>
              <dt>
                <LocalWords text={indicator} />
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
          {(['money', 'contact'] as const).map((field) =>
            report[field] ? (
              <div key={field}>
                <dt>{t(`followUp:asked.${field}`)}</dt>
                <dd>{report[field]}</dd>
              </div>
            ) : null,
          )}
        </dl>
      ) : null}
    </li>
  );
}
