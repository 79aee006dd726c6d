import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useCannotBe } from '#renderer/common/use-cannot-be.ts';
import { useNotKept } from '#renderer/features/attachments/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useTitleNext } from '#renderer/ui/focus/use-title-next.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { type AskedForm } from './kinds/asked-form.ts';
import styles from './forms.module.css';
import { filesOf } from './files-of.ts';
import { KeepBeside } from './keep-beside.tsx';
import { ReplyCells } from './reply-cells.tsx';
import { ReplyMessage } from './reply-message.tsx';
import { takeReply } from './reply-commands.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { layAside, skipReply, type OpenReply } from './reply-store.ts';
import { ReplyComments } from './reply-comments.tsx';
import { UnplacedTexts } from './unplaced-texts.tsx';
import { leftOut, whatIsTaken } from './what-is-taken.ts';

/** One form that came back: what is new in it, what is odd, what could not be placed; and taking it in. */
export function ReplyReview({ open, forms }: { open: OpenReply; forms: readonly AskedForm[] }) {
  const { t } = useTranslation(['replies', 'forms', 'common']);
  const office = useOffice();
  const act = useAct();
  const today = useToday();
  const language = useScreenLanguage();
  const tellNotKept = useNotKept();
  const cannotBe = useCannotBe();
  // What is dealt with leaves the list: the next one takes the keyboard, after the last the view's title.
  const next = useTitleNext();
  const { reply, failure } = open;
  const fileName = maskIdentityCodes(open.file.name);
  const of = forms.find(({ form }) => form.code === reply?.form?.code);
  const name = of ? pickText(of.respondent.name, language) : fileName;
  const skip = (
    <Button
      aria-label={`${t('replies:skip')}: ${fileName}`}
      onPress={() => {
        const putBack = skipReply(open.key);
        showNotice(t('replies:skipped', { name: fileName }), {
          label: t('common:undo'),
          onPress: putBack,
        });
      }}
    >
      {t('replies:skip')}
    </Button>
  );

  if (!reply || !of) {
    const sentence =
      (open.file.bytes ? cannotBe(open.file.bytes) : null) ??
      (failure === 'not-made'
        ? t('replies:notRead')
        : t(failure ? `forms:failure.${failure}` : 'forms:issue.no-form'));
    return (
      <li className={styles.card}>
        <div className={styles.cardHead}>
          <h2 className={styles.cardTitle}>{fileName}</h2>
          <div className={styles.acts} data-go-on {...next}>
            {skip}
          </div>
        </div>
        <Notice tone="danger">{sentence}</Notice>
        {open.message ? <ReplyMessage message={open.message} isOpen /> : null}
        <KeepBeside open={open} forms={forms} />
        <UnplacedTexts open={open} form={null} />
      </li>
    );
  }

  const { cells, issues } = reply;
  const taken = whatIsTaken(open, of, t('replies:comment'));
  const left = leftOut(open, of).count;
  const leftWords = left > 0 ? t('replies:leftOut', { count: left }) : '';
  const missing = cells.filter(({ state }) => state === 'missing').length;
  // What was read and has no place of its own is not lost where that is all there is.
  const takeLabel =
    taken.cells.length === 0 && taken.leftOver.length > 0
      ? t('replies:takeNotes')
      : t('replies:take', { count: taken.cells.length });
  const take = async () => {
    let takenBy: string | null = null;
    const isDone = await act(
      async () => {
        const parts = { ...taken, fileName, today };
        const { value, actId } = await takeReply(
          office,
          of,
          { ...parts, files: filesOf(open) },
          name,
        );
        tellNotKept(t('replies:fileNotKept'), value);
        takenBy = actId;
        return { value: undefined, actId };
      },
      [t('replies:taken', { name }), leftWords].join(' ').trim(),
      t('replies:undone'),
    );
    if (isDone) layAside(open.key, takenBy);
  };

  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <div className={styles.cardTitle}>
          <h2>{name}</h2>
          <p className={styles.facts}>
            <span>{fileName}</span>
            <a href={of.href}>
              <LocalWords text={of.title} />
            </a>
            {missing > 0 ? <span>{t('replies:missing', { count: missing })}</span> : null}
            {leftWords ? (
              <StatusMark tone="unsure" icon="circle-question">
                {leftWords}
              </StatusMark>
            ) : null}
          </p>
        </div>
        <div className={styles.acts} data-go-on {...next}>
          {skip}
          <Button
            variant="primary"
            icon="circle-check"
            isDisabled={taken.cells.length === 0 && taken.leftOver.length === 0}
            aria-label={`${takeLabel}: ${name}`}
            onPress={() => void take()}
          >
            {takeLabel}
          </Button>
        </div>
      </div>
      {open.message ? <ReplyMessage message={open.message} /> : null}
      {of.newer ? (
        <Notice tone="warn">
          {t('forms:otherRound', {
            round: pickText(of.title, language),
            newer: pickText(of.newer, language),
          })}
        </Notice>
      ) : null}
      {issues.length > 0 ? (
        <ul className={styles.issues}>
          {issues.map(({ code }) => (
            <li key={code}>{t(`forms:issue.${code}`)}</li>
          ))}
        </ul>
      ) : null}
      <ReplyCells open={open} asked={of} cells={cells} />
      <UnplacedTexts open={open} form={of.form} />
      <ReplyComments comments={reply.comments} form={of.form} />
    </li>
  );
}
