import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';

/** What the program's dialogs asked, and what they are answered. */
export type DialogDesk = {
  /** Answers the next open dialog with these paths; resolves with what it asked. */
  nextOpen: (paths: string[]) => Promise<OpenDialogOptions>;
  /** Answers the next save dialog with the path that `choose` gives; resolves with what it asked. */
  nextSave: (choose: (options: SaveDialogOptions) => string) => Promise<SaveDialogOptions>;
  /** Answers the next message box with this button; resolves with what it said. */
  nextMessage: (button: number) => Promise<MessageBoxOptions>;
  /** Titles and texts of error boxes. */
  readonly errors: { title: string; content: string }[];
};

type Asked<Options, Answer> = { answer: (options: Options) => Answer; done: (o: Options) => void };

/** A queue of answers to dialogs of one kind; a dialog that nobody has answered is cancelled. */
function answersTo<Options, Answer>(cancel: (options: Options) => Answer) {
  const queue: Asked<Options, Answer>[] = [];
  return {
    next: (answer: (options: Options) => Answer) =>
      new Promise<Options>((done) => {
        queue.push({ answer, done });
      }),
    // Electron takes the window first, or leaves it out.
    show: (...given: unknown[]): Promise<Answer> => {
      const options = given.at(-1) as Options;
      const asked = queue.shift();
      asked?.done(options);
      return Promise.resolve(asked ? asked.answer(options) : cancel(options));
    },
  };
}

/** The stand-in's `dialog` and the desk from which a test answers it. */
export function makeDialogs() {
  const open = answersTo((options: OpenDialogOptions) => ({
    canceled: options !== null,
    filePaths: [] as string[],
  }));
  const save = answersTo((options: SaveDialogOptions) => ({
    canceled: options !== null,
    filePath: '',
  }));
  const message = answersTo((options: MessageBoxOptions) => ({
    response: options.cancelId ?? 0,
    checkboxChecked: false,
  }));
  const errors: { title: string; content: string }[] = [];
  const desk: DialogDesk = {
    nextOpen: (filePaths) => open.next(() => ({ canceled: false, filePaths })),
    nextSave: (choose) => save.next((options) => ({ canceled: false, filePath: choose(options) })),
    nextMessage: (response) => message.next(() => ({ response, checkboxChecked: false })),
    errors,
  };
  const dialog = {
    showOpenDialog: open.show,
    showSaveDialog: save.show,
    showMessageBox: message.show,
    showErrorBox: (title: string, content: string) => {
      errors.push({ title, content });
    },
  };
  return { dialog, desk };
}
