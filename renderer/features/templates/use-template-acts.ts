import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { MAX_TEMPLATE_BYTES } from '#shared/documents/template/open-word-file.ts';
import type { TemplateFailureCode } from '#shared/documents/template/template-error.ts';
import { documentFileName } from '#shared/documents/texts/file-name.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { readDroppedFile } from '#renderer/platform/read-dropped-file.ts';
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
  remove: (template: TemplateInfo) => Promise<void>;
  saveCopy: (template: TemplateInfo) => Promise<void>;
  saveStarter: () => Promise<void>;
} {
  const { t } = useTranslation(['templates', 'shell', 'documentScreens']);
  const office = useOffice();
  const platform = usePlatform();
  const { wordExport } = useWorkers();
  const language = useScreenLanguage();
  const act = useAct();
  const [, navigate] = useLocation();
  const filters = [{ name: t('documentScreens:wordFilter'), extensions: ['docx', 'dotx'] }];

  const refuse = (code: TemplateFailureCode) => {
    showNotice(t(`templates:failure.${code}`));
    return null;
  };
  const checked = async (file: FreshTemplate): Promise<FreshTemplate | null> => {
    const read = await wordExport.readTemplate(file.bytes);
    if (read.ok) return file;
    if (read.failure.code !== 'not-made') return refuse(read.failure.code);
    showNotice(t('shell:failures.unexpected'));
    return null;
  };
  const save = async (suggestedName: string, bytes: Uint8Array) => {
    const saved = await platform.saveFile({ suggestedName, filters, bytes });
    if (!saved.ok) showNotice(t(`shell:failures.${saved.failure.code}`));
    else if (saved.value.saved) {
      showNotice(t('documentScreens:saved', { name: saved.value.name }));
    }
  };
  return {
    pick: async () => {
      const picked = await platform.pickFiles({
        title: t('templates:add'),
        filters,
        multiple: false,
      });
      if (!picked.ok) {
        showNotice(t(`shell:failures.${picked.failure.code}`));
        return null;
      }
      const [file] = picked.value;
      return file ? await checked(file) : null;
    },
    take: async (files) => {
      const [file, ...others] = files;
      if (!file || others.length > 0) {
        showNotice(t('templates:tooMany'));
        return null;
      }
      if (file.size > MAX_TEMPLATE_BYTES) return refuse('too-large');
      const dropped = await readDroppedFile(file);
      if (dropped.ok) return await checked(dropped.value);
      showNotice(t(`shell:failures.${dropped.failure.code}`));
      return null;
    },
    remove: async (template) => {
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
