import { connect } from 'node:net';

/**
 * Run as another user of the machine, who may not even read this file: `node -e '<this text>' PLAN`. Sends to the program
 * what its window would, forged to the last header, from every address and port that the plan names, and says on its
 * output what came of each attempt: the status of the answer, or why there was none.
 */
const { port, routes, requests, vanishing } = JSON.parse(process.argv[1] ?? '{}');
const PATIENCE = 10_000;

/** Ways to send a request and be gone before anybody looks. */
const WAYS_TO_VANISH = {
  end: (socket) => socket.end(),
  destroy: (socket) => socket.destroy(),
  reset: (socket) => socket.resetAndDestroy(),
};

const attempt = (route, bytes, after = () => undefined) =>
  new Promise((resolve) => {
    const socket = connect({ ...route, port });
    const done = (outcome) => {
      clearTimeout(patience);
      socket.removeAllListeners();
      socket.on('error', () => undefined);
      socket.resetAndDestroy();
      resolve(outcome);
    };
    const patience = setTimeout(done, PATIENCE, 'no answer');
    socket.on('error', ({ code }) => done(code));
    socket.on('close', () => done('closed'));
    socket.on('data', (data) => done(/^HTTP\/1\.1 (\d+)/.exec(data.toString('latin1'))?.[1]));
    socket.on('connect', () => socket.write(bytes, () => after(socket)));
  });

const outcomes = [];
for (const route of routes)
  for (const { name, bytes } of requests) {
    const outcome = await attempt(route, Buffer.from(bytes, 'base64'));
    outcomes.push({ route, name, outcome });
  }
for (let round = 0; round < vanishing; round += 1)
  for (const route of routes.filter(({ localPort }) => localPort === 0))
    for (const { name, bytes } of requests)
      for (const [way, vanish] of Object.entries(WAYS_TO_VANISH)) {
        const outcome = await attempt(route, Buffer.from(bytes, 'base64'), vanish);
        outcomes.push({ route, name: `${name}, then ${way}`, outcome });
      }
process.stdout.write(JSON.stringify(outcomes));
