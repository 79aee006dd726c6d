export { FormActs } from './form-acts.tsx';
export { ReplyDrop } from './reply-drop.tsx';
export { useReadReplies } from './use-read-replies.ts';
export { useSaveForms } from './use-save-forms.ts';
