import type { DocumentFrame } from '../document-kind.ts';
import { unbroken } from './no-break.ts';
import { phoneText } from './phone-text.ts';

/** By whom more is told, in a sentence or a line: her name, address and number, which never breaks at the end of a line. */
export function contactText({ sender, language }: Pick<DocumentFrame, 'sender' | 'language'>) {
  const { coordinatorName, email = '', phone = '' } = sender;
  const number = unbroken(phoneText(phone, language));
  return [coordinatorName, email, number].filter((part) => part.trim() !== '').join(', ');
}
