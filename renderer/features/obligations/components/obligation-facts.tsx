import { useTranslation } from 'react-i18next';
import { ruleWords } from '#shared/cooperation/obligations/rule-words.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { CopyButton } from '#renderer/ui/words/copy-button.tsx';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { RecordFacts } from '#renderer/ui/layout/record-columns.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { ObligationDetail } from '../obligations-data.ts';
import { useRoundWords } from '../use-round-words.ts';
import styles from './obligations.module.css';

/** What an obligation is, how its deadline was reached, and whether that was confirmed. */
export function ObligationFacts({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation(['obligations', 'cooperation', 'common']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  const { nameOf } = useRoundWords();
  const { obligation, body, instrument, round, organisation, questionnaires } = detail;
  const { sourceUrl } = obligation;
  return (
    <RecordFacts label={t('obligations:page.facts')}>
      <Section title={t('obligations:page.facts')}>
        <DefinitionList
          items={[
            {
              term: t('obligations:field.kind'),
              value: t(`cooperation:obligationKind.${obligation.kind}`),
            },
            {
              term: t('obligations:field.ground'),
              value: ruleWords(obligation, language),
            },
            {
              term: t('obligations:field.certainty'),
              value: obligation.verifiedOn ? (
                <StatusMark tone="ok" icon="shield">
                  {t('obligations:verified', { day: day(obligation.verifiedOn) })}
                </StatusMark>
              ) : (
                <StatusMark tone="unsure" icon="circle-question">
                  {t('obligations:unverified')}
                </StatusMark>
              ),
            },
            {
              term: t('obligations:field.body'),
              value: body ? (
                <a href={`#/bodies/${body.id}`}>{pickText(body.name, language)}</a>
              ) : undefined,
            },
            {
              term: t('obligations:field.instrument'),
              value: instrument ? pickText(instrument.name, language) : undefined,
            },
            ...(obligation.article
              ? [{ term: t('obligations:field.article'), value: obligation.article }]
              : []),
            ...(round
              ? [
                  {
                    term: t('obligations:field.round'),
                    value: <a href={`#/obligations/rounds/${round.id}`}>{nameOf(round)}</a>,
                  },
                ]
              : []),
            ...(questionnaires.length > 0
              ? [
                  {
                    term: t('obligations:field.questionnaires'),
                    value: questionnaires.map(({ id, title }) => (
                      <a key={id} className={styles.day} href={`#/questionnaires/${id}`}>
                        {pickText(title, language)}
                      </a>
                    )),
                  },
                ]
              : []),
            {
              term: t('obligations:field.organisation'),
              value: organisation ? (
                <a href={`#/organisations/${organisation.id}`}>
                  {pickText(organisation.name, language)}
                </a>
              ) : (
                t('obligations:field.coordinator')
              ),
            },
            {
              term: t('obligations:field.sourceShort'),
              // The program opens nothing outside itself: the address is there to be copied.
              value: sourceUrl ? (
                <>
                  {sourceUrl} <CopyButton text={sourceUrl} label={t('common:copy')} iconOnly />
                </>
              ) : undefined,
            },
          ]}
        />
      </Section>
      {obligation.notes ? (
        <Section title={t('obligations:field.notes')}>
          <p className={styles.notes}>{obligation.notes}</p>
        </Section>
      ) : null}
    </RecordFacts>
  );
}
