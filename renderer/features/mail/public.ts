export { MessageDialogs } from './message-dialogs.tsx';
