import { useTranslation } from 'react-i18next';
import type { FilledOwnFile } from '#shared/cooperation/questionnaires/own-file/fill-own-file.ts';
import { ownFileAnswers } from '#shared/cooperation/questionnaires/own-file/own-file-answers.ts';
import { ownFileRemarks } from '#shared/cooperation/questionnaires/own-file/own-file-remarks.ts';
import { TEMPLATE_FAILURES } from '#shared/documents/template/template-error.ts';
import { documentFileName } from '#shared/documents/texts/file-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useFileReading } from '#renderer/common/use-file-reading.ts';
import type { Office } from '#renderer/data/office.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useSaveFile } from '#renderer/features/documents/public.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import type { QuestionnaireDetail } from './questionnaires-data.ts';

/**
 * Fills the body's own Word file with Finland's answers, and saves it under a name of its own. The file is the one kept with
 * the questionnaire that holds its questions, else she chooses it. What would not be in it is said before.
 */
export function useFillOwnFile({ questionnaire, questions, answers }: QuestionnaireDetail) {
  const { t } = useTranslation(['questionnaires', 'templates', 'common', 'documentScreens']);
  const office = useOffice();
  const screen = useScreenLanguage();
  const confirm = useConfirm();
  const saveFile = useSaveFile();
  const { wordExport } = useWorkers();
  const reading = useFileReading(
    {
      title: t('questionnaires:ownFile.pick'),
      filter: t('documentScreens:wordFilter'),
      extensions: ['docx', 'dotx'],
    },
    (problem) => 'shell' in problem && showNotice(problem.shell),
  );
  const today = useToday();
  const own = ownFileAnswers(questionnaire, questions);
  const order = { questions: own.questions, today };

  const fillKept = async (): Promise<FilledOwnFile | null> => {
    let best: FilledOwnFile | null = null;
    for (const bytes of await wordFilesOf(office, questionnaire.id)) {
      const made = await wordExport.fillOwnFile(bytes, order);
      if (made.ok && made.value.found > (best?.found ?? 0)) best = made.value;
    }
    return best;
  };
  const fillChosen = async (): Promise<FilledOwnFile | null> =>
    await reading.choose(async ({ bytes }) => {
      const made = await wordExport.fillOwnFile(bytes, order);
      if (made.ok && made.value.found > 0) return made.value;
      const code = made.ok ? null : TEMPLATE_FAILURES.find((one) => one === made.failure.code);
      showNotice(code ? t(`templates:failure.${code}`) : t('questionnaires:ownFile.otherFile'));
      return null;
    });
  const isSure = async (made: FilledOwnFile): Promise<boolean> => {
    const { filled } = made;
    const language = t(`common:inLanguage.${made.language}`);
    const lines = ownFileRemarks(made, { questions, answers, keptBack: own.keptBack }, screen);
    return (
      lines.length === 0 ||
      (await confirm({
        title: t('questionnaires:ownFile.askTitle'),
        text: [t('questionnaires:ownFile.filled', { count: filled, language }), ...lines].join(' '),
        action: t('questionnaires:ownFile.saveAnyway'),
      }))
    );
  };

  return async () => {
    if (questionnaire.confidentiality === 'restricted') {
      return showNotice(t('questionnaires:reply.restricted'));
    }
    if (own.hasIdentityCode) return showNotice(t('common:identityCodeStops'));
    const made = (await fillKept()) ?? (await fillChosen());
    if (!made) return;
    if (made.filled === 0 && made.unplaced.length === 0) {
      const language = t(`common:inLanguage.${made.language}`);
      return showNotice(t('questionnaires:ownFile.noAnswers', { language }));
    }
    if (!(await isSure(made))) return;
    const { language } = made;
    const title = t('questionnaires:ownFile.title');
    const saved = await saveFile({
      suggestedName: documentFileName({
        title,
        subject: pickText(questionnaire.title, language),
        date: order.today,
        language,
        extension: 'docx',
      }),
      filter: t('documentScreens:wordFilter'),
      extension: 'docx',
      bytes: made.bytes,
      made: { kind: 'questionnaire-reply', title, language, contacts: 0 },
    });
    if (saved.end === 'saved') {
      const said = t('questionnaires:ownFile.saved', { count: made.filled, name: saved.name });
      showNotice([said, saved.remark].join(' ').trim());
    } else if (saved.problem !== null) showNotice(saved.problem);
  };
}

/** The Word files that are kept with a questionnaire: the body's own, and forms that came back. */
async function wordFilesOf(office: Office, ownerId: string): Promise<Uint8Array[]> {
  const kept = await office.read.attachments.where('ownerId').equals(ownerId).toArray();
  const word = kept.filter(({ fileName }) => /\.do[ct]x$/iu.test(fileName));
  const files = await Promise.all(word.map(({ sha256 }) => office.files.get(sha256)));
  return files.filter((bytes) => bytes !== undefined);
}
