import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentReport } from '#shared/documents/check/document-report.ts';
import { usualPublicity } from '#shared/documents/publicity.ts';
import { isLanguage, LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { isSampleSender } from '#shared/sample-office/sample-office.ts';
import type { OfficeSettings } from '#shared/schema/office-settings.ts';
import type { Office } from '#renderer/data/office.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import type { KindInfo } from '#renderer/workers/word-export/make-word.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import type { DocumentRequest } from '../document-request.ts';
import { readMadeDocuments } from '../documents-data.ts';
import {
  lacksOfSecrecy,
  untranslatedFor,
  type ExportChoices,
  type ExportState,
} from '../export-state.ts';
import { useExport } from '../use-export.ts';
import { useKinds } from '../use-kinds.ts';
import { ExportForm } from './export-form.tsx';
import { Findings } from './findings.tsx';
import { PageEstimate } from './page-estimate.tsx';
import { TEMPLATE_FAILURES } from '#shared/documents/template/template-error.ts';
import { TemplateFindings } from './template-findings.tsx';
import { Untranslated } from './untranslated.tsx';

type Ground = {
  settings: OfficeSettings;
  hasSample: boolean;
  /** Of the last document of this kind. */
  lastLanguage: ExportChoices['language'] | null;
};

async function readGround(office: Office, kind: string): Promise<Ground> {
  const [settings, samples, made] = await Promise.all([
    office.settings(),
    office.read.persons.filter((person) => person.sample === true).count(),
    readMadeDocuments(office),
  ]);
  return {
    settings,
    hasSample: isSampleSender(settings) || samples > 0,
    lastLanguage: made.find((one) => one.kind === kind)?.language ?? null,
  };
}

/** The window for making a document: choices, progress, what the check found, and the saving. */
export function ExportDialog({
  request,
  onClose,
}: {
  request: DocumentRequest;
  onClose: () => void;
}) {
  const ground = useLive((office) => readGround(office, request.kind), [request.kind], {
    keepPrevious: true,
  });
  const kinds = useKinds();
  const { wordExport } = useWorkers();
  useEffect(() => {
    wordExport.warm();
  }, [wordExport]);
  return (
    <LiveValue live={ground}>
      {(value) =>
        kinds && (
          <OpenDialog
            ground={value}
            kind={kinds.find((one) => one.kind === request.kind)}
            request={request}
            onClose={onClose}
          />
        )
      }
    </LiveValue>
  );
}

function OpenDialog({
  ground,
  kind,
  request,
  onClose,
}: {
  ground: Ground;
  kind: KindInfo | undefined;
  request: DocumentRequest;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation(['documentScreens', 'programmeDocuments', 'common', 'shell']);
  const screenLanguage = isLanguage(i18n.language) ? i18n.language : 'fi';
  const { scopes = [], isEmpty = false, Fields } = request;
  const { state, choose, make, saveAnyway, back, cancel } = useExport(
    request,
    {
      language: request.language ?? ground.lastLanguage ?? screenLanguage,
      scope: scopes.at(-1)?.scope ?? 'all',
      state: request.state ?? 'final',
      publicity: request.publicity ?? usualPublicity(kind, request.state ?? 'final'),
      secrecy: { basis: '', extent: '' },
      caseNumber: request.caseNumber ?? '',
      templateId: null,
    },
    onClose,
  );
  const close = () => {
    cancel();
    onClose();
  };
  // A field that cannot be read would be left out without a word.
  const [tries, setTries] = useState(0);
  const focusWrong = () => {
    const wrong = document.querySelector<HTMLElement>('[data-modal] [aria-invalid="true"]');
    wrong?.focus();
    return wrong !== null;
  };
  useEffect(() => {
    if (tries > 0) focusWrong();
  }, [tries]);
  const makeIfRight = () => {
    if (lacksOfSecrecy(state.choices).length > 0) setTries(tries + 1);
    else if (!focusWrong()) void make();
  };
  /** A draft is not yet public: unless the user said otherwise, that follows what she says of the state. */
  const chooseWithPublicity = (changes: Partial<ExportChoices>) => {
    const isUsual = state.choices.publicity === usualPublicity(kind, state.choices.state);
    choose(
      changes.state !== undefined && isUsual
        ? { ...changes, publicity: usualPublicity(kind, changes.state) }
        : changes,
    );
  };

  const actions = {
    form: (
      <>
        <Button onPress={close}>{t('common:cancel')}</Button>
        <Button variant="primary" icon="file-output" isDisabled={isEmpty} onPress={makeIfRight}>
          {t('documentScreens:dialog.make')}
        </Button>
      </>
    ),
    findings: (
      <>
        <Button onPress={back}>{t('documentScreens:dialog.backToForm')}</Button>
        {state.step === 'findings' && !hasIdentityCode(state.built.report) ? (
          <Button variant="primary" onPress={() => void saveAnyway()}>
            {t('documentScreens:dialog.saveAnyway')}
          </Button>
        ) : null}
      </>
    ),
    making: null,
    saving: null,
    saved: null,
  }[state.step];

  return (
    <Dialog
      title={t('documentScreens:dialog.title', { kind: pickText(kind?.title, screenLanguage) })}
      isOpen
      onClose={close}
      width="wide"
      onGo={state.step === 'form' && !isEmpty ? makeIfRight : undefined}
      actions={actions}
    >
      <Problem state={state} onLeave={close} />
      {state.step === 'form' && isEmpty ? <p>{t('documentScreens:dialog.noContacts')}</p> : null}
      {state.step === 'form' && !isEmpty ? (
        <ExportForm
          hint={request.hint}
          Fields={Fields}
          pages={
            request.estimatesPages ? (
              <PageEstimate request={request} choices={state.choices} />
            ) : null
          }
          languages={kind?.languages ?? LANGUAGES}
          choices={state.choices}
          scopes={scopes}
          settings={ground.settings}
          hasSample={ground.hasSample}
          takesTemplate={kind?.takesTemplate ?? true}
          usual={usualPublicity(kind, state.choices.state)}
          isTried={tries > 0}
          onChoose={chooseWithPublicity}
          onLeave={close}
        />
      ) : null}
      {state.step === 'making' ? (
        <ProgressBar
          label={
            state.doing
              ? t(`programmeDocuments:window.steps.${state.doing}`)
              : t('documentScreens:dialog.making')
          }
          done={0}
          onCancel={cancel}
        />
      ) : null}
      {state.step === 'saving' ? <p role="status">{t('documentScreens:dialog.saving')}</p> : null}
      {state.step === 'findings' ? (
        <>
          <TemplateFindings built={state.built} />
          <Untranslated texts={untranslatedFor(state.built)} />
          {state.built.report.ok ? null : <Findings report={state.built.report} />}
        </>
      ) : null}
    </Dialog>
  );
}

/** A document with a personal identity code is not saved, whatever the user says: it is mended first. */
function hasIdentityCode({ findings }: DocumentReport): boolean {
  return findings.some(({ rule }) => rule === 'identity-code');
}

function Problem({ state, onLeave }: { state: ExportState; onLeave: () => void }) {
  const { t } = useTranslation(['documentScreens', 'templates']);
  if (state.step !== 'form' || !state.problem) return null;
  if (state.problem.about === 'making') {
    const { code: why } = state.problem.failure;
    if (why === 'officer-missing') {
      return (
        <Notice
          tone="danger"
          title={t('documentScreens:dialog.failedTitle')}
          actions={
            <a href="#/privacy/texts" onClick={onLeave}>
              {t('documentScreens:dialog.officerLink')}
            </a>
          }
        >
          {t('documentScreens:dialog.officerMissing')}
        </Notice>
      );
    }
    const reason = TEMPLATE_FAILURES.find((one) => one === why);
    const ofTemplate =
      why === 'template-gone'
        ? ('templates:gone' as const)
        : reason && (`templates:failure.${reason}` as const);
    return (
      <Notice tone="danger" title={t('documentScreens:dialog.failedTitle')}>
        {ofTemplate ? t(ofTemplate) : t('documentScreens:dialog.failedText')}
      </Notice>
    );
  }
  return <Notice tone="danger">{state.problem.text}</Notice>;
}
