import type { Office } from '#renderer/data/office.ts';

/** Keeps a file and attaches it to an entry of the log of cooperation, in one act. */
export async function attachFile(office: Office): Promise<void> {
  const content = new Uint8Array([1, 2, 3]);
  await office.files.keep(content);
  await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    write.add('attachments', {
      ownerKind: 'engagement',
      ownerId: 'visit',
      fileName: 'muistio.pdf',
      mediaType: 'application/pdf',
      sha256: office.files.nameOf(content),
      size: content.length,
    }),
  );
}
