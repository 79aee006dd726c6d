import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import type { DocumentRequest } from '../document-request.ts';
import type { ExportChoices } from '../export-state.ts';
import { usePageEstimate } from '../use-page-estimate.ts';
import styles from './export.module.css';

/** Says about how many pages the document will have. The form is free meanwhile, and the counting can be stopped. */
export function PageEstimate({
  request,
  choices,
}: {
  request: DocumentRequest;
  choices: ExportChoices;
}) {
  const { t } = useTranslation(['pageEstimate']);
  const { estimate, stop, again } = usePageEstimate(request, choices);
  const isCounting = estimate === 'counting';
  return (
    <div className={styles.pages} aria-busy={isCounting}>
      <div>
        <p role="status">
          {typeof estimate === 'string'
            ? t(`pageEstimate:${estimate}`)
            : t('pageEstimate:pages', { count: estimate.pages })}
        </p>
        <p className={styles.count}>{t('pageEstimate:help')}</p>
      </div>
      <Button size="small" variant="quiet" onPress={isCounting ? stop : again}>
        {t(isCounting ? 'pageEstimate:stop' : 'pageEstimate:again')}
      </Button>
    </div>
  );
}
