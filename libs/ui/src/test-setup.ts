import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

// A busy machine must not look like a page that never came.
configure({ asyncUtilTimeout: 5_000 });

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// jsdom does no layout and has no ResizeObserver.
globalThis.ResizeObserver ??= class {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
};

// jsdom has no canvas: charts then estimate how wide texts are.
HTMLCanvasElement.prototype.getContext = () => null;
