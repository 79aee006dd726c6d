export { DeletedRecord } from './components/deleted-record.tsx';
