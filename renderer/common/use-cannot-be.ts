import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { foreignFileOf } from '#shared/lib/foreign-file.ts';

/** Says of a file that can be nothing the program reads (a program, a picture, a document that breaks off) what it is. */
export function useCannotBe(): (bytes: Uint8Array) => string | null {
  const { t } = useTranslation(['common']);
  return useCallback(
    (bytes) => {
      const kind = foreignFileOf(bytes);
      return kind && t(`common:cannotBe.${kind}`);
    },
    [t],
  );
}
