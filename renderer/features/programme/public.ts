export { DecidedStatusDialog } from './follow-up/decided-status-dialog.tsx';
export { followUpAddress } from './follow-up/follow-up-address.ts';
export { readContent } from './programme-data.ts';
export { STATE_LOOK } from './state-look.ts';
