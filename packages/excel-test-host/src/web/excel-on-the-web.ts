/** Transport B: the page around the add-in's iframe plays Excel on the web, over the messages of office.js' web bundle. */
import { type EventEntry, type ExcelHost, readSchema } from '../host/index.ts'
import { requirementMatrix, WEB_SETS } from '../sets/index.ts'
import type { AddinFrame, HostFace, HostPage, Message } from './page.ts'

export interface WebOptions extends HostFace {
  /** The page of the add-in, of the same origin as this page; else office.js shows its own page about trust. */
  readonly addin: string
  /** Every message of the add-in, for those who want to see what goes on. */
  readonly heard?: (action: string) => void
}

export interface WebHost {
  /** A button of the ribbon is pressed: the action of its command runs in the add-in. */
  press(action: string, control?: string): void
  /** Commands that the add-in said it completed. */
  readonly completed: () => number
  /** Stops listening; the frame stays as it is. */
  dispose(): void
}

/** A request of office.js. */
interface Request {
  readonly _messageType: number
  readonly _actionName: string
  readonly _actionType: number
  readonly _conversationId: string
  readonly _correlationId: string
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId?: number; readonly Version?: number }
    readonly ArrayData?: readonly unknown[]
  }
}

const REQUEST = 0
const ANSWER = 1
const REGISTER = 1
const UNREGISTER = 2
const CONVERSATION = 'conversation-1'
const ADDIN_ID = 'addin-1'
/** Numbers of methods that office.js dispatches. */
const RICH_API_REQUEST = 93
const COMMAND_COMPLETED = 94
/** How Excel on the web numbers the refusal of a whole batch. */
const REFUSALS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
}
const INTERNAL_ERROR = 5001

/** Points the frame at the add-in and answers it from now on. */
export function playExcelOnTheWeb(
  host: ExcelHost,
  page: HostPage,
  frame: AddinFrame,
  options: WebOptions,
): WebHost {
  const { origin } = page.location
  const listeners = new Map<string, Request>()
  let completed = 0
  host.sets = options.sets ?? WEB_SETS

  const post = (request: Request, kind: 'answer' | 'event', data: unknown) =>
    frame.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: ANSWER,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _origin: origin,
        _errorCode: 0,
        _responseType: kind === 'answer' ? 0 : 1,
        _data: data,
        _serializerVersion: 1,
      }),
      origin,
    )
  const raise = (event: string, data: unknown) => {
    const listener = listeners.get(event)
    if (listener) post(listener, 'event', data)
  }

  function answer(request: Request): unknown {
    if (request._actionType === REGISTER) listeners.set(request._actionName, request)
    else if (request._actionType === UNREGISTER) listeners.delete(request._actionName)
    else if (request._actionName === 'ContextActivationManager_getAppContextAsync') return appContext(options)
    else if (request._actionName === 'executeMethod') return dispatched(request)
    // Everything else only tells the host something, such as where the focus went.
    return { Error: 0 }
  }

  function dispatched({ _data }: Request): unknown {
    const Version = _data?.DdaMethod?.Version ?? 1
    if (_data?.DdaMethod?.DispatchId === COMMAND_COMPLETED) completed++
    if (_data?.DdaMethod?.DispatchId !== RICH_API_REQUEST) return { Version, Error: 0 }
    const [, , , , body, , flags] = _data.ArrayData ?? []
    // The frame is of the same origin: its library tells what is real API.
    const { Excel } = frame.contentWindow ?? {}
    if (Excel) host.schema ??= readSchema(Excel)
    const text = String(body)
    const { status, text: answered, refused } = host.execute(JSON.parse(text), Number(flags), text)
    return refused
      ? { Version, Error: REFUSALS[refused.code] ?? INTERNAL_ERROR }
      : { Version, Error: 0, Data: [status, [], answered] }
  }

  const heard = ({ source, data }: Message) => {
    if (source !== frame.contentWindow || typeof data !== 'string') return
    const request = asRequest(data)
    if (request === undefined) return
    options.heard?.(request._actionName)
    post(request, 'answer', answer(request))
  }
  page.addEventListener('message', heard)
  host.send = (entries) => raise('richApiMessage', { ArrayData: entries.map(eventFields) })
  openAddin(page, frame, options)
  return {
    press: (action, control = 'Button1') =>
      raise('appCommandInvoked', {
        0: 'command-1',
        1: action,
        2: JSON.stringify({ source: { id: control } }),
      }),
    completed: () => completed,
    dispose: () => {
      page.removeEventListener('message', heard)
      host.send = undefined
    },
  }
}

/** The fields of an event, in the order in which office.js reads them. */
export const eventFields = ({
  messageCategory,
  messageType,
  targetId,
  message,
}: EventEntry): readonly unknown[] => [messageCategory, messageType, targetId, message, '', false]

/** office.js reads from its own address which host it runs in, and from the frame's name whom to talk to. */
function openAddin(page: HostPage, frame: AddinFrame, { addin, locale = 'en-US' }: WebOptions): void {
  const url = new URL(addin, page.location.href)
  const around = `${page.location.origin}/`
  url.searchParams.set('_host_Info', `Excel$Web$16.00$${locale}$$$$0`)
  url.hash = `&_xdm_Info=${[CONVERSATION, ADDIN_ID, encodeURIComponent(around)].join('|')}`
  frame.name = JSON.stringify({ xdmInfo: [CONVERSATION, ADDIN_ID, around].join('|') })
  frame.src = url.href
}

const appContext = ({ locale = 'en-US', contentLocale = locale, sets = WEB_SETS }: HostFace) => ({
  _id: ADDIN_ID,
  _appName: 16,
  _appVersion: '16.01',
  _appUILocale: locale,
  _dataLocale: contentLocale,
  _docUrl: 'https://contoso.test/Book1.xlsx',
  _clientMode: 1,
  _settings: [],
  _reason: 'documentOpened',
  _osfControlType: 0,
  _eToken: '',
  _correlationId: '00000000-0000-0000-0000-000000000000',
  _appInstanceId: ADDIN_ID,
  _appMinorVersion: 1,
  _requirementMatrix: requirementMatrix(sets),
  _hostFullVersion: '16.0.0.0',
  _addinName: 'Test',
  _appDomains: [],
  _initialDisplayMode: 2,
  _featureGates: {},
})

function asRequest(text: string): Request | undefined {
  try {
    const message: unknown = JSON.parse(text)
    const isRequest =
      typeof message === 'object' &&
      message !== null &&
      '_messageType' in message &&
      message._messageType === REQUEST &&
      '_actionName' in message
    // What office.js sends under this type has these fields.
    return isRequest ? (message as Request) : undefined
  } catch {
    return undefined
  }
}
