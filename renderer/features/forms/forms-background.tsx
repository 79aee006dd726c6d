import { useEffect } from 'react';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { keepWaiting, letGoOfErased } from './waiting/kept-replies.ts';

/** Keeps the replies that were read and wait over a closed window, but for those in files that go with an erased person. */
export function FormsBackground() {
  const office = useOffice();
  useEffect(() => keepWaiting(office), [office]);
  const tombstones = valueOr(
    useLive(({ read }) => read.tombstones.toArray(), []),
    null,
  );
  useEffect(() => {
    if (tombstones) letGoOfErased(tombstones, office.files.nameOf);
  }, [tombstones, office]);
  return null;
}
