import { create } from 'zustand';
import { newId } from '#shared/lib/new-id.ts';

/** A passing notice at the foot of the view, one at a time. */
export type NoticeItem = {
  id: string;
  text: string;
  action?: { label: string; onPress: () => void };
  /** It says that something is lost: it stays until it is closed, and comes back after a passing one. */
  stays?: boolean;
};

type Notices = { notice: NoticeItem | null; lasting: NoticeItem | null };

export const useNotices = create<Notices>(() => ({ notice: null, lasting: null }));

/** Shows `text`, with a way to act on it (undo, open the file); the one shown before gives way. */
export function showNotice(text: string, action?: NoticeItem['action']): void {
  useNotices.setState({ notice: { id: newId(), text, ...(action && { action }) } });
}

/** The same for what must not be missed: only she takes it away. */
export function showLastingNotice(text: string): void {
  const notice: NoticeItem = { id: newId(), text, stays: true };
  useNotices.setState({ notice, lasting: notice });
}

/** How long what goes on may go on unsaid, milliseconds. */
const UNSAID = 400;

/** Does `work`, and shows `text` while it goes on, unless it is over before anybody would wonder. */
export async function noticeWhile<T>(text: string, work: () => Promise<T>): Promise<T> {
  const id = newId();
  const timer = setTimeout(() => useNotices.setState({ notice: { id, text } }), UNSAID);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    closeNotice(id);
  }
}

/** Takes the notice of `id` away, if it is still the one shown. */
export function closeNotice(id: string): void {
  useNotices.setState((state) => {
    const lasting = state.lasting?.id === id ? null : state.lasting;
    return { lasting, notice: state.notice?.id === id ? lasting : state.notice };
  });
}
