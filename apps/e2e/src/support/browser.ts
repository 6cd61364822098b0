export { findChromium } from '../../../../tools/launch/src/test/chromium.ts';
