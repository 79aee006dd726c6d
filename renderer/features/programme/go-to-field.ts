import type { Gap } from '#shared/programme/gaps.ts';
import { afterFrame } from '#renderer/ui/drawing/after-frame.ts';

const CONTROLS = 'input:not([type="hidden"]):not([tabindex="-1"]), textarea, button';

/**
 * Goes to the field that closes a gap, on the page of what it is a gap of: the field of the record or of a part of it,
 * or, where a part is missing, what adds one.
 */
export function goToGap({ table, recordId, field, owner }: Gap): void {
  if (recordId !== owner.id) focusIn(`[data-part="${recordId}"] [data-field="${field}"]`);
  else goToField(table === owner.table ? field : table);
}

/** Goes to a field of the page that is open; where `field` names a list of parts, to what adds one. */
export function goToField(field: string): void {
  const name = CSS.escape(field);
  focusIn(`[data-field="${name}"] [data-field="add"], [data-field="${name}"]`);
}

/** What lies below is drawn a moment after what is read first: so many frames it is waited for. */
const FRAMES = 20;

/** What was gone to last: nothing is waited for any more that was gone to before. */
let goal: object | null = null;

function focusIn(selector: string): void {
  const own = {};
  goal = own;
  const look = (frames: number) => {
    if (goal !== own) return;
    const control = controlIn(selector);
    if (control) {
      openAround(control);
      control.scrollIntoView?.({ block: 'center' });
      control.focus({ preventScroll: true });
    } else if (frames > 0) {
      afterFrame(() => look(frames - 1));
    }
  };
  look(FRAMES);
}

/** What is folded away around it is opened. */
function openAround(control: Element): void {
  for (let fold = control.closest('details'); fold;) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
}

function controlIn(selector: string): HTMLElement | null | undefined {
  const places = [...document.querySelectorAll(selector)];
  const place = places.find((one) => one.getAttribute('data-field') === 'add') ?? places[0];
  return (
    place?.querySelector<HTMLElement>('[contenteditable="true"]') ??
    place?.querySelector<HTMLElement>(CONTROLS)
  );
}
