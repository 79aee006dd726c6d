import { useSyncExternalStore } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { OfficeProvider } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { PlatformProvider } from '#renderer/platform/platform-context.ts';
import type { Platform } from '#renderer/platform/platform.ts';
import { RecoveryScreen } from '#renderer/features/safekeeping/public.ts';
import { Welcome } from '#renderer/features/welcome/welcome.tsx';
import { CrashScreen } from './shell/crash-screen.tsx';
import { ErrorBoundary } from '#renderer/ui/status/error-boundary.tsx';
import { LanguageFrame } from './shell/language-frame.tsx';
import { lastLanguage } from './start/last-language.ts';
import { ProgramKeys } from './program-keys.tsx';
import { Shell } from './shell/shell.tsx';
import { StartScreen } from './start/start-screen.tsx';
import type { StartState, StartUp } from './start/start-up.ts';
import { UnsavedTextsProvider } from './unsaved-texts-provider.tsx';
import { useAppearance } from './use-appearance.ts';
import { useQuit, useQuitUnopened } from './use-quit.ts';

/** The program: opens the office, greets on the first start, and then shows the window. */
export function App({ platform, start }: { platform: Platform; start: StartUp }) {
  const state = useSyncExternalStore(start.store.subscribe, start.store.getState);
  return (
    <PlatformProvider value={platform}>
      <ProgramKeys />
      {state.step !== 'welcome' && state.step !== 'ready' ? (
        <Unopened state={state} start={start} />
      ) : (
        <OfficeProvider value={state.office}>
          <OpenOffice
            isWelcome={state.step === 'welcome'}
            onWelcomed={() => void start.finishWelcome()}
          />
        </OfficeProvider>
      )}
    </PlatformProvider>
  );
}

function Unopened({
  state,
  start,
}: {
  state: Exclude<StartState, { step: 'welcome' | 'ready' }>;
  start: StartUp;
}) {
  useQuitUnopened(start.settled);
  return (
    // Which language she has chosen is known for sure once the office is open.
    <LanguageFrame language={lastLanguage()}>
      {state.step === 'recovery' ? (
        <RecoveryScreen
          look={state.look}
          onRecover={start.recover}
          onAnyway={() => void start.openAnyway()}
        />
      ) : (
        <StartScreen
          state={state}
          onRetry={() => void start.open()}
          onAnyway={() => void start.openAnyway()}
        />
      )}
    </LanguageFrame>
  );
}

function OpenOffice({ isWelcome, onWelcomed }: { isWelcome: boolean; onWelcomed: () => void }) {
  const preferences = useLive((office) => office.preferences(), []);
  const looks = valueOr(preferences, null);
  useAppearance(looks);
  useQuit();
  if (preferences.state === 'failed') {
    return (
      <LanguageFrame language={lastLanguage()}>
        <CrashScreen details={String(preferences.error)} onRetry={() => window.location.reload()} />
      </LanguageFrame>
    );
  }
  if (!looks) return null;
  return (
    <LanguageFrame language={looks.language}>
      <ErrorBoundary
        resetKey=""
        fallback={(details, retry) => <CrashScreen details={details} onRetry={retry} />}
      >
        <Router hook={useHashLocation}>
          <UnsavedTextsProvider>
            {isWelcome ? <Welcome onDone={onWelcomed} /> : <Shell />}
          </UnsavedTextsProvider>
        </Router>
      </ErrorBoundary>
    </LanguageFrame>
  );
}
