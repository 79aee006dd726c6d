export { BackupAge } from './components/backup-age.tsx';
export { BackupsPart } from './components/backups-part.tsx';
export { ErasedRest } from './components/erased-rest.tsx';
export { CountTable } from './components/count-table.tsx';
export { KeepBanner } from './components/keep-banner.tsx';
export { PassphraseFields } from './components/passphrase-fields.tsx';
export type { TriedKey } from './components/key-fields.tsx';
export { UnlockDialog } from './components/unlock-dialog.tsx';
export { SafekeepingBackground } from './safekeeping-background.tsx';
export {
  goOnAnyway,
  restoreAll,
  startChecks,
  type StartChecks,
  type StartLook,
} from './start-checks.ts';
export { keepTypedKey } from './keep-typed-key.ts';
export { keysOf } from './keys-of.ts';
export { recipientsIn } from './recipients-in.ts';
export { usePassphrase } from './use-passphrase.ts';
