export { DeletedRecord } from './components/deleted-record.tsx';
export { LiveRecord } from './components/live-record.tsx';
