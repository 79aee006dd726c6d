import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import {
  PART_KINDS,
  isOfKind,
  type ChangedPart,
} from '#shared/programme/versions/changed-parts.ts';
import type {
  FieldDifference,
  RecordDifference,
} from '#shared/programme/versions/compare-versions.ts';
import type { Indicator } from '#shared/programme/indicator.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';
import { RichDifference, TextDifference, ValueDifference } from './text-difference.tsx';
import { fieldLabel, isWritten, valueWords, type Wording } from '#shared/programme/value-words.ts';
import type { Address } from '#renderer/ui/address.ts';
import styles from './versions.module.css';

const LOOK: Record<(typeof PART_KINDS)[number], { tone: Tone; icon: IconName }> = {
  added: { tone: 'ok', icon: 'plus' },
  removed: { tone: 'danger', icon: 'minus' },
  changed: { tone: 'info', icon: 'pencil' },
  moved: { tone: 'neutral', icon: 'arrow-right-left' },
};

/** How references to actions read on each side, what a milestone is called, and which indicator a value is of. */
export type PartWords = {
  wording: Wording;
  reference: (actionId: string) => string;
  nameOf: (line: RecordDifference) => string;
  indicatorOf: (line: RecordDifference) => Indicator | undefined;
};

/** All that differs of a chapter, goal or action. `index` is how the view finds it. */
export function ChangedPartView({
  part,
  name,
  index,
  words,
  href,
  reasons,
}: {
  part: ChangedPart;
  name: string;
  index: number;
  words: PartWords;
  /** Where the record is open as it is now; absent where it is no more. */
  href: Address | undefined;
  reasons: ReactNode;
}) {
  const { t } = useTranslation(['versions', 'common']);
  const id = useId();
  const { numberBefore, numberAfter } = part;
  const isRenumbered =
    numberBefore !== undefined && numberAfter !== undefined && numberBefore !== numberAfter;
  return (
    <section className={styles.part} aria-labelledby={id} data-part-index={index}>
      <div className={styles.partHead}>
        <h3 id={id} className={styles.partTitle} tabIndex={-1}>
          {name}
        </h3>
        {PART_KINDS.filter((kind) => isOfKind(part, kind)).map((kind) => (
          <StatusMark key={kind} chip {...LOOK[kind]}>
            {t(`versions:compare.mark.${kind}`)}
          </StatusMark>
        ))}
        {isRenumbered ? (
          <span className={styles.quiet}>
            {t('versions:compare.number', { before: numberBefore, after: numberAfter })}
          </span>
        ) : null}
        {href === undefined ? null : (
          <a href={href} aria-label={t('versions:compare.openNamed', { name })} data-no-print>
            {t('versions:compare.open')}
          </a>
        )}
      </div>
      <div className={styles.partBody}>
        <div className={styles.fields}>
          {part.own ? <Fields line={part.own} words={words} /> : null}
          {part.belonging.map((line) => (
            <Belonging key={line.id} line={line} words={words} />
          ))}
        </div>
        {reasons}
      </div>
    </section>
  );
}

function Belonging({ line, words }: { line: RecordDifference; words: PartWords }) {
  const { t } = useTranslation(['versions']);
  if (!isBelonging(line.table)) return null;
  return (
    <div className={styles.belonging}>
      <p className={styles.belongingTitle}>
        <strong>
          {t(`versions:record.${line.table}`)}: {words.nameOf(line)}
        </strong>
        <StatusMark {...LOOK[line.kind]}>{t(`versions:compare.mark.${line.kind}`)}</StatusMark>
      </p>
      <Fields line={line} words={words} />
    </div>
  );
}

type BelongingTable =
  'actionParties' | 'milestones' | 'indicators' | 'indicatorValues' | 'recommendationLinks';

function isBelonging(table: RecordDifference['table']): table is BelongingTable {
  return !['programmes', 'chapters', 'goals', 'actions'].includes(table);
}

function Fields({ line, words }: { line: RecordDifference; words: PartWords }) {
  const { t } = useTranslation(['common']);
  return line.fields.map((difference) => {
    const { field, language } = difference;
    const label = fieldLabel(words.wording.t, line.table, field);
    return (
      <div key={`${field} ${language ?? ''}`} className={styles.field}>
        <p className={styles.fieldName}>
          {label}
          {language === undefined ? null : ` (${t(`common:languages.${language}`)})`}
        </p>
        <div lang={language}>
          <Difference line={line} difference={difference} words={words} />
        </div>
      </div>
    );
  });
}

function Difference({
  line,
  difference: { field, language, before, after },
  words: { wording, reference, indicatorOf },
}: {
  line: RecordDifference;
  difference: FieldDifference;
  words: PartWords;
}) {
  const { table } = line;
  if (isRich(before) || isRich(after)) {
    return (
      <RichDifference
        before={isRich(before) ? before : undefined}
        after={isRich(after) ? after : undefined}
        reference={reference}
      />
    );
  }
  const inWords = (value: unknown) =>
    language === undefined
      ? valueWords(table, field, value, wording, indicatorOf(line))
      : typeof value === 'string'
        ? value
        : '';
  const [was, is] = [inWords(before), inWords(after)];
  return language !== undefined || isWritten(table, field) ? (
    <TextDifference before={was} after={is} />
  ) : (
    <ValueDifference before={was} after={is} />
  );
}

function isRich(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';
}

/** What a part is called: with its number where it has one, now or before. */
export function partName(
  { title, numberAfter, numberBefore }: ChangedPart,
  language: Wording['language'],
  untitled: string,
): string {
  const number = numberAfter ?? numberBefore ?? '';
  return `${number} ${pickText(title, language) || untitled}`.trim();
}
