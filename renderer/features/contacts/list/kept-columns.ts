import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { ALL_COLUMNS, type ContactColumn } from './contact-columns.ts';

const keyOf = (of: ContactSide) => `columns:${of}`;

/** The columns as they were arranged last on this machine: how a window is arranged is no record of the office. */
export function keptColumns(of: ContactSide): readonly ContactColumn[] | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(of)) ?? 'null');
    if (!Array.isArray(kept)) return null;
    const columns = kept.flatMap((one) => ALL_COLUMNS[of].find((known) => known === one) ?? []);
    return columns[0] === 'name' ? [...new Set(columns)] : null;
  } catch {
    return null;
  }
}

export function keepColumns(of: ContactSide, columns: readonly ContactColumn[]): void {
  try {
    localStorage.setItem(keyOf(of), JSON.stringify(columns));
  } catch {
    // Without storage they hold until the window closes.
  }
}
