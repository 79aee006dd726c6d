import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf, pickText } from '#shared/i18n/languages.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import type { AgendaItem } from '#shared/meetings/meeting.ts';
import { hasBegun, isHeld } from '#shared/meetings/meeting-series.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { MeetingDetail } from '../meetings-data.ts';
import { moveAgendaItem } from '../agenda-commands.ts';
import { useAgendaActs } from '../use-agenda-acts.ts';
import styles from './meetings.module.css';

/** The items in their order. Enter in the last line adds one; Alt+Up and Alt+Down move the one that has the keyboard. */
export function AgendaList({
  detail,
  currentId,
}: {
  detail: MeetingDetail;
  currentId: string | undefined;
}) {
  const { t } = useTranslation(['meetings', 'acts']);
  const office = useOffice();
  const { carry, addStandard } = useAgendaActs(detail.meeting);
  const { items, meeting, carried } = detail;
  const dealt = items.filter((item) => item.dealt).length;
  const isFixed = meeting.state === 'approved';
  const today = useToday();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [currentId]);
  const sum = items.reduce((total, { duration = 0 }) => total + duration, 0);

  const onKeyDown = (event: KeyboardEvent, item: AgendaItem) => {
    const isMove = event.altKey && !event.ctrlKey && !event.shiftKey;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isMove) {
      const links = event.currentTarget.closest('ol')?.querySelectorAll('a') ?? [];
      [...links][[...links].indexOf(event.currentTarget as HTMLAnchorElement) + by]?.focus();
      return;
    }
    const place = items.indexOf(item) + by;
    if (isFixed || place < 0 || place >= items.length) return;
    // What is seen to move needs no notice; Ctrl+Z takes it back.
    moveAgendaItem(office, items, item, by).catch((error: unknown) =>
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`)),
    );
  };
  return (
    <section className={styles.outline} aria-label={t('meetings:agenda.label')} data-pane>
      <p className={styles.outlineHead}>
        {hasBegun(meeting, today)
          ? t('meetings:agenda.progress', { dealt, all: items.length })
          : sum > 0
            ? t('meetings:agenda.sum', { count: sum })
            : t('meetings:agenda.items', { count: items.length })}
      </p>
      {items.length === 0 ? <p className={styles.none}>{t('meetings:agenda.empty')}</p> : null}
      <ol ref={list} className={styles.items}>
        {items.map((item, at) => (
          <li key={item.id}>
            <a
              className={classes(styles.item, item.id === currentId && styles.current)}
              href={`#/meetings/${meeting.id}/${item.id}`}
              aria-current={item.id === currentId ? 'true' : undefined}
              aria-keyshortcuts={isFixed ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
              onKeyDown={(event) => onKeyDown(event, item)}
            >
              <ItemLine item={item} number={at + 1} detail={detail} />
            </a>
          </li>
        ))}
      </ol>
      {isFixed ? null : (
        <div className={styles.outlineFoot} data-no-print>
          {carried.length > 0 && !isHeld(meeting) ? (
            <Button size="small" icon="corner-down-right" onPress={() => void carry()}>
              {t('meetings:agenda.carry', { count: carried.length })}
            </Button>
          ) : null}
          {items.some(({ recurring }) => recurring) ? null : (
            <Button size="small" icon="list-ordered" onPress={() => void addStandard()}>
              {t('meetings:agenda.standard')}
            </Button>
          )}
          <AddLine detail={detail} />
          {items.length > 1 ? (
            <p className={styles.quiet}>{t('meetings:agenda.orderHelp')}</p>
          ) : null}
        </div>
      )}
    </section>
  );
}

function ItemLine({
  item,
  number,
  detail,
}: {
  item: AgendaItem;
  number: number;
  detail: MeetingDetail;
}) {
  const { t } = useTranslation(['meetings']);
  const language = useScreenLanguage();
  const own = languageOf(item.title, language);
  return (
    <>
      <span className={styles.number}>{number}</span>
      <span className={styles.itemText}>
        <span lang={own && own !== language ? own : undefined}>
          {pickText(item.title, language) || t('meetings:agenda.untitled')}
        </span>
        <span className={styles.small}>
          {[
            t(`meetings:itemKind.${item.kind}`),
            item.dealt && isHeld(detail.meeting) ? t('meetings:agenda.dealt') : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {item.dealt ? <Icon name="check" size="small" /> : null}
    </>
  );
}

/** Adds an item in place: its name, then Enter. */
function AddLine({ detail: { meeting } }: { detail: MeetingDetail }) {
  const { t } = useTranslation(['meetings']);
  const { add } = useAgendaActs(meeting);
  const [title, setTitle] = useState('');
  const [isTried, setTried] = useState(false);
  const error =
    title.trim() === ''
      ? t('meetings:error.title')
      : hasIdentityCode(title)
        ? t('meetings:error.identityCode')
        : undefined;
  const addIt = async () => {
    setTried(true);
    if (error !== undefined) return;
    if (!(await add(title.trim()))) return;
    setTitle('');
    setTried(false);
  };
  return (
    <form
      className={styles.line}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void addIt();
      }}
    >
      <TextField
        label={t('meetings:agenda.add')}
        help={t('meetings:agenda.addHelp')}
        value={title}
        lang={meeting.language}
        maxLength={300}
        onChange={(text) => {
          setTitle(text);
          setTried(false);
        }}
        error={isTried ? error : undefined}
      />
      <Button type="submit" icon="plus" size="small">
        {t('meetings:agenda.addAction')}
      </Button>
    </form>
  );
}
