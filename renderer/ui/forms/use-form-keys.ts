import { useEffect, useEffectEvent, type RefObject } from 'react';
import { afterFrame } from '../drawing/after-frame.ts';

/** Esc in an open list of choices closes the list, not the form. */
const isListOpen = (target: Element) => target.getAttribute('aria-expanded') === 'true';

const isSaveKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 's' && (ctrlKey || metaKey) && !altKey && !shiftKey;

/** No window lies over the form, unless it stands in the one that lies over all. */
function isInFront(form: HTMLFormElement | null): boolean {
  const over = [...document.querySelectorAll('[data-modal]')].at(-1);
  return form !== null && (over?.contains(form) ?? true);
}

const forms = new Set<{ isInFront: () => boolean; save: () => void }>();

/** Saves the form in front, as Ctrl+S in it does; returns whether there is one. */
export function saveFormInFront(): boolean {
  const form = [...forms].findLast(({ isInFront: isFirst }) => isFirst());
  form?.save();
  return form !== undefined;
}

/** The first field to write in, or list of which nothing is chosen yet, whichever comes first. */
function firstToFill(form: HTMLFormElement | null): HTMLElement | undefined {
  const fields = form?.querySelectorAll<HTMLElement>('input:not([hidden]), textarea, button') ?? [];
  return [...fields].find(
    (field) => !field.matches('button') || field.querySelector('[data-placeholder]') !== null,
  );
}

/**
 * A form begins in its first field. Ctrl+Enter saves, Ctrl+S too wherever the focus is, Esc leaves it, and after each try to save that failed the first
 * wrong field takes the focus. Once it closes, the focus goes to what stands in its place, or to the list.
 */
export function useFormKeys(
  ref: RefObject<HTMLFormElement | null>,
  form: {
    tries: number;
    save: () => void;
    cancel: () => void;
    /** Enter goes on where the focus stands on what is read; in a field the form itself sees to it. */
    enter?: boolean;
  },
): void {
  const { tries } = form;

  useEffect(() => {
    // Of what is wrong as a whole, the first field.
    const wrong = '[aria-invalid="true"], [data-wrong] input';
    const first = (wanted: string) => ref.current?.querySelector<HTMLElement>(wanted);
    // One without a field to write in begins in its first list of choices.
    const begin = () => firstToFill(ref.current) ?? first('button');
    const field = tries > 0 ? first(wrong) : begin();
    field?.focus();
  }, [ref, tries]);

  useEffect(() => {
    const pane = ref.current?.closest<HTMLElement>('[data-pane]');
    return () => {
      // What follows the form is drawn first, and a dialog gives the focus back where it was.
      afterFrame(() => {
        if (document.activeElement !== document.body) return;
        const row = document.querySelector<HTMLElement>('[data-opener][tabindex="0"]');
        if (pane?.isConnected) pane.focus();
        else row?.focus();
      });
    };
  }, [ref]);

  const onSave = useEffectEvent(() => form.save());
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (isSaveKey(event)) {
      if (event.defaultPrevented || !isInFront(ref.current)) return;
      event.preventDefault();
      event.stopPropagation();
      form.save();
      return;
    }
    if (!(event.target instanceof Element) || !ref.current?.contains(event.target)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (
        event.target instanceof HTMLInputElement &&
        event.target.getAttribute('role') === 'combobox'
      ) {
        // Words typed there become a choice once they are left. It takes note of that before it has the focus again.
        const field = event.target;
        field.blur();
        setTimeout(() => {
          field.focus();
          onSave();
        });
      } else form.save();
    } else if (event.key === 'Enter' && form.enter && event.target.matches('[tabindex="-1"]')) {
      form.save();
    } else if (event.key === 'Escape' && !isListOpen(event.target)) form.cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const one = { isInFront: () => isInFront(ref.current), save: () => onSave() };
    forms.add(one);
    return () => void forms.delete(one);
  }, [ref]);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
