import { useMemo, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberedProgramme } from '#shared/programme/outline/number-programme.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { programmeTexts, type ProgrammeText } from '#shared/programme/programme-texts.ts';
import { TARGET_LANGUAGES, type TargetLanguage } from '#shared/programme/translated.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { Paging } from '#renderer/ui/tables/paging.tsx';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { TickBox } from '#renderer/ui/fields/tick-box.tsx';
import { orderRequest } from './order-request.ts';
import { TextLine } from './text-line.tsx';
import styles from './translations.module.css';

/** Each line may hold an editor: a page is there at once. */
const PAGE_SIZE = 30;

const SHOWN = ['open', 'missing', 'old', 'all'] as const;
type Shown = (typeof SHOWN)[number];

function isShown({ states }: ProgrammeText, language: TargetLanguage, shown: Shown): boolean {
  const state = states[language];
  if (state === 'none') return false;
  if (shown === 'all') return true;
  return shown === 'open' ? state !== 'current' : state === shown;
}

/** The texts of a programme, Finnish and translation side by side, those that lack a translation first in question. */
export function TextList({
  content,
  outline,
  language,
  onLanguage,
  isReading,
  readBack,
  onReadBack,
}: {
  content: ProgrammeContent;
  outline: NumberedProgramme;
  language: TargetLanguage;
  onLanguage: (language: TargetLanguage) => void;
  isReading: boolean;
  /** The button that reads an order back. */
  readBack: Ref<HTMLButtonElement>;
  onReadBack: () => void;
}) {
  const { t } = useTranslation(['translationOrder', 'common']);
  const number = useNumber();
  const texts = useMemo(() => programmeTexts(content, outline), [content, outline]);
  const [shown, setShown] = useState<Shown>('open');
  const [wantedPage, setPage] = useState(0);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  // What is written stays in sight until the filter is set anew.
  const [kept, setKept] = useState<{ key: string; texts: ReadonlySet<string> } | null>(null);
  const filter = `${language} ${shown}`;
  const keep = kept?.key === filter ? kept.texts : null;
  const found = texts.filter(
    (text) => isShown(text, language, shown) || keep?.has(text.key) === true,
  );
  const page = Math.min(wantedPage, Math.max(0, Math.ceil(found.length / PAGE_SIZE) - 1));
  const lines = found.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const orderable = texts.filter((text) => isShown(text, language, 'all'));
  const chosen = new Set(orderable.filter(({ key }) => ticked.has(key)).map(({ key }) => key));
  const countOf = (one: Shown) => texts.filter((text) => isShown(text, language, one)).length;
  const tick = (keys: readonly string[], isOn: boolean) => {
    const next = new Set(ticked);
    for (const key of keys) {
      if (isOn) next.add(key);
      else next.delete(key);
    }
    setTicked(next);
  };
  const lineKeys = lines.map(({ key }) => key);
  const tickedLines = lineKeys.filter((key) => ticked.has(key)).length;

  return (
    <>
      <FilterBar
        label={t('translationOrder:view.filter')}
        found={t('translationOrder:texts', { count: found.length })}
      >
        <Segmented
          label={t('translationOrder:view.language')}
          options={TARGET_LANGUAGES.map((one) => ({
            value: one,
            label: t(`common:languages.${one}`),
          }))}
          value={language}
          onChange={(next) => {
            onLanguage(next);
            setPage(0);
          }}
        />
        <Select
          label={t('translationOrder:view.shown')}
          hideLabel
          options={SHOWN.map((one) => ({
            value: one,
            label: t(`translationOrder:view.shownOf.${one}`, { number: number(countOf(one)) }),
          }))}
          value={shown}
          onChange={(next) => {
            setShown(next);
            setPage(0);
          }}
        />
        <Button
          variant="primary"
          icon="file-text"
          isDisabled={orderable.length === 0}
          onPress={() => openDocument(orderRequest(content.programme, language, chosen))}
        >
          {t('translationOrder:order.make')}
        </Button>
        <Button icon="file-input" buttonRef={readBack} isPending={isReading} onPress={onReadBack}>
          {isReading ? t('translationOrder:read.reading') : t('translationOrder:read.open')}
        </Button>
      </FilterBar>
      {lines.length === 0 ? (
        <EmptyState
          icon="circle-check"
          title={t(
            orderable.length === 0
              ? 'translationOrder:view.noTexts'
              : 'translationOrder:view.nothingOpen',
          )}
          text={t(
            orderable.length === 0
              ? 'translationOrder:view.noTextsText'
              : 'translationOrder:view.nothingOpenText',
          )}
        />
      ) : (
        <TableFrame label={t('translationOrder:view.table')}>
          <thead>
            <tr>
              <td className={styles.tick}>
                <TickBox
                  label={t('translationOrder:view.tickAll')}
                  isSelected={tickedLines === lines.length}
                  isIndeterminate={tickedLines > 0 && tickedLines < lines.length}
                  onChange={(isOn) => tick(lineKeys, isOn)}
                />
              </td>
              <th scope="col">{t('translationOrder:view.place')}</th>
              <th scope="col">{t('common:languages.fi')}</th>
              <th scope="col">{t(`common:languages.${language}`)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((text) => (
              <TextLine
                key={`${text.key} ${language}`}
                text={text}
                programmeId={content.programme.id}
                number={outline.numbers.get(text.owner.id) ?? ''}
                language={language}
                isTicked={ticked.has(text.key)}
                onTick={(isOn) => tick([text.key], isOn)}
                onWritten={() =>
                  setKept({ key: filter, texts: new Set([...(keep ?? []), text.key]) })
                }
              />
            ))}
          </tbody>
        </TableFrame>
      )}
      <Paging page={page} pageSize={PAGE_SIZE} total={found.length} onPage={setPage} />
    </>
  );
}
