import { useTranslation } from 'react-i18next';
import type { Fields } from '#shared/records/record.ts';
import type { MadeDocument } from '#shared/schema/made-document.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { recordMadeDocument, type MakingAct } from './documents-data.ts';

/** A file that goes out, and what is noted of it. */
export type FileToSave = {
  suggestedName: string;
  /** What such files are called where one is chosen. */
  filter: string;
  bytes: Uint8Array;
  extension: string;
  made: Omit<Fields<MadeDocument>, 'fileName'>;
  act?: MakingAct;
};

/**
 * `not-saved`: she left it, or it could not be written, and then `problem` says why. `saved`: `remark` is what is to be said
 * beside that, a sentence, or ''.
 */
export type SavedFile =
  { end: 'not-saved'; problem: string | null } | { end: 'saved'; name: string; remark: string };

/** Saves a file where she says, and notes in the list of what went out that it was made. */
export function useSaveFile(): (file: FileToSave) => Promise<SavedFile> {
  const { t } = useTranslation(['common', 'shell']);
  const office = useOffice();
  const platform = usePlatform();
  return async ({ suggestedName, filter, extension, bytes, made, act }) => {
    const filters = [{ name: filter, extensions: [extension] }];
    const saved = await platform.saveFile({ suggestedName, filters, bytes });
    if (!saved.ok) {
      return { end: 'not-saved', problem: t(`shell:failures.${saved.failure.code}`) };
    }
    if (!saved.value.saved) return { end: 'not-saved', problem: null };
    const { name } = saved.value;
    try {
      await recordMadeDocument(office, { ...made, fileName: name }, act);
      return { end: 'saved', name, remark: '' };
    } catch {
      return { end: 'saved', name, remark: t('common:notRecorded') };
    }
  };
}
