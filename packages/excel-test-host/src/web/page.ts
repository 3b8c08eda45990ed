/** As much of a page as the transports touch: the window of a browser fits, and a test can make its own. */

export interface HostPage {
  readonly location: { readonly origin: string; readonly href: string }
  addEventListener(type: 'message', heard: (event: Message) => void): void
  removeEventListener(type: 'message', heard: (event: Message) => void): void
}

export interface Message {
  readonly data: unknown
  readonly source: unknown
}

/** The add-in's iframe. */
export interface AddinFrame {
  src: string
  name: string
  readonly contentWindow: {
    postMessage(message: string, origin: string): void
    /** What office.js defines there. */
    readonly Excel?: object
  } | null
}

/** How a host presents itself to office.js. */
export interface HostFace {
  /** Of the pane, such as `nl-BE`. */
  readonly locale?: string
  readonly contentLocale?: string
  readonly sets?: Readonly<Record<string, string>>
}
