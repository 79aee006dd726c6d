import { expect, it } from 'vitest';

const sources = import.meta.glob<string>('../**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const windows = Object.entries(sources)
  .map(([key, text]) => [key.replace(/^\.\.\//, '').replace(/^\.\//, 'app/'), text] as const)
  .filter(([path]) => !/\.test\.tsx$|^testing\/|^ui\/forms\/form-dialog/.test(path));

/** Windows that keep no draft, and why (`NothingKept`). Whoever adds one here says that nothing is lost with it. */
const NOTHING_KEPT = {
  secret: [
    'features/app-lock/components/lock-part.tsx',
    'features/backup/components/save-dialog.tsx',
    'features/safekeeping/components/enter-key-dialog.tsx',
    'features/safekeeping/components/passphrase-dialog.tsx',
    'features/safekeeping/components/unlock-dialog.tsx',
  ],
  word: [
    'features/contacts/list/name-dialog.tsx',
    'features/safekeeping/components/start-empty-dialog.tsx',
    'features/templates/components/template-dialog.tsx',
  ],
  choice: [
    'features/contacts/organisations/organisation-move.tsx',
    'features/contacts/organisations/organisation-tied.tsx',
    'features/mail/message-dialog.tsx',
    'features/meetings/components/pack-dialog.tsx',
    'features/programme/action-table/paste-dialog.tsx',
  ],
  selection: [
    'features/contacts/bulk/bulk-dialog.tsx',
    'features/programme/action-table/bulk-edit-dialog.tsx',
    'features/recommendations/components/bulk-dialog.tsx',
  ],
};

/** Other windows in which something is typed, and why nothing of it is kept. */
const TYPED_IN_OTHERS = {
  'app/palette/palette.tsx': 'a search',
  'features/app-lock/components/lock-screen.tsx': 'a passphrase',
  'ui/fields/day-field.tsx': 'a day of the form around it: its own window only chooses',
  'ui/overlays/catalogue-dialog.tsx': 'a search',
  'ui/rich-text-editor/popovers.tsx': 'a link, which becomes part of the text',
};

/** Typed to be meant: what it confirms is never done by itself. */
const CONFIRMING = new Set(['features/contacts/privacy/privacy-erase.tsx onChange={setTyped}']);

it('keeps what is typed in a window, or stands with its reason in one list', () => {
  const reasons = windows.flatMap(([path, text]) =>
    [...new Set(text.match(/(?<=\bkept=")[a-z]+/gu))].map((reason) => `${reason} ${path}`),
  );
  const listed = Object.entries(NOTHING_KEPT).flatMap(([reason, paths]) =>
    paths.map((path) => `${reason} ${path}`),
  );
  expect(reasons.sort()).toEqual(listed.sort());
});

it('has nothing typed where a window keeps nothing because there are only choices', () => {
  const typed = windows.filter(
    ([path, text]) =>
      NOTHING_KEPT.choice.includes(path) && /<(?:Text(?:Field|Area)|DayField)\b/u.test(text),
  );
  expect(typed).toEqual([]);
});

it('holds no field of a window that keeps its fields beside what it keeps', () => {
  const beside = windows
    .filter(([, text]) => /\bkept=\{/u.test(text) || text.includes('useKeptFields('))
    .flatMap(([path, text]) => {
      const states = [...text.matchAll(/const \[\w+, (set\w+)\] = useState/gu)].map(
        ([, set]) => set,
      );
      return states
        .filter((set) => text.includes(`onChange={${String(set)}}`))
        .map((set) => `${path} onChange={${String(set)}}`);
    });
  expect(beside.filter((one) => !CONFIRMING.has(one))).toEqual([]);
});

it('keeps what is typed in windows of any other kind too', () => {
  const typed = windows
    .filter(
      ([, text]) =>
        /<Dialog\b/u.test(text) &&
        /<(?:Text(?:Field|Area)|DayField|SearchField|input|Input)\b/u.test(text) &&
        !text.includes('useKeptFields('),
    )
    .map(([path]) => path);
  expect(typed.sort()).toEqual(Object.keys(TYPED_IN_OTHERS).sort());
});
