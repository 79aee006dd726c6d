import { OWNER_TABLES } from '#shared/records/owner-kinds.ts';
import { TABLES } from '#shared/schema/tables.ts';
import type { TaskSource } from '#shared/tasks/task.ts';
import type { Address } from '#renderer/ui/address.ts';

/** Where the record that a task came of is shown. */
export function sourceAddress({ kind, id }: { kind: TaskSource; id: string }): Address {
  const { page } = TABLES[OWNER_TABLES[kind]].page;
  return `#${page}/${id}`;
}
