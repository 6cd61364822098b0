import { describeError } from '../launch-error.ts';
import { readSettings } from '../settings.ts';
import { listenForStop, StopRequest } from '../stop-signals.ts';
import { startProduct } from './start-product.ts';
import { TearDown } from './tear-down.ts';

/** `npm start`: brings everything up, waits for a reason to stop, and takes it down in reverse order. */
async function main(): Promise<number> {
  const tearDown = new TearDown();
  const stop = new AbortController();
  listenForStop(stop);
  let code = 0;
  try {
    await startProduct(readSettings(process.env), { tearDown, signal: stop.signal, say: console.log });
  } catch (error) {
    if (!(error instanceof StopRequest)) {
      console.error(`\n${describeError(error)}`);
      code = 1;
    }
  }
  const problems = await tearDown.run();
  for (const problem of problems) console.error(describeError(problem));
  if (code === 0) console.log('Kasvu Dashboard has stopped; the data are kept.');
  return problems.length > 0 ? 1 : code;
}

process.exit(await main());
