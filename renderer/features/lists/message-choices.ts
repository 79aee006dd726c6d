import { create } from 'zustand';
import { BATCH_SIZES, USUAL_BATCH } from '#shared/contacts/lists/batches.ts';
import type { AddressStyle } from '#shared/contacts/lists/mailbox.ts';

/** How messages are addressed. The same the next time: how one writes is a habit, and no record of the office. */
export type MessageChoices = AddressStyle & {
  field: 'bcc' | 'to';
  /** The most recipients of one message; null for no limit. */
  batch: number | null;
};

const KEY = 'message-choices';
const USUAL: MessageChoices = { field: 'bcc', names: true, separator: '; ', batch: USUAL_BATCH };

export const useMessageChoices = create<MessageChoices>(kept);

export function chooseForMessages(changes: Partial<MessageChoices>): void {
  useMessageChoices.setState(changes);
  try {
    localStorage.setItem(KEY, JSON.stringify(useMessageChoices.getState()));
  } catch {
    // Without storage the choice holds until the window closes.
  }
}

/** What was kept, as far as it is still something that can be chosen. */
function kept(): MessageChoices {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<MessageChoices>;
    return {
      field: found.field === 'to' ? 'to' : 'bcc',
      names: found.names !== false,
      separator: found.separator === ', ' ? ', ' : '; ',
      batch:
        found.batch === null
          ? null
          : (BATCH_SIZES.find((size) => size === found.batch) ?? USUAL.batch),
    };
  } catch {
    return USUAL;
  }
}
