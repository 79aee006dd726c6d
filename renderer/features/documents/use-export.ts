import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { documentFileName } from '#shared/documents/texts/file-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { MakingStep } from '#shared/documents/writing/making-steps.ts';
import { ok, type Failure, type Result } from '#shared/lib/result.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import type { Office } from '#renderer/data/office.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import type { WordExport } from '#renderer/workers/word-export/word-export.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import type { DocumentRequest } from './document-request.ts';
import { useSaveFile } from './use-save-file.ts';
import { isClear, nextExportState } from './export-state.ts';
import type { BuiltDocument, ExportChoices, ExportState } from './export-state.ts';
import { readWordOrder } from './word-order.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';

/** Makes the document that is asked for, as the choices describe it. Nothing is saved. */
async function buildDocument(
  parts: { office: Office; wordExport: WordExport; now: Date },
  request: DocumentRequest,
  choices: ExportChoices,
  signal: AbortSignal,
  onStep: (step: MakingStep) => void,
): Promise<Result<BuiltDocument, Failure>> {
  const { office, wordExport, now } = parts;
  const { language, state } = choices;
  const { kind } = request;
  const today = dayInFinland(now);
  const [read, kinds] = await Promise.all([
    readWordOrder(office, request, choices, today),
    wordExport.kinds(),
  ]);
  if (!read.ok) return read;
  const { order, contacts, leftOut, templateName, day } = read.value;
  const title = pickText(kinds.find((one) => one.kind === kind)?.title, language);
  const made = await wordExport.make(order, signal, onStep);
  if (!made.ok) return made;
  const { subject, ...document } = made.value;
  const fileName = documentFileName({
    title,
    subject: request.subject ?? subject,
    state,
    date: day,
    language,
    extension: 'docx',
  });
  return ok({
    ...document,
    kind,
    title,
    language,
    fileName,
    contacts,
    leftOut,
    ...(templateName !== undefined && { templateName }),
  });
}

/** One document, from the choices to the saved file. `onSaved` is called once it is on disk and noted. */
export function useExport(
  request: DocumentRequest,
  start: ExportChoices,
  onSaved: () => void,
): {
  state: ExportState;
  choose: (changes: Partial<ExportChoices>) => void;
  make: () => Promise<void>;
  saveAnyway: () => Promise<void>;
  back: () => void;
  cancel: () => void;
} {
  const { t } = useTranslation(['documentScreens', 'lists']);
  const office = useOffice();
  const platform = usePlatform();
  const saveFile = useSaveFile();
  const { wordExport } = useWorkers();
  const number = useNumber();
  const [state, send] = useReducer(nextExportState, {
    step: 'form',
    problem: null,
    choices: start,
  });
  const stopper = useRef(new AbortController());
  const cancel = useCallback(() => stopper.current.abort(), []);
  useEffect(() => cancel, [cancel]);

  const save = async (built: BuiltDocument) => {
    const { kind, title, language, contacts, leftOut } = built;
    const { listId, personId } = request;
    const saved = await saveFile({
      suggestedName: built.fileName,
      filter: t('documentScreens:wordFilter'),
      extension: 'docx',
      bytes: built.bytes,
      made: {
        kind,
        title,
        language,
        contacts,
        ...(listId !== undefined && { listId }),
        ...(personId !== undefined && { personId }),
      },
    });
    if (saved.end === 'not-saved') return send({ type: 'not-saved', problem: saved.problem });
    const fileName = saved.name;
    const said: string[] = [t('documentScreens:saved', { name: fileName })];
    if (leftOut > 0) {
      said.push(t('lists:file.withheld', { count: leftOut, formatted: number(leftOut) }));
    }
    if (saved.remark !== '') said.push(saved.remark);
    send({ type: 'saved', fileName });
    onSaved();
    showNotice(
      said.join('. '),
      platform.host === 'browser'
        ? undefined
        : {
            label: t('documentScreens:showInFolder'),
            onPress: () => void platform.showSavedFile({ name: fileName }),
          },
    );
  };

  return {
    state,
    choose: (changes) => send({ type: 'choose', changes }),
    back: () => send({ type: 'back' }),
    cancel,
    make: async () => {
      send({ type: 'make' });
      stopper.current = new AbortController();
      const { signal } = stopper.current;
      const parts = { office, wordExport, now: new Date() };
      const built = await buildDocument(parts, request, state.choices, signal, (doing) =>
        send({ type: 'doing', doing }),
      );
      if (signal.aborted) return send({ type: 'not-made', failure: { code: 'cancelled' } });
      if (!built.ok) return send({ type: 'not-made', failure: built.failure });
      send({ type: 'made', built: built.value });
      if (isClear(built.value)) await save(built.value);
    },
    saveAnyway: async () => {
      if (state.step !== 'findings') return;
      send({ type: 'save' });
      await save(state.built);
    },
  };
}
