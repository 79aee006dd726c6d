export { BackupBackground } from './backup-background.tsx';
