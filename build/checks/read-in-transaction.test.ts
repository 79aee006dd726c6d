import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import { projectRoot } from '../project-root.ts';

const before = `export async function rename(office, id) {
  const programme = await readProgramme(office, id);
  const [first] = await office.read.actions.where('programmeId').equals(id).toArray();
  const name = await nameOf(id);
  const kept = await keepFiles(office, id, []);
  return await office.change({ name }, async (write) => {
    const within = await readProgramme(office, id);
    await write.update('programmes', programme.id, { title: first.title, name, order: within.order });
    await attach(write, kept);
  });
}
`;

it('is told where a change works on what was read before it, and nowhere else', async () => {
  const eslint = new ESLint({ cwd: projectRoot });
  const [result] = await eslint.lintText(before, { filePath: 'renderer/features/example.ts' });
  const told = (result?.messages ?? []).filter(
    ({ ruleId }) => ruleId === 'office/read-in-transaction',
  );
  expect(told.map(({ line, message }) => [line, message.split(' ')[0]])).toEqual([
    [8, '`programme`'],
    [8, '`first`'],
  ]);
});
