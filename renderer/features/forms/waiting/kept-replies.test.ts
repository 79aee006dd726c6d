import { beforeEach, expect, it, vi } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { keepWaiting, letGoOfErased, stillWaiting } from './kept-replies.ts';
import type { FormReply } from '#shared/forms/reply.ts';
import { layAside, skipReply, unreadReply, useReplyStore, type OpenReply } from '../reply-store.ts';

let office: Office;
const file = (name: string) => ({ name, bytes: new TextEncoder().encode(name) });
const opened = (name: string) => unreadReply(file(name), 'not-a-form');

const read = (name: string, code: string): OpenReply => ({
  ...unreadReply(name === 'same' ? same : file(name), 'not-a-form'),
  reply: { form: { code } } as FormReply,
  failure: null,
});
const same = file('same');
/** The window is closed, and opened again with nothing in its memory. */
async function restart(end: () => void) {
  end();
  useReplyStore.setState({ replies: [], left: [], skipped: new Set() });
  await vi.waitFor(async () => expect(await office.drafts.keys()).toBeDefined());
  const ended = keepWaiting(office);
  return ended;
}
const codeOf = ({ reply }: OpenReply) => reply?.form?.code;
const leftNames = () => useReplyStore.getState().left.map(({ fileName }) => fileName);
const keptNames = async () => {
  const value = (await office.drafts.get('replies:new')) as
    { files: { fileName: string }[] } | undefined;
  return value?.files.map(({ fileName }) => fileName);
};

beforeEach(async () => {
  office = await emptyOffice();
  useReplyStore.setState({ replies: [], left: [], skipped: new Set() });
});

it('has what was read and not dealt with wait over a restart, with its file, until it is taken or skipped', async () => {
  const end = keepWaiting(office);
  const [a, b, c] = [opened('a.docx'), opened('b.docx'), opened('c.docx')];
  useReplyStore.setState({ replies: [a, b, c] });
  skipReply(b.key);
  layAside(c.key, 'act');
  await vi.waitFor(async () => expect(await keptNames()).toEqual(['a.docx']));
  const again = await restart(end);
  await vi.waitFor(() => expect(leftNames()).toEqual(['a.docx']));
  const [left] = useReplyStore.getState().left;
  expect(await office.files.get(left?.sha256 ?? '')).toEqual(a.file.bytes);
  // Files that nothing else names stay as long as they wait.
  await office.purge({ olderThan: '2999-01-01T00:00:00.000Z' });
  expect(await office.files.has(left?.sha256 ?? '')).toBe(true);

  // What is read beside it does not take its place.
  useReplyStore.setState({ replies: [opened('d.docx')] });
  await vi.waitFor(async () => expect(await keptNames()).toEqual(['a.docx', 'd.docx']));
  useReplyStore.setState({ replies: [], left: [] });
  await vi.waitFor(async () => expect(await keptNames()).toBeUndefined());
  again();
});

it('keeps the message that brought a reply, and shows no identity code of a name', async () => {
  const end = keepWaiting(office);
  const message = { ...file('Viesti 131052-308T.eml'), bytes: new Uint8Array([1]) };
  const by = { from: '', sentAt: null, subject: '', text: '', file: message } as never;
  useReplyStore.setState({ replies: [unreadReply(file('a.docx'), 'not-a-form', by)] });
  await vi.waitFor(async () => expect((await keptNames())?.join()).toMatch(/^Viesti .*eml$/u));
  expect(await keptNames()).not.toContain('131052-308T');
  end();
});

it('knows after a restart which forms of one file still wait', async () => {
  const end = keepWaiting(office);
  const [stm, om] = [read('same', 'F-STM'), read('same', 'F-OM')];
  useReplyStore.setState({ replies: [stm, om] });
  layAside(stm.key, 'act');
  await vi.waitFor(async () =>
    expect(await office.drafts.get('replies:new')).toMatchObject({ files: [{ forms: ['F-OM'] }] }),
  );
  const again = await restart(end);
  await vi.waitFor(() => expect(leftNames()).toEqual(['same']));
  const { left } = useReplyStore.getState();
  const named = [read('same', 'F-STM'), read('same', 'F-OM')];
  expect(
    stillWaiting(left, [...named, read('else', 'F-TEM')], office.files.nameOf).map(codeOf),
  ).toEqual(['F-OM', 'F-TEM']);
  // Where its forms are no longer told apart as they were, all of it is shown.
  const strange = [read('same', 'F-1'), read('same', 'F-2')];
  expect(stillWaiting(left, strange, office.files.nameOf)).toEqual(strange);
  again();
});

it('lets go of what waits in a file that goes with an erased person', async () => {
  const end = keepWaiting(office);
  const [hers, other] = [opened('hers.docx'), opened('b.docx')];
  useReplyStore.setState({ replies: [hers, other] });
  await vi.waitFor(async () => expect(await keptNames()).toEqual(['hers.docx', 'b.docx']));
  const person = aPerson({ givenName: 'Iida', familyName: 'Unohtuva' });
  await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    write.add('persons', person),
  );
  const goneFiles = [office.files.nameOf(new TextEncoder().encode('hers.docx'))];
  await office.erasePerson(person.id, { reason: 'pyyntö', keptIn: [], goneFiles });
  letGoOfErased(await office.read.tombstones.toArray(), office.files.nameOf);
  expect(useReplyStore.getState().replies).toEqual([other]);
  await vi.waitFor(async () => expect(await keptNames()).toEqual(['b.docx']));
  end();
});
