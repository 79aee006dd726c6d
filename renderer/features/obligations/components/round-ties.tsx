import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { RoundTie } from '../obligations-data.ts';
import styles from './obligations.module.css';

/** What belongs to a round, each leading to its page; recommendations to those of the round. */
export function RoundTies({ roundId, ties }: { roundId: string; ties: RoundTie | undefined }) {
  const { t } = useTranslation(['obligations']);
  const language = useScreenLanguage();
  const {
    obligations = [],
    questionnaires = [],
    engagements = [],
    recommendations = 0,
  } = ties ?? {};
  const links = [
    ...obligations.map(({ id, title }) => ({ href: `#/obligations/${id}`, title })),
    ...questionnaires.map(({ id, title }) => ({ href: `#/questionnaires/${id}`, title })),
    ...engagements.map(({ id, title }) => ({ href: `#/engagements/${id}`, title })),
  ];
  if (links.length === 0 && recommendations === 0) return t('obligations:rounds.nothing');
  return (
    <ul className={styles.ties}>
      {links.map(({ href, title }) => (
        <li key={href}>
          <a href={href}>{pickText(title, language)}</a>
        </li>
      ))}
      {recommendations > 0 ? (
        <li>
          <a href={`#/recommendations/round/${roundId}`}>
            {t('obligations:rounds.recommendations', { count: recommendations })}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
