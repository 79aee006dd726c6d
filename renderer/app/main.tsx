import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openOffice } from '#renderer/data/open-office.ts';
import { inspectDatabase } from '#renderer/data/start/inspect-database.ts';
import { settleFullDisk } from '#renderer/data/start/settle-full-disk.ts';
import { startChecks } from '#renderer/features/safekeeping/public.ts';
import { choosePlatform } from '#renderer/platform/choose-platform.ts';
import { diskIsFull } from '#renderer/platform/disk-is-full.ts';
import { officeBackupMaker } from '#renderer/workers/workers-context.ts';
import { version } from '../../package.json';
import { App } from './app.tsx';
import { countBreaches } from './guards/count-breaches.ts';
import { countWaysOut } from './guards/count-ways-out.ts';
import { forgetOld } from './start/forget-old.ts';
import { startUp } from './start/start-up.ts';
import '#renderer/ui/tokens.css';
import '#renderer/ui/base.css';
import '#renderer/ui/print.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

const platform = choosePlatform(version);
countBreaches(platform, document);
countWaysOut(platform);
const start = startUp(
  async () => {
    const opened = await openOffice({ isDiskFull: () => diskIsFull(platform) });
    if (opened.ok) forgetOld(opened.value);
    return opened;
  },
  startChecks(platform, officeBackupMaker(), async () => {
    const free = async () => {
      const told = await platform.freeBytes();
      return told.ok ? told.value : null;
    };
    const settled = await settleFullDisk({ freeBytes: free });
    return settled.ok ? await inspectDatabase() : settled;
  }),
);
createRoot(root).render(
  <StrictMode>
    <App platform={platform} start={start} />
  </StrictMode>,
);
void start.open();
