/** Preloaded in a process: its clock starts at FAKE_NOW and runs on from there. */
// biome-ignore lint/suspicious/noUndeclaredEnvVars: turbo does not run the tests
const offset = Date.parse(process.env.FAKE_NOW ?? '') - Date.now()
const RealDate = Date

globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + offset)
    else super(...args)
  }
  static now() {
    return RealDate.now() + offset
  }
}
