export { FormActs } from './form-acts.tsx';
export { useOpenIfForms } from './open-if-forms.ts';
export { ReplyDrop } from './reply-drop.tsx';
export { WaitingReplies } from './waiting/waiting-replies.tsx';
export { readSending } from './read-sending.ts';
export { useReadReplies } from './use-read-replies.ts';
export { useSaveForms, type MakeLetter, type SaveForms } from './use-save-forms.ts';
