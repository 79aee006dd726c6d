import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import { createI18n } from '#shared/i18n/translate.ts';
import { UnsavedTextsProvider } from '#renderer/app/unsaved-texts-provider.tsx';
import { OfficeProvider } from '#renderer/data/office-context.ts';
import type { Office } from '#renderer/data/office.ts';
import { fakePlatform, type FakePlatform } from '#renderer/platform/fake-platform.ts';
import { PlatformProvider } from '#renderer/platform/platform-context.ts';
import { ConfirmProvider } from '#renderer/ui/overlays/confirm.tsx';
import { inProcessWorkers } from '#renderer/workers/in-process-workers.ts';
import { WorkersContext } from '#renderer/workers/workers-context.ts';
import { databaseOf, emptyOffice } from './empty-office.ts';

/** Shows `screen` as the program would, in Finnish, over an empty office and a fake machine unless given others. */
export async function renderScreen(
  screen: ReactNode,
  options: { office?: Office; platform?: FakePlatform; language?: Language } = {},
): Promise<RenderResult & { office: Office; platform: FakePlatform }> {
  const { office = await emptyOffice(), platform = fakePlatform(), language = 'fi' } = options;
  const view = render(
    <I18nextProvider i18n={createI18n(language)}>
      <PlatformProvider value={platform}>
        <OfficeProvider value={office}>
          <WorkersContext value={inProcessWorkers(databaseOf(office))}>
            <UnsavedTextsProvider>
              <ConfirmProvider>{screen}</ConfirmProvider>
            </UnsavedTextsProvider>
          </WorkersContext>
        </OfficeProvider>
      </PlatformProvider>
    </I18nextProvider>,
  );
  return { ...view, office, platform };
}
