/** Pages in headless Chromium. */
export { chromiumFor, findChromium } from './find-chromium.ts'
export {
  type OpenedPage,
  ORIGIN,
  openPage,
  type PageOptions,
  type Served,
  startChromium,
} from './open-page.ts'
