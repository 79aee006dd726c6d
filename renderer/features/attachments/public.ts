export { Attachments } from './components/attachments.tsx';
