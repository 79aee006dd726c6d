import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ALL_GAP_POINTS, GAP_POINTS, type GapPoint } from '#shared/programme/gap-points.ts';
import { measureGaps, type Gap } from '#shared/programme/gaps.ts';
import type { NumberedProgramme } from '#shared/programme/outline/number-programme.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { useNumber } from '#renderer/features/contacts/public.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import styles from './programme.module.css';

/** Of chapters and goals the texts alone count. */
const OF_TEXTS: readonly GapPoint[] = ['sv', 'en'];

/** What the open part lacks, each with the way to the field that closes it; and how the whole programme stands. */
export function GapPanel({
  content,
  numbered,
  open,
}: {
  content: ProgrammeContent;
  numbered: NumberedProgramme;
  open: { id: string; isAction: boolean } | undefined;
}) {
  const { t } = useTranslation(['programme']);
  const number = useNumber();
  const meter = useMemo(() => measureGaps(content, numbered), [content, numbered]);
  const total = meter.programme.actions;
  return (
    <section className={styles.gaps} aria-label={t('programme:gap.title')} data-pane tabIndex={-1}>
      {open ? (
        <>
          <h2 className={styles.gapTitle}>{t('programme:gap.title')}</h2>
          <OwnGaps
            programmeId={content.programme.id}
            openId={open.id}
            points={open.isAction ? ALL_GAP_POINTS : OF_TEXTS}
            gaps={meter.byOwner.get(open.id) ?? []}
          />
        </>
      ) : null}
      <h2 className={open ? styles.wholeTitle : styles.gapTitle}>{t('programme:gap.whole')}</h2>
      <p className={styles.quiet}>{t('programme:gap.wholeHelp')}</p>
      <ul className={styles.gapList}>
        {ALL_GAP_POINTS.map((point) => {
          const lacking = Math.max(
            ...GAP_POINTS[point].map((kind) => meter.programme.actionsWith[kind]),
          );
          const done = total - lacking;
          return (
            <li key={point} className={styles.meter}>
              <span>{t(`programme:gap.ok.${point}`)}</span>
              <span>{t('programme:gap.of', { done: number(done), total: number(total) })}</span>
              <div className={styles.bar} aria-hidden="true">
                <div
                  className={styles.filled}
                  style={{ width: `${String(total === 0 ? 0 : (done / total) * 100)}%` }}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function OwnGaps({
  programmeId,
  openId,
  points,
  gaps,
}: {
  programmeId: string;
  openId: string;
  points: readonly GapPoint[];
  gaps: readonly Gap[];
}) {
  const { t } = useTranslation(['programme']);
  const kinds = new Set(gaps.map(({ kind }) => kind));
  const isOpen = (point: GapPoint) => GAP_POINTS[point].some((kind) => kinds.has(kind));
  const hasLead = !kinds.has('noLead');
  if (!points.some(isOpen)) {
    return (
      <p>
        <StatusMark tone="ok" icon="circle-check">
          {t('programme:gap.ready')}
        </StatusMark>
      </p>
    );
  }
  return (
    <ul className={styles.gapList}>
      {points
        // Nobody can confirm where nobody leads.
        .filter((point) => point !== 'confirmed' || hasLead)
        .map((point) => (
          <li key={point} className={styles.gap}>
            {isOpen(point) ? (
              <StatusMark tone="warn" icon="triangle-alert">
                {t(`programme:gap.ok.${point}`)}
              </StatusMark>
            ) : (
              <StatusMark tone="ok" icon="circle-check">
                {t(`programme:gap.ok.${point}`)}
              </StatusMark>
            )}
            {isOpen(point) ? (
              <a
                href={`#/programme/${programmeId}/${openId}`}
                aria-label={t('programme:gap.fillNamed', { gap: t(`programme:gap.ok.${point}`) })}
                onClick={(event) => {
                  event.preventDefault();
                  goToField(FIELD[point]);
                }}
              >
                {t('programme:gap.fill')}
              </a>
            ) : null}
          </li>
        ))}
    </ul>
  );
}

/** The part of the page (`Group`) in which a gap is closed; translations begin at the languages. */
const FIELD: Record<GapPoint, string> = {
  lead: 'actionParties',
  confirmed: 'actionParties',
  date: 'from',
  money: 'money',
  indicator: 'indicators',
  recommendation: 'recommendationLinks',
  sv: 'languages',
  en: 'languages',
};

function goToField(field: string): void {
  const part = document.querySelector<HTMLElement>(`[data-field="${field}"]`);
  part?.scrollIntoView({ block: 'start' });
  const first = part?.querySelector<HTMLElement>(
    'input:not([type="hidden"]):not([tabindex="-1"]), textarea, button',
  );
  (first ?? part)?.focus();
}
