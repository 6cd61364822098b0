// Stands in for ECharts in the tests of pages: they see the tables of charts. Reading ECharts takes longer than most of these tests;
// libs/ui and the browser journeys see it draw.

const undrawn = { setOption: () => undefined, resize: () => undefined, dispose: () => undefined };

export const use = (): void => undefined;

export const init = (): typeof undrawn => undrawn;
