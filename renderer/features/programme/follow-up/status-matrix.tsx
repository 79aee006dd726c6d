import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { statusesByRound } from '#shared/programme/follow-up/statuses.ts';
import { actionsInOrder } from '#shared/programme/outline/number-programme.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { addressOf } from '../programme-address.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { numberedOf } from '../content-memo.ts';
import type { FollowUp } from './follow-up-data.ts';
import styles from './follow-up.module.css';
import { StatusWord } from './status-word.tsx';

/** How many rounds there is room for side by side. */
const SHOWN_ROUNDS = 5;

/** How each action stood in each of the latest rounds. */
export function StatusMatrix({ page, followUp }: { page: ProgrammePage; followUp: FollowUp }) {
  const { t } = useTranslation(['followUp']);
  const { content } = page;
  const language = useScreenLanguage();
  const rounds = followUp.rounds.slice(-SHOWN_ROUNDS);
  const statuses = useMemo(
    () => statusesByRound(followUp.reports, content.actionParties),
    [followUp.reports, content.actionParties],
  );
  const names = useMemo(
    () =>
      new Map(
        page.organisations.map(({ id, abbr, name }) => [
          id,
          pickText(abbr, language) || pickText(name, language),
        ]),
      ),
    [page.organisations, language],
  );
  const actions = actionsInOrder(numberedOf(content)).filter(
    ({ action }) =>
      action.state !== 'dropped' || rounds.some(({ id }) => statuses.get(id)?.has(action.id)),
  );
  return (
    <section className={styles.part} aria-label={t('followUp:matrix.title')}>
      <h2 className={styles.partTitle}>{t('followUp:matrix.title')}</h2>
      <TableFrame label={t('followUp:matrix.title')}>
        <thead>
          <tr>
            <th scope="col">{t('followUp:matrix.number')}</th>
            <th scope="col">{t('followUp:matrix.action')}</th>
            {rounds.map(({ id, title }) => (
              <th key={id} scope="col">
                <LocalWords text={title} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actions.map(({ action, number }) => (
            <tr key={action.id}>
              <td className={styles.nowrap}>{number}</td>
              <th scope="row" className={styles.action}>
                <a href={`#${addressOf(content.programme.id, action.id)}`}>
                  <LocalWords text={action.title} />
                </a>
              </th>
              {rounds.map(({ id }) => {
                const told = statuses.get(id)?.get(action.id);
                return (
                  <td key={id}>
                    {told ? (
                      <StatusWord status={told.status} />
                    ) : (
                      <span className={styles.quiet}>{t('followUp:matrix.none')}</span>
                    )}
                    {told?.differing.map(({ organisationId, status }) => (
                      <span key={organisationId} className={styles.line}>
                        {t('followUp:matrix.differs', {
                          name: names.get(organisationId) ?? '',
                          status: t(`followUp:status.${status}`),
                        })}
                      </span>
                    ))}
                    {told && !told.isAccepted ? (
                      <span className={styles.line}>{t('followUp:matrix.unchecked')}</span>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}
