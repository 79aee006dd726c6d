import { useTranslation } from 'react-i18next';
import type { PickedFile, ShellFailure } from '#shared/ipc/contract.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { useCannotBe } from './use-cannot-be.ts';

/** Why a chosen file is not taken, as a sentence: it could not be had, or can be nothing that is read here (it has a name then). */
export type RefusedFile = { name: string; reason: string; because: ShellFailure };

/** Asks for one file of a kind: gives it, or why not; null where none was chosen. */
export function usePickFile(wanted: {
  title: string;
  filter: string;
  extensions: string[];
}): () => Promise<{ file: PickedFile } | { refused: RefusedFile } | null> {
  const { t } = useTranslation(['shell']);
  const platform = usePlatform();
  const cannotBe = useCannotBe();
  return async () => {
    const { title, filter, extensions } = wanted;
    const filters = [{ name: filter, extensions }];
    const picked = await platform.pickFiles({ title, filters, multiple: false });
    if (!picked.ok) {
      const because = picked.failure;
      return { refused: { name: '', reason: t(`shell:failures.${because.code}`), because } };
    }
    const [file] = picked.value;
    if (!file) return null;
    const reason = cannotBe(file.bytes);
    if (reason === null) return { file };
    return { refused: { name: file.name, reason, because: { code: 'file-unreadable' } } };
  };
}

/** Asks for any number of files, of a kind or of any: gives them, or tells itself why they could not be had. */
export function usePickFiles(wanted: {
  title: string;
  filter?: { name: string; extensions: string[] };
}): () => Promise<readonly PickedFile[]> {
  const { t } = useTranslation(['shell']);
  const platform = usePlatform();
  return async () => {
    const filters = wanted.filter ? [wanted.filter] : [];
    const picked = await platform.pickFiles({ title: wanted.title, filters, multiple: true });
    if (picked.ok) return picked.value;
    showNotice(t(`shell:failures.${picked.failure.code}`));
    return [];
  };
}
