export {
  addAttachments,
  attach,
  keepFiles,
  offeredFile,
  readAttachments,
  type KeptFiles,
  type NotKept,
  type OfferedFile,
  type Owner,
} from './attachments-data.ts';
export { Attachments } from './components/attachments.tsx';
export { useNotKept, useNotKeptWords } from './use-not-kept.ts';
