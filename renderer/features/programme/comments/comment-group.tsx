import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { Comment } from '#shared/programme/comment.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { SavedArea } from '#renderer/ui/forms/saved-field.tsx';
import { Group } from '../components/group.tsx';
import programmeStyles from '../components/programme.module.css';
import { CommentDialog } from './comment-dialog.tsx';
import { deleteComment, editComment, settleComment } from './comment-commands.ts';
import { useComments } from './comments-context.ts';
import styles from './comments.module.css';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** The part of a page that holds the comments on what it shows: the open ones, and folded up the settled. */
export function CommentGroup({ targetId, language }: { targetId: string; language: Language }) {
  const { t } = useTranslation(['comments']);
  const { comments, open } = useComments();
  const [isAdding, setAdding] = useState(false);
  const own = comments
    .filter((comment) => comment.targetId === targetId)
    .toSorted((a, b) => compareCodeUnits(a.createdAt, b.createdAt));
  const [openOnes, settled] = [
    own.filter(({ id }) => open.has(id)),
    own.filter(({ id }) => !open.has(id)),
  ];
  const addButton = useRef<HTMLButtonElement>(null);
  const actedOn = useRef<{ isOpen: boolean; index: number } | null>(null);
  useEffect(() => {
    const acted = actedOn.current;
    actedOn.current = null;
    if (acted === null || document.activeElement !== document.body) return;
    // What had the focus is gone with its line: it goes on to the line that follows, from the last one to what adds one.
    const list = `[data-comments="${acted.isOpen ? 'open' : 'settled'}"] > li`;
    const lines = addButton.current?.closest('[data-field]')?.querySelectorAll(list);
    (lines?.[acted.index]?.querySelector('button') ?? addButton.current)?.focus();
  }, [openOnes.length, settled.length]);
  const onAct = (isOpen: boolean, index: number) => {
    actedOn.current = { isOpen, index };
  };
  return (
    <Group title={t('comments:title')} field="comments">
      {openOnes.length === 0 ? (
        <p className={programmeStyles.quiet}>{t('comments:none')}</p>
      ) : (
        <CommentLines comments={openOnes} isOpen onAct={onAct} />
      )}
      {settled.length > 0 ? (
        <details className={styles.settled}>
          <summary>{t('comments:settledOnes', { count: settled.length })}</summary>
          <CommentLines comments={settled} isOpen={false} onAct={onAct} />
        </details>
      ) : null}
      <div data-no-print>
        <Button size="small" icon="plus" buttonRef={addButton} onPress={() => setAdding(true)}>
          {t('comments:add')}
        </Button>
      </div>
      {isAdding ? (
        <CommentDialog targetId={targetId} language={language} onClose={() => setAdding(false)} />
      ) : null}
    </Group>
  );
}

function CommentLines({
  comments,
  isOpen,
  onAct,
}: {
  comments: readonly Comment[];
  isOpen: boolean;
  /** The line at this place of the open or the settled ones is about to leave them. */
  onAct: (isOpen: boolean, index: number) => void;
}) {
  const { t } = useTranslation(['comments', 'common']);
  const office = useOffice();
  const act = useAct();
  const { moment } = useMoment();
  return (
    <ul className={styles.comments} data-comments={isOpen ? 'open' : 'settled'}>
      {comments.map((comment, index) => (
        <li key={comment.id} className={styles.comment}>
          <div className={styles.head}>
            <p className={programmeStyles.quiet}>
              {moment(comment.createdAt)} · {t(`common:languages.${comment.language}`)}
            </p>
            <span className={styles.acts} data-no-print>
              <Button
                size="small"
                variant="quiet"
                onPress={() => {
                  onAct(isOpen, index);
                  void settleComment(office, comment, isOpen);
                }}
              >
                {t(isOpen ? 'comments:settle' : 'comments:reopen')}
              </Button>
              <IconButton
                icon="trash"
                size="small"
                label={t('comments:delete')}
                onPress={() => {
                  onAct(isOpen, index);
                  void act(
                    () => deleteComment(office, comment),
                    t('comments:deleted'),
                    t('comments:undone'),
                  );
                }}
              />
            </span>
          </div>
          {comment.quote === undefined ? null : (
            <blockquote className={styles.quote} lang={comment.language}>
              {isOpen ? (
                <button
                  type="button"
                  className={styles.show}
                  title={t('comments:show')}
                  onClick={() => showInText(comment.id)}
                >
                  {comment.quote}
                </button>
              ) : (
                comment.quote
              )}
            </blockquote>
          )}
          {isOpen ? (
            <SavedArea
              keptAs={`${comment.id}:text`}
              label={t('comments:text')}
              hideLabel
              value={comment.text}
              check={(text) => (text.trim() === '' ? t('comments:missing') : undefined)}
              onSave={(text) => editComment(office, comment, text.trim())}
            />
          ) : (
            <p className={styles.text}>{comment.text}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Goes to the words that a comment is about, where the text with them is open. */
function showInText(commentId: string): void {
  const words = document.querySelector(`[data-comment="${CSS.escape(commentId)}"]`);
  words?.scrollIntoView({ block: 'center' });
  const editor = words?.closest<HTMLElement>('[contenteditable]');
  editor?.focus({ preventScroll: true });
  if (words) window.getSelection()?.selectAllChildren(words);
}
