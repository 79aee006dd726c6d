import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { choosePlatform } from '#renderer/platform/choose-platform.ts';
import type { Platform } from '#renderer/platform/platform.ts';
import { beginStart } from '#renderer/session/commands.ts';
import { afterFrame } from '#renderer/ui/drawing/after-frame.ts';
import { keepEarlyInput } from '#renderer/ui/fields/early-input.ts';
import { LoadFailure } from '#renderer/ui/status/load-failure.tsx';
import { loadTexts } from '#shared/i18n/translate.ts';
import { version } from '../../package.json';
import { App, type Program } from './app.tsx';
import { countBreaches } from './guards/count-breaches.ts';
import { countWaysOut } from './guards/count-ways-out.ts';
import { holdSecondClicks } from './guards/second-clicks.ts';
import { lastLanguage } from './start/last-look.ts';

/** Begins the program in `place`. */
export function begin(place: HTMLElement): void {
  const platform = choosePlatform(version);
  countBreaches(platform, document);
  countWaysOut(platform);
  holdSecondClicks(document);
  beginStart();
  keepEarlyInput();
  const root = createRoot(place);
  const tryToOpen = (): void => {
    open(platform, root).catch(() =>
      root.render(<LoadFailure language={lastLanguage()} onRetry={tryToOpen} />),
    );
  };
  tryToOpen();
}

/** The frame of the window first; what fills it is loaded once that is on the screen. */
async function open(platform: Platform, root: Root): Promise<void> {
  const show = (program: Program | null) =>
    root.render(
      <StrictMode>
        <App platform={platform} program={program} />
      </StrictMode>,
    );
  await loadTexts(lastLanguage());
  show(null);
  await new Promise<void>(afterFrame);
  const { startOn, PARTS } = await import('./program.tsx');
  const start = startOn(platform);
  show({ parts: PARTS, start });
  await start.open();
}
