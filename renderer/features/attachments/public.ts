export { addAttachment } from './attachments-data.ts';
export { keepForRecord, readAttachments, type Owner } from './attachments-data.ts';
export { Attachments } from './components/attachments.tsx';
