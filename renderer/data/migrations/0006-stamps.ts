/**
 * Each act says who did it, where, and when among the acts of all devices (`shared/records/stamp.ts`). Those of before were
 * all done on one device, in the order in which they came: they lie before all that carry a clock's time. How the program
 * looks and speaks is the device's own, apart from what the office says of itself. The places of seats are keys, as those of
 * all other siblings, so that two who add one each come to the same order. A deletion is called so, and the trash, in the
 * log too.
 */
export const stamps = {
  version: 6,
  stores: { acts: 'id, &seq, stamp, reverses, importId', preferences: 'id' },
  derived: {
    from: 'settings',
    to: 'preferences',
    row: (
      { createdAt, updatedAt, rev, language, theme }: Record<string, unknown>,
      { deviceId }: { deviceId: string },
    ) => ({ id: deviceId, createdAt, updatedAt, rev, language, theme, personName: '' }),
  },
  values: {
    settings: { language: () => undefined, theme: () => undefined },
    seats: {
      order: (order: unknown) => {
        const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
        let rest = Math.max(0, Math.floor(Number(order)));
        if (rest < 62) return `a${digits.charAt(rest)}`;
        rest = Math.min(rest - 62, 3843);
        return `b${digits.charAt(Math.floor(rest / 62))}${digits.charAt(rest % 62)}`;
      },
    },
  },
  log: (
    old: Record<string, unknown>,
    { seqOfAct, deviceId }: { seqOfAct: (id: string) => number | undefined; deviceId: string },
  ) => {
    const isLine = 'actId' in old;
    const seq = Number(isLine ? seqOfAct(String(old['actId'])) : old['seq']);
    const stamp = `${(seq || 0).toString(16).padStart(12, '0')}-0000-${deviceId}`;
    const row: Record<string, unknown> = { ...old, stamp, deviceId };
    if (!isLine) {
      const name = String(old['name']).replace(/^(restore|restoreMany)FromBin$/, '$1FromTrash');
      return { ...row, name };
    }
    Reflect.deleteProperty(row, 'deviceId');
    if (old['op'] === 'remove') row['op'] = 'delete';
    const isOfLooks = Object.keys(Object(old['fields'])).some((name) =>
      ['language', 'theme'].includes(name),
    );
    return old['table'] === 'settings' && isOfLooks
      ? { ...row, table: 'preferences', recordId: deviceId }
      : row;
  },
};
