import type { Gap } from '#shared/programme/gaps.ts';

const CONTROLS = 'input:not([type="hidden"]):not([tabindex="-1"]), textarea, button';

/**
 * Goes to the field that closes a gap, on the page of what it is a gap of: the field of the record or of a part of it,
 * or, where a part is missing, what adds one.
 */
export function goToField({ table, recordId, field, owner }: Gap): void {
  const isOwn = recordId === owner.id;
  const place =
    isOwn && table !== owner.table
      ? document.querySelector(`[data-field="${table}"] [data-field="add"]`)
      : document.querySelector(
          `${isOwn ? '' : `[data-part="${recordId}"] `}[data-field="${field}"]`,
        );
  const control =
    place?.querySelector<HTMLElement>('[contenteditable="true"]') ??
    place?.querySelector<HTMLElement>(CONTROLS);
  control?.scrollIntoView?.({ block: 'center' });
  control?.focus({ preventScroll: true });
}
