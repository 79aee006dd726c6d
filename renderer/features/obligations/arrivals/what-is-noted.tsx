import { useTranslation } from 'react-i18next';
import { roundStateAfter } from '#shared/cooperation/arrivals/arrival.ts';
import type { Arrival } from '#shared/cooperation/arrivals/arrival-draft.ts';
import { stageName } from '#shared/cooperation/review-rounds/review-way.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useRoundWords } from '../use-round-words.ts';
import styles from './arrivals.module.css';

/** Every record that the arrival will be noted in, before it is. */
export function WhatIsNoted({ arrival }: { arrival: Arrival }) {
  const { t } = useTranslation(['arrivals', 'cooperation']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  const { nameOf } = useRoundWords();
  const { kind, body, round, roundNo, owed, obligation, receivedOn, dueOn, from } = arrival;
  const no = Number(roundNo);
  const bodyName = pickText(body?.abbr, language) || pickText(body?.name, language);
  const roundName = (one: Parameters<typeof nameOf>[0]) => `${bodyName}, ${nameOf(one)}`;
  const stage = (key: Parameters<typeof stageName>[0]) =>
    t(`cooperation:stage.${stageName(key, body)}`);
  const stageOn = kind === 'visit' ? from : receivedOn;
  const lines = [
    body?.id.startsWith('catalogue:') &&
      t('arrivals:will.addBody', { name: pickText(body.name, language) }),
    round === 'new' && t('arrivals:will.addRound', { name: roundName(no > 0 ? { no } : {}) }),
    typeof round === 'object' &&
      t('arrivals:will.round', {
        name: roundName(round),
        state: t(`cooperation:roundState.${roundStateAfter(kind, round.state)}`),
      }),
    round !== 'none' &&
      stageOn &&
      t('arrivals:will.stage', { stage: stage(kind), day: day(stageOn) }),
    round !== 'none' &&
      owed &&
      dueOn &&
      t('arrivals:will.owed', { stage: stage(owed.stage), day: day(dueOn) }),
    obligation === 'new' &&
      t('arrivals:will.addObligation', { title: pickText(arrival.owedTitle, language) }),
    typeof obligation === 'object' &&
      t('arrivals:will.obligation', { title: pickText(obligation.title, language) }),
    kind === 'questionnaire' &&
      t('arrivals:will.questionnaire', { title: pickText(arrival.title, language) }),
    kind === 'visit' && t('arrivals:will.engagement', { title: pickText(arrival.title, language) }),
  ].filter((line) => typeof line === 'string' && line !== '');
  return (
    <section className={styles.part} aria-label={t('arrivals:willTitle')}>
      <h3 className={styles.title}>{t('arrivals:willTitle')}</h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {owed && dueOn === null ? <p className={styles.quiet}>{t('arrivals:noDue')}</p> : null}
    </section>
  );
}
