import { act, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { translatorFor } from '#shared/i18n/translate.ts';
import { usePlanReading } from '#renderer/features/programme/plan-import/use-plan-reading.ts';
import { useReturnedOrder } from '#renderer/features/programme/translations/use-returned-order.ts';
import { useQuestionsFile } from '#renderer/features/questionnaires/use-questions-file.ts';
import { useReading } from '#renderer/features/recommendations/importing/use-reading.ts';
import { useTemplateActs } from '#renderer/features/templates/use-template-acts.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { droppedFolder } from '#renderer/testing/dropped-folder.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';

type Taking = { take: (file: File) => Promise<unknown>; said: () => string | null };

const ignore = () => undefined;

/** What takes files that are dropped on its view, and what it then says. */
const VIEWS: Record<string, () => Taking> = {
  usePlan: () => {
    const { take, problem } = usePlanReading();
    return { take, said: () => (problem && 'shell' in problem ? problem.shell : null) };
  },
  useTranslations: () => {
    const { take, returned } = useReturnedOrder();
    return { take, said: () => (returned && 'problem' in returned ? returned.problem : null) };
  },
  useQuestions: () => {
    const { take, problem } = useQuestionsFile(ignore);
    return { take, said: () => problem };
  },
  useRecommendations: () => {
    const { take, problem } = useReading();
    return { take, said: () => (problem && 'shell' in problem ? problem.shell : null) };
  },
  useTemplates: () => {
    const { take } = useTemplateActs();
    return {
      take: (file) => take([file]),
      said: () => useNotices.getState().notice?.text ?? null,
    };
  },
};

it.each(Object.entries(VIEWS))(
  'says of a dropped folder that it cannot be read: %s',
  async (_, useView) => {
    let view: Taking | undefined;
    function View() {
      view = useView();
      return null;
    }
    await renderScreen(<View />);
    await act(async () => void (await view?.take(droppedFolder('kansio'))));
    const said = translatorFor('fi')('shell:failures.file-unreadable');
    await waitFor(() => expect(view?.said()).toBe(said));
  },
);
