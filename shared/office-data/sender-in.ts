import type { Sender } from '../documents/document-kind.ts';

/** Who sends the documents of an office, out of the row of its settings as a backup has it; `undefined` without one. */
export function senderIn(settings: Record<string, unknown> | undefined): Sender | undefined {
  if (!settings) return undefined;
  const { organisation, unit, coordinatorName, coordinatorTitle, email, phone } = settings;
  return { organisation, unit, coordinatorName, coordinatorTitle, email, phone } as Sender;
}
