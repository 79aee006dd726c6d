import { openOffice } from '#renderer/data/open-office.ts';
import { aPerson } from './builders.ts';

/**
 * A window that is killed while it writes: `build/trials/kill-window.ts` serves this page and kills its browser. It tells
 * first what the database holds, then writes one act after the other and tells each when it was accepted. With
 * `?plant=acknowledge-before-commit` it tells them before they are written: the hole that the trial must find.
 */
const isEarly = location.search.includes('acknowledge-before-commit');
const tell = (what: string, body: unknown) =>
  fetch(`/${what}`, { method: 'POST', body: JSON.stringify(body) });

const opened = await openOffice();
if (!opened.ok) {
  await tell('failed', `${opened.failure.code} ${String(opened.failure.facts?.['detail'])}`);
} else {
  const office = opened.value;
  const rows = await office.read.persons.toArray();
  await tell(
    'found',
    rows.map(({ familyName }) => familyName),
  );
  // Under load: some acts are large, and none waits for the server's answer to the one before.
  for (let number = 0; ; number += 1) {
    const name = `${String(Date.now())}-${String(number)}`;
    if (isEarly) {
      await tell('accepted', name);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await office.change({ name: 'editPerson', facts: { name } }, async (write) => {
      await write.add('persons', aPerson({ familyName: name }));
      const more = number % 10 === 0 ? 50 : 0;
      for (let index = 0; index < more; index += 1) {
        await write.add('persons', aPerson({ familyName: 'load' }));
      }
    });
    if (!isEarly) void tell('accepted', name);
  }
}
