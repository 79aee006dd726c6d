import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage } from '#shared/i18n/languages.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import { Steps } from '#renderer/ui/layout/steps.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { ColumnsStep } from '../components/columns-step.tsx';
import { DoneStep } from '../components/done-step.tsx';
import { FileStep } from '../components/file-step.tsx';
import { SourceStep } from '../components/source-step.tsx';
import { SummaryStep } from '../components/summary-step.tsx';
import { WritingStep } from '../components/writing-step.tsx';
import styles from '../components/import.module.css';
import type { ImportState } from '../import-state.ts';
import { isUnderWay, useImportStore } from '../import-store.ts';
import { readingFailureText } from '../problem-text.ts';
import { useCannotBe } from '#renderer/common/use-cannot-be.ts';
import { useFileReading } from '#renderer/common/use-file-reading.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { useImportFlow } from '../use-import-flow.ts';
import { useSaveRejected } from '../use-save-rejected.ts';
import { useShowImported } from '../use-show-imported.ts';
import { useSaveTemplate } from '../use-save-template.ts';
import { useUndoImport } from '#renderer/common/use-undo-import.ts';

const STEP_OF: Record<ImportState['step'], number> = {
  file: 0,
  reading: 0,
  columns: 1,
  source: 2,
  summary: 3,
  writing: 3,
  done: 4,
};

/** The import, step by step. Nothing is written before the user says so at the last step. */
export function ImportScreen() {
  const { t, i18n } = useTranslation(['importScreen', 'import', 'common']);
  const language = isLanguage(i18n.language) ? i18n.language : 'fi';
  const flow = useImportFlow();
  const cannotBe = useCannotBe();
  const state = useImportStore((store) => store.state);
  const incoming = useImportStore((store) => store.incoming);

  useEffect(() => {
    if (incoming.length === 0 || useImportStore.getState().incoming !== incoming) return;
    useImportStore.setState({ incoming: [] });
    for (const list of incoming) {
      const fileName = list.kind === 'pasted' ? '' : list.name;
      const sentence =
        list.kind === 'file'
          ? cannotBe(list.bytes)
          : list.kind === 'refused'
            ? readingFailureText(t, list)
            : null;
      if (isUnderWay(useImportStore.getState().state)) {
        const name = fileName === '' ? t('importScreen:pasted') : fileName;
        if (list.kind === 'refused' || sentence !== null) {
          showNotice(`${t('importScreen:file.notReadTitle', { name })}. ${sentence ?? ''}`);
        } else {
          useImportStore.setState(({ waiting }) => ({ waiting: [...waiting, list] }));
          showNotice(t('importScreen:waiting.notice', { name }));
        }
      } else if (list.kind === 'refused') flow.refuse(list.name, list.code);
      else if (sentence === null) void flow.open(list, language);
      else flow.send({ type: 'not-read', problem: { about: 'shell', fileName, sentence } });
    }
  }, [incoming, flow, language, cannotBe, t]);

  // The button that led here is gone: a step with a form begins in its first field, another from the title, the last one
  // from its own heading.
  const step = state.step === 'writing' && state.isStopping ? 'stopping' : state.step;
  const shownStep = useRef<typeof step>(step);
  useEffect(() => {
    if (shownStep.current === step) return;
    shownStep.current = step;
    if (step === 'done') return;
    const begin = step === 'source' ? 'main form input:not([hidden])' : 'main h1, h1';
    document.querySelector<HTMLElement>(begin)?.focus();
  }, [step]);

  // Nothing of it is saved yet: what was saved before, elsewhere, is not what she takes back here.
  const isAsking = { enabled: state.step === 'source' || state.step === 'summary' };
  useCommand('undo', () => showNotice(t('common:nothingToUndo')), isAsking);
  useCommand('redo', () => showNotice(t('common:nothingToRedo')), isAsking);
  const halfWay = state.step === 'columns' || state.step === 'source' || state.step === 'summary';
  const leave = () => {
    flow.send({ type: 'restart' });
    showNotice(t('importScreen:leftNotice'), {
      label: t('importScreen:resume'),
      onPress: () => {
        flow.send({ type: 'resume' });
        window.location.hash = '#/import';
      },
    });
    window.location.hash = '#/contacts';
  };
  const name = 'list' in state ? (state.list.fileName ?? t('importScreen:pasted')) : undefined;

  return (
    <>
      <ViewBar
        title={t('importScreen:title')}
        sub={name}
        actions={
          <>
            <Steps
              label={t('importScreen:stepsLabel')}
              doneLabel={t('importScreen:stepDone')}
              steps={[
                t('importScreen:steps.file'),
                t('importScreen:steps.columns'),
                t('importScreen:steps.source'),
                t('importScreen:steps.summary'),
              ]}
              current={STEP_OF[state.step]}
            />
            {halfWay ? (
              <Button
                size="small"
                isDisabled={state.step === 'columns' && state.busy}
                onPress={leave}
              >
                {t('importScreen:leave')}
              </Button>
            ) : null}
          </>
        }
      />
      <Step state={state} />
    </>
  );
}

