import { useTranslation } from 'react-i18next';
import type { ReplyCell, Unplaced } from '#shared/forms/reply.ts';
import { actionsAskedOf } from '#shared/programme/follow-up/requests.ts';
import type { FollowUpForm } from '#shared/programme/follow-up/form/follow-up-form.ts';
import { canBeTaken } from '#shared/programme/follow-up/form/report-changes.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import type { ProgrammePage } from '../programme-data.ts';
import styles from './follow-up.module.css';
import { ReplyCells } from './reply-cells.tsx';
import { takeReply } from './reply-commands.ts';
import {
  cellKey,
  changeReply,
  closeReply,
  leftOver,
  textWithPlaced,
  type OpenReply,
} from './reply-store.ts';

/** One form that came back: what is new in it, what is odd, what could not be placed; and taking it in. */
export function ReplyReview({
  open,
  forms,
  page,
}: {
  open: OpenReply;
  forms: readonly FollowUpForm[];
  page: ProgrammePage;
}) {
  const { t } = useTranslation(['followUp', 'forms']);
  const office = useOffice();
  const act = useAct();
  const today = useToday();
  const language = useScreenLanguage();
  const { reply, fileName, failure } = open;
  const of = forms.find(({ form }) => form.code === reply?.form?.code);
  const name = of ? pickText(of.respondent.name, language) : fileName;
  const skip = (
    <Button
      aria-label={`${t('followUp:replies.skip')}: ${fileName}`}
      onPress={() => closeReply(open.key)}
    >
      {t('followUp:replies.skip')}
    </Button>
  );

  if (!reply || !of) {
    const sentence =
      failure === 'not-made'
        ? t('followUp:replies.notRead')
        : t(failure ? `forms:failure.${failure}` : 'forms:issue.no-form');
    return (
      <li className={styles.card}>
        <div className={styles.cardHead}>
          <h3 className={styles.cardTitle}>{fileName}</h3>
          <div className={styles.acts}>{skip}</div>
        </div>
        <Notice tone="danger">{sentence}</Notice>
        <UnplacedTexts open={open} cells={[]} unplaced={reply?.unplaced ?? []} nameOf={cellKey} />
      </li>
    );
  }

  const { cells, unplaced, comments, issues } = reply;
  const rowsByKey = new Map(
    of.form.sections.flatMap((section) =>
      section.rows.map(
        (row) => [cellKey({ section: section.key, field: row.key }), { section, row }] as const,
      ),
    ),
  );
  const nameOf = (cell: Pick<ReplyCell, 'section' | 'field'>) => {
    const found = rowsByKey.get(cellKey(cell));
    return found ? `${found.section.heading}: ${found.row.label}` : cell.field;
  };
  const taken = cells
    .filter((cell) => open.ticked.has(cellKey(cell)))
    .map((cell) => ({
      actionId: cell.section,
      field: cell.field,
      text: textWithPlaced(open, cell),
    }))
    .filter(({ field, text }) => canBeTaken(field, text));
  const missing = cells.filter(({ state }) => state === 'missing').length;
  const take = async () => {
    const { content } = page;
    const asked = actionsAskedOf(content, of.respondent.id);
    const isDone = await act(
      () =>
        takeReply(office, {
          round: of.round,
          request: of.request,
          language: of.form.language,
          way: /\.xlsx$/iu.test(fileName) ? 'excel' : 'word',
          cells: taken,
          actionIds: asked.map(({ id }) => id),
          leftOver: leftOver(open),
          fileName,
          today,
          name,
        }),
      t('followUp:replies.taken', { name }),
      t('followUp:replies.undone'),
    );
    if (isDone) closeReply(open.key);
  };

  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <div className={styles.cardTitle}>
          <h3>{name}</h3>
          <p className={styles.facts}>
            <span>{fileName}</span>
            <LocalWords text={of.round.title} />
            {missing > 0 ? <span>{t('followUp:replies.missing', { count: missing })}</span> : null}
          </p>
        </div>
        <div className={styles.acts}>
          {skip}
          <Button
            variant="primary"
            icon="circle-check"
            isDisabled={taken.length === 0}
            aria-label={`${t('followUp:replies.take', { count: taken.length })}: ${name}`}
            onPress={() => void take()}
          >
            {t('followUp:replies.take', { count: taken.length })}
          </Button>
        </div>
      </div>
      {issues.length > 0 ? (
        <ul className={styles.issues}>
          {issues.map(({ code }) => (
            <li key={code}>{t(`forms:issue.${code}`)}</li>
          ))}
        </ul>
      ) : null}
      <ReplyCells open={open} form={of.form} cells={cells} />
      <UnplacedTexts open={open} cells={cells} unplaced={unplaced} nameOf={nameOf} />
      {comments.length > 0 ? (
        <>
          <h4 className={styles.partTitle}>{t('followUp:replies.comments')}</h4>
          <ul className={styles.issues}>
            {comments.map(({ author, text }, index) => (
              <li key={index}>{author === '' ? text : `${author}: ${text}`}</li>
            ))}
          </ul>
        </>
      ) : null}
    </li>
  );
}

/** The texts that belong nowhere by themselves, each with the way to put it where it belongs. */
function UnplacedTexts({
  open,
  cells,
  unplaced,
  nameOf,
}: {
  open: OpenReply;
  cells: readonly ReplyCell[];
  unplaced: readonly Unplaced[];
  nameOf: (cell: ReplyCell) => string;
}) {
  const { t } = useTranslation(['followUp']);
  if (unplaced.length === 0) return null;
  const options = cells.map((cell) => ({ value: cellKey(cell), label: nameOf(cell) }));
  const place = (index: number, key: string | null) => {
    const placed = new Map(open.placed);
    if (key === null) placed.delete(index);
    else placed.set(index, key);
    changeReply(open.key, {
      placed,
      ...(key !== null && { ticked: new Set([...open.ticked, key]) }),
    });
  };
  return (
    <>
      <h4 className={styles.partTitle}>{t('followUp:replies.unplaced')}</h4>
      {options.length > 0 ? (
        <p className={styles.quiet}>{t('followUp:replies.unplacedText')}</p>
      ) : null}
      <ul className={styles.unplaced}>
        {unplaced.map(({ text }, index) => (
          <li key={index}>
            <q>{text}</q>
            {options.length > 0 ? (
              <ComboBox
                label={t('followUp:replies.place')}
                optional
                options={options}
                value={open.placed.get(index) ?? null}
                onChange={(key) => place(index, key)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
