import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import type { TargetLanguage } from '#shared/programme/translated.ts';
import {
  planTranslations,
  RETURNED_STATES,
  type ReturnedText,
  type TranslationPlan,
} from '#shared/programme/translation-order/plan-translations.ts';
import type { ReturnedOrder } from '#shared/programme/translation-order/read-translation-order.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { FootBar } from '#renderer/ui/forms/foot-bar.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { Paging } from '#renderer/ui/tables/paging.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { TickBox } from '#renderer/ui/fields/tick-box.tsx';
import programmeStyles from '../components/programme.module.css';
import { ReturnedLine } from './returned-line.tsx';
import { useFocusWhenLost } from '../versions/use-focus-when-lost.ts';
import { acceptTranslations } from './translation-commands.ts';
import styles from './translations.module.css';

const PAGE_SIZE = 50;

/** Whether there is anything to accept: a translation that is new, or that an old one still holds. */
function canAccept({ state, after, text }: ReturnedText, language: TargetLanguage): boolean {
  if (after === undefined) return false;
  return state !== 'same' || text.states[language] === 'old';
}

/** What is accepted unless the user says otherwise: what nothing speaks against. */
function isSafe({ state, isFinnish }: ReturnedText): boolean {
  return (state === 'new' || state === 'changed') && !isFinnish;
}

/** An order that came back, text by text; what is ticked is taken into the programme in one act. */
export function ReturnedReview({
  name,
  order,
  content,
  onClose,
}: {
  name: string;
  order: ReturnedOrder;
  content: ProgrammeContent;
  /** With the language of the order where something was accepted. */
  onClose: (language?: TargetLanguage) => void;
}) {
  const { t } = useTranslation(['translationOrder', 'common']);
  const planned = useMemo(() => planTranslations(order, content), [order, content]);
  const close = <Button onPress={() => onClose()}>{t('translationOrder:read.close')}</Button>;
  if (planned.ok) return <Review name={name} plan={planned.value} {...{ content, onClose }} />;
  return (
    <div className={programmeStyles.failure}>
      <Notice tone="danger" title={t('translationOrder:read.failed', { name })} actions={close}>
        {t(`translationOrder:failure.${planned.failure.code}`)}
      </Notice>
    </div>
  );
}

function Review({
  name,
  plan,
  content,
  onClose,
}: {
  name: string;
  plan: TranslationPlan;
  content: ProgrammeContent;
  onClose: (language?: TargetLanguage) => void;
}) {
  const { t } = useTranslation(['translationOrder', 'common']);
  const number = useNumber();
  const office = useOffice();
  const act = useAct();
  const heading = useFocusWhenLost();
  const { numbers } = useMemo(() => numberProgramme(content), [content]);
  const { language, texts } = plan;
  const acceptable = texts.filter((one) => canAccept(one, language));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(acceptable.filter(isSafe).map(({ text }) => text.key)),
  );
  const [shown, setShown] = useState<'all' | ReturnedText['state']>('all');
  const [wantedPage, setPage] = useState(0);
  const [isWriting, setWriting] = useState(false);
  const found = texts.filter(({ state }) => shown === 'all' || state === shown);
  const page = Math.min(wantedPage, Math.max(0, Math.ceil(found.length / PAGE_SIZE) - 1));
  const lines = found.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const accepted = acceptable.filter(({ text }) => ticked.has(text.key));
  const foundAcceptable = found.filter((one) => canAccept(one, language));
  const tickedFound = foundAcceptable.filter(({ text }) => ticked.has(text.key)).length;
  const countOf = (one: ReturnedText['state']) => texts.filter(({ state }) => state === one).length;
  const tick = (list: readonly ReturnedText[], isOn: boolean) => {
    const next = new Set(ticked);
    for (const { text } of list) {
      if (isOn) next.add(text.key);
      else next.delete(text.key);
    }
    setTicked(next);
  };
  const accept = async () => {
    setWriting(true);
    const isDone =
      (await backupBefore('before-import')) &&
      (await act(
        () => acceptTranslations(office, accepted, language),
        t('translationOrder:read.done', { count: accepted.length }),
        t('translationOrder:read.undone'),
      ));
    setWriting(false);
    if (isDone) onClose(language);
  };

  return (
    <>
      <FilterBar
        label={t('translationOrder:read.search')}
        found={t('translationOrder:texts', { count: found.length })}
      >
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {t(`translationOrder:read.title.${language}`, { name })}
        </h2>
        <Select
          label={t('translationOrder:view.shown')}
          hideLabel
          options={[
            {
              value: 'all' as const,
              label: t('translationOrder:read.all', { number: number(texts.length) }),
            },
            ...RETURNED_STATES.filter((state) => countOf(state) > 0).map((state) => ({
              value: state,
              label: t('translationOrder:read.shownOf', {
                state: t(`translationOrder:returned.${state}`),
                number: number(countOf(state)),
              }),
            })),
          ]}
          value={shown}
          onChange={(next) => {
            setShown(next);
            setPage(0);
          }}
        />
      </FilterBar>
      <Unread plan={plan} />
      <TableFrame label={t('translationOrder:read.table')}>
        <thead>
          <tr>
            <td className={styles.tick}>
              <TickBox
                label={t('translationOrder:read.tickAll')}
                isSelected={foundAcceptable.length > 0 && tickedFound === foundAcceptable.length}
                isIndeterminate={tickedFound > 0 && tickedFound < foundAcceptable.length}
                onChange={(isOn) => tick(foundAcceptable, isOn)}
              />
            </td>
            <th scope="col">{t('translationOrder:view.place')}</th>
            <th scope="col">{t('common:languages.fi')}</th>
            <th scope="col">{t('translationOrder:read.change')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((one) => (
            <ReturnedLine
              key={one.text.key}
              returned={one}
              language={language}
              numbers={numbers}
              isTicked={ticked.has(one.text.key)}
              onTick={canAccept(one, language) ? (isOn) => tick([one], isOn) : undefined}
            />
          ))}
        </tbody>
      </TableFrame>
      <Paging page={page} pageSize={PAGE_SIZE} total={found.length} onPage={setPage} />
      <FootBar
        back={<Button onPress={() => onClose()}>{t('translationOrder:read.close')}</Button>}
        note={t('translationOrder:read.note')}
      >
        <Button
          variant="primary"
          isDisabled={accepted.length === 0}
          isPending={isWriting}
          onPress={() => void accept()}
        >
          {t('translationOrder:read.accept', { count: accepted.length })}
        </Button>
      </FootBar>
    </>
  );
}

/** What came back and has no place: texts that are gone, rows whose code is not there any more. */
function Unread({ plan: { gone, unread } }: { plan: TranslationPlan }) {
  const { t } = useTranslation(['translationOrder']);
  const lines = [...gone.map((one) => ({ ...one, why: 'gone' as const })), ...unread];
  if (lines.length === 0) return null;
  return (
    <div className={programmeStyles.failure}>
      <Notice tone="warn" title={t('translationOrder:read.unread', { count: lines.length })}>
        <ul>
          {lines.map(({ source, target, why }, index) => (
            <li key={index}>
              {t(`translationOrder:read.why.${why}`)} {source} → {target}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
