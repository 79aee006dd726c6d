import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { OfficeProvider } from '#renderer/data/office-context.ts';
import type { Live } from '#renderer/data/use-live.ts';
import { isLockKept } from '#renderer/features/app-lock/lock-place.ts';
import { PlatformProvider } from '#renderer/platform/platform-context.ts';
import type { Platform } from '#renderer/platform/platform.ts';
import { OpeningScreen } from '#renderer/ui/layout/plain-screen.tsx';
import { ErrorBoundary } from '#renderer/ui/status/error-boundary.tsx';
import { LoadFailure } from '#renderer/ui/status/load-failure.tsx';
import type { Preferences } from '#shared/schema/office-settings.ts';
import type { PARTS } from './program.tsx';
import { ProgramKeys } from './program-keys.tsx';
import { LanguageFrame } from './shell/language-frame.tsx';
import { Shell } from './shell/shell.tsx';
import { hasOpenedBefore, lastLanguage } from './start/last-look.ts';
import type { StartUp } from './start/start-up.ts';

/** What the window needs beyond its frame, and the start that is under way: loaded while the frame is there already. */
export type Program = { parts: typeof PARTS; start: StartUp };

/**
 * The program: the frame of the window as it last was, then what opens the office, then the office in that frame. The first
 * start, and what hinders one, stand in its place.
 */
export function App({ platform, program }: { platform: Platform; program: Program | null }) {
  const store = program?.start.store;
  const state = useSyncExternalStore(store?.subscribe ?? never, store?.getState ?? nothing);
  const [preferences, setPreferences] = useState<Live<Pick<Preferences, 'theme' | 'language'>>>({
    state: 'loading',
  });
  // Nothing of the window is shown where it is to be greeted or locked, or where its start was hindered.
  const [hasFrame, setHasFrame] = useState(() => hasOpenedBefore() && !isLockKept());
  const office = state?.step === 'welcome' || state?.step === 'ready' ? state.office : null;
  const isHindered = state !== null && office === null && state.step !== 'opening';
  if (hasFrame && isHindered) setHasFrame(false);

  const screen = () => {
    if (isHindered) return null;
    if (!program || !office || preferences.state === 'loading')
      return hasFrame ? <Shell contents={null} /> : <Opening />;
    const { parts, start } = program;
    if (preferences.state === 'failed')
      return <parts.CrashScreen details={String(preferences.error)} onRetry={reload} />;
    return state?.step === 'welcome' ? (
      <parts.FirstStart onDone={() => void start.finishWelcome()} />
    ) : (
      <Shell contents={parts.contents} />
    );
  };

  return (
    <PlatformProvider value={platform}>
      <ProgramKeys />
      <OfficeProvider value={office}>
        {/* Which language she has chosen is known for sure once the office is open. */}
        <LanguageFrame
          language={preferences.state === 'ready' ? preferences.value.language : lastLanguage()}
        >
          {program && state ? (
            office ? (
              <program.parts.OwnPreferences onRead={setPreferences} />
            ) : (
              <program.parts.Unopened state={state} start={program.start} />
            )
          ) : null}
          <ErrorBoundary
            resetKey=""
            fallback={(details, retry) =>
              program ? (
                <program.parts.CrashScreen details={details} onRetry={retry} />
              ) : (
                <LoadFailure language={lastLanguage()} onRetry={reload} />
              )
            }
          >
            <Router hook={useHashLocation}>{screen()}</Router>
          </ErrorBoundary>
        </LanguageFrame>
      </OfficeProvider>
    </PlatformProvider>
  );
}

function Opening() {
  const { t } = useTranslation(['common']);
  return <OpeningScreen text={t('common:start.opening')} />;
}

const never = () => () => undefined;
const nothing = () => null;
const reload = () => window.location.reload();
