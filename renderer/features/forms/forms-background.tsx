import { useEffect } from 'react';
import { useOffice } from '#renderer/data/office-context.ts';
import { keepWaiting } from './waiting/kept-replies.ts';

/** Keeps the replies that were read and wait over a closed window. */
export function FormsBackground() {
  const office = useOffice();
  useEffect(() => keepWaiting(office), [office]);
  return null;
}