function Step({ state }: { state: ImportState }) {
  const today = useToday();
  const { t, i18n } = useTranslation(['importScreen', 'import', 'common']);
  const language = isLanguage(i18n.language) ? i18n.language : 'fi';
  const flow = useImportFlow();
  const saveRejected = useSaveRejected();
  const { undo: undoImport } = useUndoImport();
  const showImported = useShowImported();
  const saveTemplate = useSaveTemplate();
  const needsCheck = state.step === 'summary' && !state.check && state.problem?.about !== 'reading';

  useEffect(() => {
    if (needsCheck) void flow.check();
  }, [needsCheck, flow]);

  const listFile = useFileReading(
    {
      title: t('importScreen:file.pickTitle'),
      filter: t('importScreen:file.filter'),
      extensions: ['xlsx', 'xlsm', 'ods', 'csv', 'txt', 'tsv', 'vcf', 'ldif', 'docx'],
    },
    (problem) =>
      'shell' in problem &&
      flow.send({
        type: 'not-read',
        problem: { about: 'shell', fileName: problem.name, sentence: problem.shell },
      }),
  );

  switch (state.step) {
    case 'file':
      return (
        <div className={styles.scroll}>
          <FileStep
            state={state}
            onChoose={() =>
              void listFile.choose((file) => flow.open({ kind: 'file', ...file }, language))
            }
            onPaste={(pasted) => void flow.open({ kind: 'pasted', ...pasted }, language)}
            onResume={() => flow.send({ type: 'resume' })}
            onTemplate={(chosen) => void saveTemplate(chosen)}
          />
        </div>
      );
    case 'reading':
      return (
        <div className={styles.page}>
          <ProgressBar
            label={
              state.fileName === null
                ? t('importScreen:readingPasted')
                : t('importScreen:reading', { name: state.fileName })
            }
            done={0}
            onCancel={() => {
              flow.stop();
              showNotice(t('importScreen:file.cancelled'));
            }}
          />
        </div>
      );
    case 'columns':
      return (
        <ColumnsStep
          state={state}
          onReread={(options) => void flow.reread(options)}
          onHeaderRow={(row) => void flow.setHeaderRow(row)}
          onField={(index, field) => void flow.setField(index, field)}
          onFilter={(filter) => flow.send({ type: 'filter', filter })}
          onPage={(page) => flow.send({ type: 'page', page })}
          onSaveRejected={() => void saveRejected(state.list)}
          onBack={() => flow.send({ type: 'back' })}
          onNext={() => flow.send({ type: 'next' })}
        />
      );
    case 'source':
      return (
        <SourceStep
          state={state}
          today={today}
          onAnswer={(changes) => flow.send({ type: 'answer', changes })}
          onBack={() => flow.send({ type: 'back' })}
          onNext={() => flow.send({ type: 'next' })}
        />
      );
    case 'summary':
      return (
        <SummaryStep
          state={state}
          onDecideState={(of, choice) => flow.send({ type: 'decide-state', state: of, choice })}
          onDecideRow={(index, decision) => flow.send({ type: 'decide-row', index, decision })}
          onFilter={(filter) => flow.send({ type: 'match-filter', filter })}
          onPage={(page) => flow.send({ type: 'page', page })}
          onStopHints={flow.stop}
          onSaveRejected={() => void saveRejected(state.list)}
          onBack={() => flow.send({ type: 'back' })}
          onWrite={() =>
            void backupBefore('before-import')
              .then(async (goesOn) =>
                goesOn
                  ? await flow.write({
                      name: state.list.fileName ?? t('importScreen:pasted'),
                      labels: { title: t('import:field.title'), unit: t('import:field.unit') },
                    })
                  : null,
              )
              .then((end) => {
                if (end === 'stopped') showNotice(t('importScreen:summary.stopped'));
              })
          }
        />
      );
    case 'writing':
      return <WritingStep state={state} onStop={flow.stop} />;
    case 'done':
      return (
        <DoneStep
          state={state}
          onShowAdded={() => void showImported(state.outcome.actId)}
          onAnother={() => flow.send({ type: 'restart' })}
          onUndo={() => {
            const { actId } = state.outcome;
            void undoImport(actId, state.fileName ?? t('importScreen:pasted')).then((undone) => {
              if (undone) flow.send({ type: 'restart' });
            });
          }}
        />
      );
  }
}
