import { useTranslation } from 'react-i18next';
import { lifeWarnings, nextStates, type LifeWarning } from '#shared/programme/life.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { goToField } from '../go-to-field.ts';
import { DETAILS, addressOf } from '../programme-address.ts';
import { Group } from './group.tsx';
import { PartName, usePartNodes } from './part-name.tsx';
import styles from './programme.module.css';

/** What should be in order in the state of a programme and in the one that usually follows; each leads to the field that
 * mends it. */
export function LifeList({ content }: { content: ProgrammeContent }) {
  const { t } = useTranslation(['programme']);
  const { state } = content.programme;
  const next = nextStates(state)[0];
  const now = lifeWarnings(content, state);
  const known = new Set(now.map(keyOf));
  const later = next ? lifeWarnings(content, next).filter((one) => !known.has(keyOf(one))) : [];
  return (
    <Group title={t('programme:life.title')} field="life">
      {now.length === 0 ? (
        <p className={styles.quiet}>{t('programme:life.ready')}</p>
      ) : (
        <Warnings content={content} warnings={now} />
      )}
      {next && later.length > 0 ? (
        <>
          <p className={styles.partName}>
            {t('programme:life.before', { state: t(`programme:state.${next}`) })}
          </p>
          <Warnings content={content} warnings={later} />
        </>
      ) : null}
    </Group>
  );
}

const keyOf = ({ code, recordId }: LifeWarning) => `${code} ${recordId}`;

function Warnings({
  content,
  warnings,
}: {
  content: ProgrammeContent;
  warnings: readonly LifeWarning[];
}) {
  const { t } = useTranslation(['programme']);
  const nodes = usePartNodes(content);
  const codes = [...new Set(warnings.map(({ code }) => code))];
  return (
    <ul className={styles.life}>
      {codes.map((code) => {
        const own = warnings.filter((one) => one.code === code);
        const [first] = own;
        if (first?.table === 'programmes') {
          return (
            <li key={code}>
              <a
                href={`#${addressOf(content.programme.id, DETAILS, first.field)}`}
                // The address stays where it leads to this field already.
                onClick={() => goToField(first.field)}
              >
                {t(`programme:life.warning.${code}`)}
              </a>
            </li>
          );
        }
        return (
          <li key={code}>
            <details>
              <summary>
                {t(`programme:life.warning.${code}`)} ({own.length})
              </summary>
              <ul>
                {own.map(({ recordId, field }) => (
                  <li key={recordId}>
                    <a href={`#${addressOf(content.programme.id, recordId, field)}`}>
                      <PartName node={nodes.get(recordId)} />
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
