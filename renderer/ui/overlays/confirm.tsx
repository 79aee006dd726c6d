import {
  createContext,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import { Dialog } from './dialog.tsx';

export type Question = {
  /** The question, ending in a question mark. */
  title: string;
  /** What follows from going on. */
  text: ReactNode;
  /** What going on does, as a verb. */
  action: string;
  danger?: boolean;
  /** What not going on does, where that is more than to cancel. */
  back?: string;
};

type Ask = (question: Question) => Promise<boolean>;

const ConfirmContext = createContext<Ask>(() => Promise.resolve(false));

/** Asks before what cannot be undone: `if (await confirm({ title, text, action })) …`. */
export function useConfirm(): Ask {
  return use(ConfirmContext);
}

/** Holds the one question that can be open at a time; a second one answers no to the first. */
export function ConfirmProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['common']);
  const [question, setQuestion] = useState<Question | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const answer = useRef<(yes: boolean) => void>(() => undefined);

  const ask = useCallback<Ask>((next) => {
    answer.current(false);
    setQuestion(next);
    return new Promise((resolve) => {
      answer.current = resolve;
    });
  }, []);

  // The harmless way is under Enter where going on destroys something.
  useEffect(() => {
    if (question) first.current?.focus();
  }, [question]);

  const close = (yes: boolean) => {
    answer.current(yes);
    setQuestion(null);
  };

  return (
    <ConfirmContext value={ask}>
      {children}
      {question ? (
        <Dialog
          role="alertdialog"
          title={question.title}
          isOpen
          onClose={() => close(false)}
          actions={
            <>
              <Button buttonRef={question.danger ? first : undefined} onPress={() => close(false)}>
                {question.back ?? t('common:cancel')}
              </Button>
              <Button
                variant={question.danger ? 'danger' : 'primary'}
                buttonRef={question.danger ? undefined : first}
                onPress={() => close(true)}
              >
                {question.action}
              </Button>
            </>
          }
        >
          {typeof question.text === 'string' ? <p>{question.text}</p> : question.text}
        </Dialog>
      ) : null}
    </ConfirmContext>
  );
}
