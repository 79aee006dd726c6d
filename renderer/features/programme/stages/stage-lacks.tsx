import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ALL_GAP_POINTS, lackedPoints } from '#shared/programme/gap-points.ts';
import { lifeWarnings } from '#shared/programme/life.ts';
import type { ProgrammeState } from '#shared/programme/programme.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { gapsOf } from '../content-memo.ts';
import { PartName, usePartNodes } from '../components/part-name.tsx';
import styles from '../components/programme.module.css';

/** What a programme lacks for a stage, and of its actions, in the numbers that its page and its details say. */
export function StageLacks({
  content,
  state,
}: {
  content: ProgrammeContent;
  state: ProgrammeState;
}) {
  const { t } = useTranslation(['stages', 'programme']);
  const number = useNumber();
  const nodes = usePartNodes(content);
  // The day of adoption is asked for below.
  const warnings = lifeWarnings(content, state).filter(
    ({ code }) => state !== 'approved' || code !== 'noAdoption',
  );
  const codes = [...new Set(warnings.map(({ code }) => code))];
  return (
    <div>
      {codes.length === 0 ? (
        <p>{t('programme:life.ready')}</p>
      ) : (
        <ul className={styles.life}>
          {codes.map((code) => {
            const own = warnings.filter((one) => one.code === code);
            const warning = t(`programme:life.warning.${code}`);
            switch (own[0]?.table) {
              case 'chapters':
              case 'goals':
                return (
                  <li key={code}>
                    {warning}:{' '}
                    {own.map(({ recordId }, at) => (
                      <Fragment key={recordId}>
                        {at > 0 ? ', ' : ''}
                        <PartName node={nodes.get(recordId)} />
                      </Fragment>
                    ))}
                  </li>
                );
              case 'actions':
                return <li key={code}>{`${warning} (${number(own.length)})`}</li>;
              default:
                return <li key={code}>{warning}</li>;
            }
          })}
        </ul>
      )}
      <ActionLacks content={content} />
    </div>
  );
}

/** How many actions lack something, and of what; the page of the programme counts the same. */
export function ActionLacks({ content }: { content: ProgrammeContent }) {
  const { t } = useTranslation(['stages', 'programme']);
  const number = useNumber();
  const { actions, withGaps, lacking } = gapsOf(content).programme;
  if (withGaps === 0) return <p className={styles.quiet}>{t('stages:noLacks')}</p>;
  const points = ALL_GAP_POINTS.flatMap((point) => {
    const count = lackedPoints(point).reduce((sum, one) => sum + lacking[one], 0);
    return count > 0 ? [`${t(`programme:gap.ok.${point}`)} ${number(count)}`] : [];
  });
  return (
    <p className={styles.quiet}>
      {t('stages:lacking', { count: withGaps, all: number(actions) })} {points.join(', ')}.
    </p>
  );
}
