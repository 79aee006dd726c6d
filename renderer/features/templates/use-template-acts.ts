import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { MAX_TEMPLATE_BYTES } from '#shared/documents/template/word-file/open-word-file.ts';
import { documentFileName } from '#shared/documents/texts/file-name.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useFileReading } from '#renderer/common/use-file-reading.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useSaveCopy } from '#renderer/common/use-save-copy.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { deleteTemplate, readTemplateFile, type TemplateInfo } from './templates-data.ts';

/** A file that was read and can be added. */
export type FreshTemplate = { name: string; bytes: Uint8Array };

/** What can be done with templates beside adding and changing them. Each says itself when it could not. */
export function useTemplateActs(): {
  /** Reads a chosen file; null where it is no template or none was chosen. */
  pick: () => Promise<FreshTemplate | null>;
  /** The same of dropped files. */
  take: (files: readonly File[]) => Promise<FreshTemplate | null>;
  deleteTemplate: (template: TemplateInfo) => Promise<void>;
  saveCopy: (template: TemplateInfo) => Promise<void>;
  saveStarter: () => Promise<void>;
} {
  const { t } = useTranslation(['templates', 'shell', 'documentScreens']);
  const office = useOffice();
  const saveCopy = useSaveCopy();
  const { wordExport } = useWorkers();
  const language = useScreenLanguage();
  const act = useAct();
  const [, navigate] = useLocation();
  const wanted = { filter: t('documentScreens:wordFilter'), extensions: ['docx', 'dotx'] };
  const file = useFileReading(
    { ...wanted, title: t('templates:add'), mostBytes: MAX_TEMPLATE_BYTES },
    (problem) =>
      showNotice(
        'shell' in problem ? problem.shell : t(`templates:failure.${problem.failure.code}`),
      ),
  );
  const checked = async (fresh: FreshTemplate): Promise<FreshTemplate | null> => {
    const read = await wordExport.readTemplate(fresh.bytes);
    if (read.ok) return fresh;
    const { code } = read.failure;
    showNotice(t(code === 'not-made' ? 'shell:failures.unexpected' : `templates:failure.${code}`));
    return null;
  };
  const save = async (suggestedName: string, bytes: Uint8Array) => {
    const filters = [{ name: wanted.filter, extensions: wanted.extensions }];
    await saveCopy({ suggestedName, filters, bytes }, (name) =>
      t('documentScreens:saved', { name }),
    );
  };
  return {
    pick: () => file.choose(checked),
    take: async ([first, ...others]) => {
      if (first && others.length === 0) return await file.take(first, checked);
      showNotice(t('templates:tooMany'));
      return null;
    },
    deleteTemplate: async (template) => {
      const { name } = template;
      const isGone = await act(
        () => deleteTemplate(office, template),
        t('templates:removed', { name }),
        t('templates:restored', { name }),
      );
      if (isGone) navigate('/templates');
    },
    saveCopy: async ({ id }) => {
      const file = await readTemplateFile(office, id);
      if (file) await save(file.info.fileName, file.bytes);
    },
    saveStarter: async () => {
      const today = dayInFinland(new Date());
      const bytes = await wordExport.starterTemplate(language, today);
      if (!bytes) {
        showNotice(t('shell:failures.unexpected'));
        return;
      }
      const title = t('templates:starterName');
      await save(documentFileName({ title, date: today, language, extension: 'docx' }), bytes);
    },
  };
}
