import { useTranslation } from 'react-i18next';
import {
  lackingIn,
  questionnaireReplyModel,
} from '#shared/cooperation/documents/questionnaire-reply-model.ts';
import { leftOut, notAccepted } from '#shared/cooperation/questionnaires/left-out.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import type { QuestionnaireDetail } from './questionnaires-data.ts';
import { replyRequest } from './reply-request.ts';

/** Opens the window that makes the reply as a document; asks first where answers or translations are missing. */
export function useMakeReply({
  questionnaire,
  questions,
  answers,
  body,
}: QuestionnaireDetail): () => Promise<void> {
  const { t } = useTranslation(['questionnaires', 'common']);
  const confirm = useConfirm();
  return async () => {
    const rows = {
      questionnaires: [questionnaire],
      questions,
      bodies: body ? [body] : [],
      answers,
    };
    const lacking: string[] = [];
    for (const language of LANGUAGES) {
      const made = questionnaireReplyModel(rows, questionnaire.id, language);
      if (!made.ok) {
        showNotice(t('questionnaires:reply.restricted'));
        return;
      }
      const lacks = lackingIn(made.value);
      if (Object.values(lacks).every((count) => count === 0)) continue;
      const counts = { language: t(`common:languages.${language}`), ...lacks };
      lacking.push(t('questionnaires:reply.lacking', counts));
    }
    const count = questions.flatMap((one) => leftOut(one, answers)).length;
    if (count > 0) lacking.push(t('questionnaires:reply.leftOutCount', { count }));
    const waiting = questions.flatMap((one) => notAccepted(one, answers)).length;
    if (waiting > 0) {
      lacking.push(t('questionnaires:reply.notAcceptedCount', { count: waiting }));
    }
    const isSure =
      lacking.length === 0 ||
      (await confirm({
        title: t('questionnaires:reply.lackingTitle'),
        text: [t('questionnaires:reply.lackingText'), ...lacking].join(' '),
        action: t('questionnaires:reply.makeAnyway'),
      }));
    if (isSure) openDocument(replyRequest(questionnaire));
  };
}
