import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { FilePlace, SearchedFile } from '#renderer/data/erasure/naming-files.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import type { Office } from '#renderer/data/office.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { readRecordWords } from '#renderer/data/history/record-words.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

/** A kept file as the dialog shows it: what it is called, and where it belongs, in words. */
export type ShownFile = {
  sha256: string;
  fileName: string;
  /** The persons whom it names. */
  names: readonly string[];
  places: { text: string; isInTrash: boolean }[];
};

/** `orphans` are files that name somebody and belong to no record any more: only an earlier state still has them. */
export type FoundFiles = {
  naming: ShownFile[];
  orphans: readonly SearchedFile[];
  unread: ShownFile[];
};

/** Where the search stands; `failed` where it did not come to its end. */
export type FileSearch =
  | { step: 'searching'; done: number; total: number }
  | { step: 'failed' }
  | ({ step: 'done' } & FoundFiles);

/** Looks through the kept files for the persons, once; `ended` waits for what it finds, null where it failed. */
export function useNamingFiles(personIds: readonly string[]): {
  search: FileSearch;
  ended: () => Promise<FoundFiles | null>;
} {
  const office = useOffice();
  const { erasureHelper } = useWorkers();
  const { t } = useTranslation(['privacy']);
  const language = useScreenLanguage();
  const [search, setSearch] = useState<FileSearch>({ step: 'searching', done: 0, total: 0 });
  const running = useRef<Promise<FoundFiles | null>>(Promise.resolve(null));
  const asked = personIds.join();

  useEffect(() => {
    const stop = new AbortController();
    const onProgress = (done: number, total: number) => {
      if (!stop.signal.aborted) setSearch({ step: 'searching', done, total });
    };
    const waits = t('privacy:erase.keptFiles.waits');
    const find = async () => {
      try {
        const { naming, unread } = await erasureHelper.findFiles(asked.split(','), {
          signal: stop.signal,
          onProgress,
        });
        const found = {
          naming: await shown(office, naming, language, waits),
          orphans: naming.filter(({ places }) => places.length === 0),
          unread: await shown(office, unread, language, waits),
        };
        if (!stop.signal.aborted) setSearch({ step: 'done', ...found });
        return found;
      } catch {
        if (!stop.signal.aborted) setSearch({ step: 'failed' });
        return null;
      }
    };
    running.current = find();
    return () => stop.abort();
  }, [asked, office, erasureHelper, language, t]);

  return { search, ended: () => running.current };
}

async function shown(
  office: Office,
  files: readonly SearchedFile[],
  language: Language,
  waits: string,
): Promise<ShownFile[]> {
  const found = await Promise.all(
    files.flatMap(({ places }) => places.map((place) => recordOf(office, place))),
  );
  const records = found.filter((one) => one !== null);
  const words = await readRecordWords(office, records, language);
  const textOf = ({ owner, table, id }: FilePlace) => {
    if (table === 'drafts') return waits;
    const record = records.find(({ row }) => row.id === (owner?.id ?? id));
    const kind = words.kind(owner ? tableOf(owner.kind) : table);
    const name = record ? words.name(record.table, record.row) : '';
    return name === '' ? kind : `${kind}: ${name}`;
  };
  return files.flatMap(({ sha256, places, names }) => {
    const [first] = places;
    if (!first) return [];
    const shownPlaces = places.map((place) => ({
      text: textOf(place),
      isInTrash: place.isInTrash,
    }));
    return [{ sha256, fileName: first.fileName, names, places: shownPlaces }];
  });
}

const tableOf = (ownerKind: string) => `${ownerKind}s` as TableName;

/** The record that has the file: what an attachment belongs to, or the template; null where it is no record, or not shown. */
async function recordOf(office: Office, { table, id, owner }: FilePlace) {
  if (table === 'drafts') return null;
  const where = owner ? tableOf(owner.kind) : table;
  const row = await office.read[where].get(owner?.id ?? id);
  return row ? { table: where, row } : null;
}
