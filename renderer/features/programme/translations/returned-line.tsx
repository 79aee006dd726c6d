import { useTranslation } from 'react-i18next';
import type { TargetLanguage } from '#shared/programme/translated.ts';
import type { TextValue } from '#shared/programme/translation-state.ts';
import type { ReturnedText } from '#shared/programme/translation-order/plan-translations.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { TickBox } from '#renderer/ui/fields/tick-box.tsx';
import { TextDifference } from '../versions/text-difference.tsx';
import { useTermHints } from '../use-translation-help.ts';
import { RETURNED_LOOK } from './translation-look.ts';
import { useFieldName } from './use-field-name.ts';
import styles from './translations.module.css';

/** A text that came back: what became of it, its Finnish, what is new in its translation, and what is to be looked at. */
export function ReturnedLine({
  returned,
  language,
  numbers,
  isTicked,
  onTick,
}: {
  returned: ReturnedText;
  language: TargetLanguage;
  numbers: ReadonlyMap<string, string>;
  isTicked: boolean;
  /** Absent where there is nothing to accept. */
  onTick: ((isTicked: boolean) => void) | undefined;
}) {
  const { t } = useTranslation(['translationOrder']);
  const fieldName = useFieldName();
  const { text, state, before, after } = returned;
  const name = fieldName(text, numbers.get(text.owner.id) ?? '');
  const plain = (value: TextValue | undefined) => {
    if (value === undefined || typeof value === 'string') return value ?? '';
    return richTextPlain(value, { reference: (id) => numbers.get(id) ?? '', hasHeights: true });
  };

  return (
    <tr>
      <td className={styles.tick}>
        {onTick ? (
          <TickBox
            label={t('translationOrder:read.tick', { name })}
            isSelected={isTicked}
            onChange={onTick}
          />
        ) : null}
      </td>
      <th scope="row" className={styles.place}>
        {name}
        <StatusMark {...RETURNED_LOOK[state]}>{t(`translationOrder:returned.${state}`)}</StatusMark>
      </th>
      <td className={styles.text} lang="fi">
        <span className={styles.prose}>{plain(text.text.fi)}</span>
      </td>
      <td className={styles.text}>
        {after === undefined ? null : (
          <div lang={language}>
            <TextDifference before={plain(before)} after={plain(after)} />
          </div>
        )}
        <Remarks returned={returned} language={language} />
      </td>
    </tr>
  );
}

function Remarks({ returned, language }: { returned: ReturnedText; language: TargetLanguage }) {
  const { t } = useTranslation(['translationOrder', 'editor']);
  const hintsOf = useTermHints();
  const { text: ordered, after, state, parts, lost, dropped, changedSource, isFinnish } = returned;
  const remarks = [
    ...(state === 'stale' ? [t('translationOrder:remark.stale')] : []),
    ...(state === 'partial'
      ? [t('translationOrder:remark.partial', { filled: parts.filled, of: parts.of })]
      : []),
    ...(isFinnish ? [t('translationOrder:remark.isFinnish')] : []),
    ...lost.map(({ kind, text }) => t(`translationOrder:remark.lost.${kind}`, { text })),
    ...changedSource.map((text) => t('translationOrder:remark.changedSource', { text })),
    ...hintsOf(ordered.text.fi, after, language),
    ...dropped.map(({ kind, count }) => t(`editor:dropped.${kind}`, { count })),
  ];
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {remarks.map((remark, index) => (
        <li key={index}>{remark}</li>
      ))}
    </ul>
  );
}
