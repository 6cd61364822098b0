/** Why a run ends early without being a failure: Ctrl-C, SIGTERM, a closed terminal, the death of the process that started us. */
export class StopRequest extends Error {
  override name = 'StopRequest';
}

/** Aborts `controller` on the first request to stop; later ones change nothing, because stopping in order is already under way. */
export function listenForStop(controller: AbortController): void {
  const stop = (why: string) => controller.abort(new StopRequest(why));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal));
  process.on('disconnect', () => stop('the starting process ended'));
  process.channel?.unref();
}
