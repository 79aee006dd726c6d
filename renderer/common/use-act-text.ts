import { useTranslation } from 'react-i18next';
import type { UndoStep } from '#renderer/data/office.ts';

/** Names an act of the change log: “henkilön poisto (Aino Esimerkki)”. */
export function useActText(): (step: Pick<UndoStep, 'name' | 'facts'>) => string {
  const { t } = useTranslation(['acts']);
  return ({ name, facts }) => t(`acts:${name}` as 'acts:editSettings', { ...facts });
}
