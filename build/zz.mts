const names = (process.env['B'] ?? '').split(',').filter(Boolean);
for (const name of names) {
  const started = Date.now();
  const m = await import(`./bench/${name}-bench.ts`);
  for (const row of await m.rows()) console.log(JSON.stringify(row));
  console.log(name, ((Date.now() - started) / 1000).toFixed(0), 's');
}
